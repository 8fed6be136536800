//! The lead figure is one of the article's figures.

use super::article::GateArticle;
use super::finding::Field;
use super::report::Report;
use super::rule::Rule;

/// Looks at the choice of the lead figure. An article may have none.
pub fn check(article: &GateArticle, report: &mut Report<'_>) {
    let Some(lead) = &article.lead else {
        return;
    };
    if !article.figures.iter().any(|figure| figure.key == *lead) {
        report.add(Rule::LeadFigureUnknown, Field::Lead, lead);
    }
}
