//! Instants of an article file

use warta::articles::import::import_article;

use crate::articles::import::{article_file, assert_refused};
use crate::support::app::TestApp;

#[test]
fn what_is_published_is_not_published_in_the_future() {
    let site = TestApp::new();
    let text = article_file("", "Teks.").replace("2026-11-20T06:30", "2026-11-24T12:01");

    assert_refused(&site, &text, 5, "state = \"scheduled\" or an earlier time");

    let scheduled = text.replace("key =", "state = \"scheduled\"\nkey =");
    let path = site.write_file("pasar.md", scheduled);
    import_article(&site.app, &path).expect("a good file");
}

#[test]
fn no_update_withdrawal_or_correction_has_happened_in_the_future() {
    let site = TestApp::new();
    for (facts, line, what) in [
        (
            "updated = 2026-11-24T12:01:00+07:00\n",
            6,
            "updated in the future",
        ),
        (
            "state = \"withdrawn\"\nwithdrawn = 2026-11-25\n",
            7,
            "withdrawn in the future",
        ),
        (
            "[[corrections]]\nkind = \"correction\"\ntext = \"Salah.\"\ndate = 2026-11-25\n",
            9,
            "a correction in the future",
        ),
    ] {
        assert_refused(&site, &article_file(facts, "Teks."), line, what);
    }
}

#[test]
fn a_correction_of_today_has_happened() {
    let site = TestApp::new();
    let facts = "[[corrections]]\nkind = \"correction\"\ntext = \"Salah.\"\ndate = 2026-11-24\n";
    let path = site.write_file("pasar.md", article_file(facts, "Teks."));
    import_article(&site.app, &path).expect("a good file");
}

#[test]
fn nothing_is_updated_or_withdrawn_before_it_was_published() {
    let site = TestApp::new();
    for (facts, line, what) in [
        (
            "updated = 2026-11-19\n",
            6,
            "updated before it was published",
        ),
        (
            "state = \"withdrawn\"\nwithdrawn = 2026-11-19\n",
            7,
            "withdrawn before it was published",
        ),
    ] {
        assert_refused(&site, &article_file(facts, "Teks."), line, what);
    }
}
