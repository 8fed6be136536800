//! Markup that readers would see.

use warta::gate::finding::Severity;
use warta::gate::rule::Rule;

use crate::support::factory::gate::{article_of, findings, found_in};

#[test]
fn a_directive_without_an_end_is_named_with_its_line() {
    assert_eq!(
        found_in("Satu.\n\n::: figure dermaga\n\nDua."),
        [(
            Rule::MarkupNotUnderstood,
            Some(3),
            "::: figure dermaga".to_owned()
        )]
    );
}

#[test]
fn a_picture_in_the_text_is_only_said() {
    let found = findings(&article_of("![Perahu](perahu.jpg)"));
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].rule, Rule::MarkupNotUnderstood);
    assert_eq!(found[0].severity, Severity::Warn);
}

#[test]
fn what_is_understood_is_not_named() {
    let body =
        "Kata “[Rabu]{time=2026-11-18}” dan [déjà vu]{lang=fr}.\n\n::: note Kotak\nIsi.\n:::\n";
    assert_eq!(found_in(body), []);
}
