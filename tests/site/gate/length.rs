//! The length of the body.

use warta::gate::article::BodyLimits;
use warta::gate::check::check;
use warta::gate::finding::{Finding, Severity};
use warta::gate::rule::Rule;
use warta::gate::settings::{GateSettings, Setting};

use crate::support::factory::gate::article_of;

fn found(body: &str, settings: &GateSettings) -> Vec<Finding> {
    let limits = BodyLimits {
        min_words: Some(3),
        max_words: Some(5),
    };
    check(&article_of(body), settings, limits)
}

#[test]
fn too_few_and_too_many_words_are_only_said() {
    for (body, rule, detail) in [
        ("satu dua", Rule::BodyTooShort, "2 < 3"),
        ("a b c d e f", Rule::BodyTooLong, "6 > 5"),
    ] {
        let found = found(body, &GateSettings::default());
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(found[0].rule, rule);
        assert_eq!(found[0].severity, Severity::Warn);
        assert_eq!(found[0].detail, detail);
    }
}

#[test]
fn the_limits_themselves_are_within() {
    for body in ["a b c", "a b c d e"] {
        assert_eq!(found(body, &GateSettings::default()), []);
    }
}

#[test]
fn no_setting_makes_them_block() {
    let mut settings = GateSettings::default();
    settings.choose(Rule::BodyTooShort, Setting::Block);
    assert_eq!(found("satu", &settings)[0].severity, Severity::Warn);
}
