//! The words of the rules.

use std::collections::BTreeSet;

use warta::gate::finding::Severity;
use warta::gate::rule::Rule;

use crate::support::app::TestApp;
use crate::support::factory::gate::{article_of, findings};

#[test]
fn every_rule_has_a_word_of_its_own_and_is_found_by_it() {
    let words: BTreeSet<&str> = Rule::ALL.iter().map(|rule| rule.word()).collect();
    assert_eq!(words.len(), Rule::ALL.len());
    for rule in Rule::ALL {
        assert_eq!(Rule::from_word(rule.word()), Some(*rule));
        let is_snake_case = |letter: char| letter.is_ascii_lowercase() || letter == '_';
        assert!(rule.word().chars().all(is_snake_case), "{rule:?}");
    }
    assert_eq!(Rule::from_word("of_another_version"), None);
}

#[test]
fn every_rule_has_a_sentence_in_every_language() {
    let site = TestApp::new();
    for language in site.app.locales.languages() {
        let locale = site.app.locales.get(language);
        for rule in Rule::ALL {
            assert!(locale.has(&rule.key()), "{language} {}", rule.key());
        }
        for severity in [Severity::Block, Severity::Warn] {
            assert!(locale.has(severity.key()), "{language} {}", severity.key());
        }
    }
}

#[test]
fn a_sentence_names_the_offending_words() {
    let site = TestApp::new();
    let found = findings(&article_of("[klik di sini](/a)"));
    assert_eq!(
        found[0].sentence(&site.app.locales.get("id")),
        "Kata-kata tautan “klik di sini” tidak mengatakan ke mana pembaca dibawa."
    );
}
