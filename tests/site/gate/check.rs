//! The whole: order of the findings, settings, lines.

use warta::gate::article::{BodyLimits, GateArticle, GateFigure};
use warta::gate::check::check;
use warta::gate::finding::{Field, Severity, has_blocking};
use warta::gate::rule::Rule;
use warta::gate::settings::{GateSettings, Setting};

use crate::support::factory::gate::{article_of, findings, found_in, rules, sound_article};

#[test]
fn nothing_is_found_in_a_sound_article() {
    assert_eq!(findings(&sound_article()), []);
}

#[test]
fn findings_stand_in_the_order_of_the_form() {
    let article = GateArticle {
        body: "[x]()\n\n#### Dalam\n\n##\n\n[sini](/a)".to_owned(),
        figures: vec![
            GateFigure {
                key: "b".to_owned(),
                ..GateFigure::default()
            },
            GateFigure {
                key: "a".to_owned(),
                ..GateFigure::default()
            },
        ],
        lead: Some("c".to_owned()),
        ..GateArticle::default()
    };
    let fields: Vec<Field> = findings(&article)
        .into_iter()
        .map(|finding| finding.field)
        .collect();
    let in_line = |line| Field::Body { line: Some(line) };
    let figure = |key: &str| Field::Figure {
        key: key.to_owned(),
    };
    assert_eq!(
        fields,
        [
            Field::Headline,
            Field::Summary,
            Field::Section,
            Field::Bylines,
            in_line(1),
            in_line(3),
            in_line(5),
            in_line(7),
            figure("b"),
            figure("b"),
            figure("b"),
            figure("a"),
            figure("a"),
            figure("a"),
            Field::Lead,
        ]
    );
}

#[test]
fn a_rule_that_is_off_finds_nothing() {
    let article = article_of("[di sini](/a)");
    let mut settings = GateSettings::default();
    settings.choose(Rule::LinkTextVague, Setting::Off);
    assert_eq!(check(&article, &settings, BodyLimits::default()), []);
}

#[test]
fn a_rule_that_only_warns_blocks_nothing() {
    let article = article_of("[di sini](/a)");
    assert!(has_blocking(&findings(&article)));
    let mut settings = GateSettings::default();
    settings.choose(Rule::LinkTextVague, Setting::Warn);
    let found = check(&article, &settings, BodyLimits::default());
    assert_eq!(found[0].severity, Severity::Warn);
    assert!(!has_blocking(&found));
}

#[test]
fn lines_end_as_a_browser_sends_them() {
    assert_eq!(
        found_in("Satu.\r\n\r\nDua [sini](/a).\r\n"),
        [(Rule::LinkTextVague, Some(3), "sini".to_owned())]
    );
}

#[test]
fn what_stands_in_code_is_nothing_to_find() {
    let body = "Satu.\n\n```\n##\n[di sini](/a)\n| a | b |\n| c | d |\n```\n\n`[x](y)` dua.";
    assert_eq!(rules(&article_of(body)), []);
}

#[test]
fn a_hostile_text_ends_in_findings() {
    let texts = [
        "[".repeat(5_000),
        "[](".repeat(5_000),
        "](".repeat(5_000),
        "|".repeat(5_000),
        "#\n".repeat(5_000),
        "::: figure x\n".repeat(2_000),
        "<".repeat(5_000),
        "[a](b)".repeat(5_000),
        "## a\n\n[a](/b)\n\n".repeat(5_000),
        "> ".repeat(5_000),
        "\u{FDD1}0\u{FDD1}# \u{0}\u{301}".to_owned(),
    ];
    for text in texts {
        let article = article_of(&text);
        assert_eq!(findings(&article), findings(&article));
    }
}
