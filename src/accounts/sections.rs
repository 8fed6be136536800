//! The sections in which an account writes and edits.

/// Sections by number; none listed: all there are and all to come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sections(Vec<i64>);

impl Sections {
    /// Limited to these; an empty list limits nothing.
    pub fn new(mut ids: Vec<i64>) -> Self {
        ids.sort_unstable();
        ids.dedup();
        Self(ids)
    }

    /// The numbers, ascending.
    pub fn listed(&self) -> &[i64] {
        &self.0
    }

    /// Whether every section is among them.
    pub fn are_all(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a section is among them.
    pub fn have(&self, section_id: i64) -> bool {
        self.are_all() || self.0.contains(&section_id)
    }
}
