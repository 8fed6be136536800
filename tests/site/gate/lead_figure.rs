//! The choice of the lead figure.

use warta::gate::finding::Field;
use warta::gate::rule::Rule;

use crate::support::factory::gate::{findings, rules, sound_article};

#[test]
fn a_lead_figure_that_the_article_does_not_have_is_found() {
    let mut article = sound_article();
    article.figures.clear();
    let found = findings(&article);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].rule, Rule::LeadFigureUnknown);
    assert_eq!(found[0].field, Field::Lead);
    assert_eq!(found[0].detail, "dermaga");
}

#[test]
fn an_article_may_have_none() {
    let mut article = sound_article();
    article.figures.clear();
    article.lead = None;
    assert_eq!(rules(&article), []);
}
