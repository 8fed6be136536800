//! What the gate answers with.

use super::rule::Rule;
use crate::locale::Locale;

/// Something that a rule found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule.
    pub rule: Rule,
    /// Whether it keeps the article from being published.
    pub severity: Severity,
    /// The field of the form that it concerns.
    pub field: Field,
    /// The offending words; empty where nothing is there to be named.
    pub detail: String,
}

/// Whether a finding keeps the article from being published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// It does.
    Block,
    /// It is only said.
    Warn,
}

/// A field of the article's form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Field {
    /// The headline.
    Headline,
    /// The summary.
    Summary,
    /// The section.
    Section,
    /// The bylines.
    Bylines,
    /// The body.
    Body {
        /// Counted from 1. `None` if it concerns the whole body, or if the line was not found.
        line: Option<usize>,
    },
    /// One of the figures.
    Figure {
        /// Its key.
        key: String,
    },
    /// The choice of the lead figure.
    Lead,
}

impl Finding {
    /// The sentence that tells a person what is wrong.
    pub fn sentence(&self, locale: &Locale) -> String {
        locale.text_with(&self.rule.key(), "detail", self.detail.as_str())
    }
}

impl Severity {
    /// The key of its word in the locale files.
    pub fn key(self) -> &'static str {
        match self {
            Self::Block => "gate-severity-block",
            Self::Warn => "gate-severity-warn",
        }
    }
}

/// Whether any of the findings keeps the article from being published.
pub fn has_blocking(findings: &[Finding]) -> bool {
    findings
        .iter()
        .any(|finding| finding.severity == Severity::Block)
}
