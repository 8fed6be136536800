//! Checks an article.

use super::article::{BodyLimits, GateArticle};
use super::finding::Finding;
use super::parts::Parts;
use super::report::Report;
use super::settings::GateSettings;
use super::source_lines::SourceLines;
use super::{
    alt_text, body_figures, credit, headings, lead_figure, length, links, markup, missing, tables,
};
use crate::body::parse::parse;

/// What the rules find in an article, in the order of the form's fields, and within the body in the order of its lines.
pub fn check(article: &GateArticle, settings: &GateSettings, limits: BodyLimits) -> Vec<Finding> {
    let mut report = Report::new(settings);
    let (body, warnings) = parse(&article.body);
    let parts = Parts::of(&body);
    let lines = SourceLines::of(&article.body);

    missing::check(article, &body, &mut report);
    length::check(&body, limits, &mut report);
    headings::check(&parts, &lines, &mut report);
    links::check(&parts, &lines, &warnings, &mut report);
    tables::check(&parts, &lines, &mut report);
    body_figures::check_body(article, &body, &lines, &mut report);
    markup::check(&lines, &warnings, &mut report);
    for figure in &article.figures {
        alt_text::check(figure, &mut report);
        credit::check(figure, &mut report);
        body_figures::check_figure(figure, article, &body, &mut report);
    }
    lead_figure::check(article, &mut report);
    report.finish()
}
