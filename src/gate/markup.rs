//! Markup that the parser did not understand: readers would see its signs.

use super::report::Report;
use super::rule::Rule;
use super::source_lines::SourceLines;
use super::words::shortened;
use crate::body::parse::Warning;

/// The parser's warnings that mean so. That of an address is for `links`.
const SHOWN_AS_TEXT: [&str; 10] = [
    "body-warning-argument",
    "body-warning-attributes",
    "body-warning-html",
    "body-warning-left-over",
    "body-warning-link-title",
    "body-warning-picture",
    "body-warning-span",
    "body-warning-stray-end",
    "body-warning-unclosed",
    "body-warning-unknown-directive",
];

/// Looks at what the parser said.
pub fn check(lines: &SourceLines, warnings: &[Warning], report: &mut Report<'_>) {
    for warning in warnings {
        if SHOWN_AS_TEXT.contains(&warning.key) {
            let words = shortened(lines.line(warning.line));
            report.add_in_body(Rule::MarkupNotUnderstood, Some(warning.line), words);
        }
    }
}
