//! What is wrong with a form, by field, in the sentences that its reader sees.

/// What is wrong with one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The field's name, which is also its element's id.
    pub field: &'static str,
    /// What is wrong and what to do.
    pub sentence: String,
}

/// What is wrong with a form, in the order of its fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// One problem.
    pub fn one(field: &'static str, sentence: String) -> Self {
        Self(vec![Problem { field, sentence }])
    }

    /// Adds a problem.
    pub fn add(&mut self, field: &'static str, sentence: String) {
        self.0.push(Problem { field, sentence });
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All of them.
    pub fn all(&self) -> &[Problem] {
        &self.0
    }

    /// What is wrong with a field.
    pub fn of(&self, field: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|problem| problem.field == field)
            .map(|problem| problem.sentence.as_str())
    }

    /// Whether something is wrong with a field.
    pub fn has(&self, field: &str) -> bool {
        self.of(field).is_some()
    }
}
