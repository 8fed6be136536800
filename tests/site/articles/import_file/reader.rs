//! Facts of an article file

use crate::articles::import::{article_file, assert_refused};
use crate::support::app::TestApp;

#[test]
fn facts_that_do_not_end_are_told_where_they_begin() {
    let site = TestApp::new();
    let text = article_file("", "Teks.").replace("+++\nTeks", "++\nTeks");
    assert_refused(&site, &text, 1, "do not end");
}

#[test]
fn a_topic_without_a_name_is_refused_with_its_line() {
    let site = TestApp::new();
    let text = article_file("topics = [\n  \"Ikan\",\n  \" \",\n]\n", "Teks.");
    assert_refused(&site, &text, 8, "a topic without a name");
}

#[test]
fn a_correction_without_a_text_is_refused_with_its_line() {
    let site = TestApp::new();
    let facts = "[[corrections]]\nkind = \"correction\"\ndate = 2026-11-21\ntext = \" \"\n";
    assert_refused(
        &site,
        &article_file(facts, "Teks."),
        9,
        "a correction without a text",
    );
}

#[test]
fn a_person_with_two_bylines_is_refused_with_the_line_of_the_second() {
    let site = TestApp::new();
    site.person("ratna", "Ratna", "rw");
    let facts = "[[bylines]]\nperson = \"ratna\"\n[[bylines]]\nperson = \"ratna\"\n";
    assert_refused(&site, &article_file(facts, "Teks."), 9, "two bylines");
}
