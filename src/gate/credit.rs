//! Every figure names its maker, a decorative one too.

use super::article::GateFigure;
use super::finding::Field;
use super::report::Report;
use super::rule::Rule;
use super::words::has_words;

/// Looks at the credit of a figure.
pub fn check(figure: &GateFigure, report: &mut Report<'_>) {
    if !has_words(&figure.credit) {
        let field = Field::Figure {
            key: figure.key.clone(),
        };
        report.add(Rule::CreditMissing, field, &figure.key);
    }
}
