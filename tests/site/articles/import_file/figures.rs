//! Figures of an article file

use warta::articles::import::import_article;

use crate::articles::import::{article_file, assert_refused};
use crate::support::app::TestApp;
use crate::support::factory::media::jpeg;

/// An article in a state with a figure that has these facts; the figure begins on line 7.
fn with_figure(state: &str, facts: &str) -> String {
    let facts =
        format!("state = \"{state}\"\n[[figures]]\nkey = \"a\"\nfile = \"laut.jpg\"\n{facts}");
    article_file(&facts, "Teks.")
}

#[test]
fn a_figure_without_alternative_text_keeps_an_article_from_being_published() {
    let site = TestApp::new();
    for state in ["published", "scheduled"] {
        let text = with_figure(state, "credit = \"Warta\"\n");
        assert_refused(&site, &text, 7, "expected alt = … or decorative = true");
    }
}

#[test]
fn a_figure_without_credit_keeps_an_article_from_being_published() {
    let site = TestApp::new();
    for facts in [
        "alt = \"Laut.\"\n",
        "decorative = true\n",
        "alt = \"Laut.\"\nstand-in = true\n",
    ] {
        let text = with_figure("published", facts);
        assert_refused(&site, &text, 7, "expected credit = …");
    }
}

#[test]
fn a_draft_goes_in_and_is_warned_of_what_its_figures_lack() {
    let site = TestApp::new();
    site.write_file("laut.jpg", jpeg(300, 200, 1));
    for state in ["draft", "in-review"] {
        let path = site.write_file("pasar.md", with_figure(state, ""));

        let warnings = import_article(&site.app, &path).expect("a draft").warnings;

        let told: Vec<(Option<usize>, &str)> = warnings
            .iter()
            .map(|warning| (warning.line, warning.expected.as_str()))
            .collect();
        let alt = (Some(7), "alt = … or decorative = true");
        assert_eq!(told, [alt, (Some(7), "credit = …")]);
    }
}

#[test]
fn a_decorative_figure_needs_no_alternative_text() {
    let site = TestApp::new();
    site.write_file("laut.jpg", jpeg(300, 200, 1));
    let facts = "decorative = true\ncredit = \"Warta\"\n";
    let path = site.write_file("pasar.md", with_figure("published", facts));

    let imported = import_article(&site.app, &path).expect("a good file");

    assert!(imported.warnings.is_empty(), "{imported:?}");
}

#[test]
fn a_figure_without_a_key_is_refused_with_its_line() {
    let site = TestApp::new();
    let text = with_figure("draft", "").replace("key = \"a\"", "key = \"\"");
    assert_refused(&site, &text, 8, "a figure without a key");
}
