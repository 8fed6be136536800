//! Fields that every article has.

use warta::gate::article::GateArticle;
use warta::gate::finding::{Field, Severity};
use warta::gate::rule::Rule;

use crate::support::factory::gate::{findings, sound_article};

type Spoil = fn(&mut GateArticle);

#[test]
fn each_missing_field_is_found_and_blocks() {
    let spoilt: [(Spoil, Rule, Field); 5] = [
        (
            |article| article.headline.clear(),
            Rule::HeadlineMissing,
            Field::Headline,
        ),
        (
            |article| article.summary = " … ".to_owned(),
            Rule::SummaryMissing,
            Field::Summary,
        ),
        (
            |article| article.has_section = false,
            Rule::SectionMissing,
            Field::Section,
        ),
        (
            |article| article.bylines = vec![String::new()],
            Rule::BylineMissing,
            Field::Bylines,
        ),
        (
            |article| article.body = "\n ".to_owned(),
            Rule::BodyMissing,
            Field::Body { line: None },
        ),
    ];
    for (spoil, rule, field) in spoilt {
        let mut article = sound_article();
        spoil(&mut article);
        let found = findings(&article);
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!((found[0].rule, &found[0].field), (rule, &field));
        assert_eq!(found[0].severity, Severity::Block);
    }
}

#[test]
fn a_body_of_pictures_is_a_body() {
    let mut article = sound_article();
    article.body = "::: figure dermaga\n:::".to_owned();
    assert_eq!(findings(&article), []);
}
