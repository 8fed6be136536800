//! The length of the body, against what the edition wants.

use super::article::BodyLimits;
use super::report::Report;
use super::rule::Rule;
use crate::body::block::Body;
use crate::body::plain::word_count;

/// Counts the words. A body that holds nothing is `missing`, not short.
pub fn check(body: &Body, limits: BodyLimits, report: &mut Report<'_>) {
    if body.blocks.is_empty() {
        return;
    }
    let count = word_count(body);
    if let Some(min) = limits.min_words.filter(|min| count < *min) {
        report.add_in_body(Rule::BodyTooShort, None, format!("{count} < {min}"));
    }
    if let Some(max) = limits.max_words.filter(|max| count > *max) {
        report.add_in_body(Rule::BodyTooLong, None, format!("{count} > {max}"));
    }
}
