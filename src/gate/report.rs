//! Where the rules put what they find.

use super::finding::{Field, Finding};
use super::rule::Rule;
use super::settings::GateSettings;

/// Collects findings, and leaves out those of rules that are off.
pub struct Report<'s> {
    settings: &'s GateSettings,
    findings: Vec<Finding>,
}

impl<'s> Report<'s> {
    /// Nothing found yet.
    pub fn new(settings: &'s GateSettings) -> Self {
        Self {
            settings,
            findings: Vec::new(),
        }
    }

    /// Takes what a rule found.
    pub fn add(&mut self, rule: Rule, field: Field, detail: impl Into<String>) {
        if let Some(severity) = self.settings.severity(rule) {
            self.findings.push(Finding {
                rule,
                severity,
                field,
                detail: detail.into(),
            });
        }
    }

    /// Takes what a rule found in the body.
    pub fn add_in_body(&mut self, rule: Rule, line: Option<usize>, detail: impl Into<String>) {
        self.add(rule, Field::Body { line }, detail);
    }

    /// The findings, those of the body in the order of its lines.
    pub fn finish(mut self) -> Vec<Finding> {
        self.findings.sort_by_key(|finding| place(&finding.field));
        self.findings
    }
}

/// The place of a field in the form, and of a line in the body. Figures stay in the order in which they were looked at.
fn place(field: &Field) -> (u8, Option<usize>) {
    match field {
        Field::Headline => (0, None),
        Field::Summary => (1, None),
        Field::Section => (2, None),
        Field::Bylines => (3, None),
        Field::Body { line } => (4, *line),
        Field::Figure { .. } => (5, None),
        Field::Lead => (6, None),
    }
}
