//! Figures: the body shows none that the article does not have, and the article has none that is shown nowhere.

use super::article::{GateArticle, GateFigure};
use super::finding::Field;
use super::report::Report;
use super::rule::Rule;
use super::source_lines::SourceLines;
use crate::body::block::Body;
use crate::body::plain::figure_keys;

/// Looks at the figures that the body names.
pub fn check_body(
    article: &GateArticle,
    body: &Body,
    lines: &SourceLines,
    report: &mut Report<'_>,
) {
    for key in figure_keys(body) {
        if !article.figures.iter().any(|figure| figure.key == key) {
            report.add_in_body(Rule::FigureUnknown, lines.figure(key), key);
        }
    }
}

/// Looks whether a figure is shown.
pub fn check_figure(
    figure: &GateFigure,
    article: &GateArticle,
    body: &Body,
    report: &mut Report<'_>,
) {
    let is_lead = article.lead.as_ref() == Some(&figure.key);
    if !is_lead && !figure_keys(body).contains(&figure.key.as_str()) {
        let field = Field::Figure {
            key: figure.key.clone(),
        };
        report.add(Rule::FigureUnused, field, &figure.key);
    }
}
