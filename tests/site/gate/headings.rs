//! Headings: levels left out, and empty ones.

use warta::gate::rule::Rule;

use crate::support::factory::gate::found_in;

fn skipped(line: usize, words: &str) -> (Rule, Option<usize>, String) {
    (Rule::HeadingSkipsLevel, Some(line), words.to_owned())
}

#[test]
fn a_heading_that_leaves_out_a_level_is_named_with_its_line() {
    assert_eq!(
        found_in("## Satu\n\nTeks.\n\n#### Dua\n\nTeks."),
        [skipped(5, "Dua")]
    );
}

#[test]
fn the_first_heading_is_of_the_second_level() {
    assert_eq!(found_in("### Satu\n\nTeks."), [skipped(1, "Satu")]);
}

#[test]
fn headings_may_go_up_by_any_number_of_levels() {
    assert_eq!(
        found_in("## A1\n\nx\n\n### B1\n\nx\n\n#### C1\n\nx\n\n## A2\n\nx\n\n### B2\n\nx"),
        []
    );
}

#[test]
fn two_headings_of_the_same_words_have_their_own_lines() {
    assert_eq!(
        found_in(
            "## Hasil\n\nx\n\n## Lain\n\nx\n\n#### Hasil\n\nx\n\n## Hasil\n\nx\n\n#### *Hasil*"
        ),
        [skipped(9, "Hasil"), skipped(17, "Hasil")]
    );
}

#[test]
fn a_heading_in_a_box_is_looked_at() {
    assert_eq!(
        found_in("## Satu\n\n::: note Cara menghitung\n#### Dua\n\nTeks.\n:::\n"),
        [skipped(4, "Dua")]
    );
}

#[test]
fn an_empty_heading_is_named_with_its_line() {
    let empty = |line, typed: &str| (Rule::HeadingEmpty, Some(line), typed.to_owned());
    assert_eq!(found_in("Teks.\n\n##\n\nTeks."), [empty(3, "##")]);
    assert_eq!(found_in("Teks.\n\n## &nbsp;\n"), [empty(3, "## &nbsp;")]);
    assert_eq!(found_in("Teks.\n\n> ## ##\n"), [empty(3, "> ## ##")]);
    assert_eq!(found_in("Teks.\n\n## –\n"), [empty(3, "–")]);
}

#[test]
fn a_number_sign_in_the_text_is_no_heading() {
    assert_eq!(found_in("#warga #banjir\n\nNomor # dan #1."), []);
}
