//! How strict an edition wants the rules.

use warta::gate::finding::Severity;
use warta::gate::rule::Rule;
use warta::gate::settings::{GateSettings, Setting};

#[test]
fn what_was_not_chosen_stays_at_its_default() {
    let settings = GateSettings::default();
    for rule in Rule::ALL {
        assert_eq!(settings.setting(*rule), rule.default_setting());
    }
    assert_eq!(
        settings.severity(Rule::AltTextMissing),
        Some(Severity::Block)
    );
    assert_eq!(settings.severity(Rule::FigureUnused), Some(Severity::Warn));
}

#[test]
fn settings_are_read_from_words_and_written_as_words() {
    let stored = [
        ("credit_missing", "warn"),
        ("figure_unused", "off"),
        ("of_another_version", "block"),
        ("headline_missing", "perhaps"),
    ];
    let settings = GateSettings::from_words(stored);
    assert_eq!(settings.severity(Rule::CreditMissing), Some(Severity::Warn));
    assert_eq!(settings.severity(Rule::FigureUnused), None);
    assert_eq!(settings.setting(Rule::HeadlineMissing), Setting::Block);
    let words: Vec<_> = settings
        .chosen()
        .map(|(rule, setting)| (rule.word(), setting.word()))
        .collect();
    assert_eq!(
        words,
        [("credit_missing", "warn"), ("figure_unused", "off")]
    );
    assert_eq!(GateSettings::from_words(words), settings);
}

#[test]
fn a_rule_of_judgement_never_blocks() {
    let settings = GateSettings::from_words([("body_too_long", "block")]);
    assert_eq!(settings.severity(Rule::BodyTooLong), Some(Severity::Warn));
}
