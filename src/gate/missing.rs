//! What every article has: headline, summary, section, byline, and a body.

use super::article::GateArticle;
use super::finding::Field;
use super::report::Report;
use super::rule::Rule;
use super::words::has_words;
use crate::body::block::Body;

/// Looks for what is missing. A field of nothing but dashes or dots is empty.
pub fn check(article: &GateArticle, body: &Body, report: &mut Report<'_>) {
    if !has_words(&article.headline) {
        report.add(Rule::HeadlineMissing, Field::Headline, "");
    }
    if !has_words(&article.summary) {
        report.add(Rule::SummaryMissing, Field::Summary, "");
    }
    if !article.has_section {
        report.add(Rule::SectionMissing, Field::Section, "");
    }
    if !article.bylines.iter().any(|byline| has_words(byline)) {
        report.add(Rule::BylineMissing, Field::Bylines, "");
    }
    if body.blocks.is_empty() {
        report.add_in_body(Rule::BodyMissing, None, "");
    }
}
