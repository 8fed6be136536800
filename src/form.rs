//! The fields of a posted form, as typed. Parsing into typed values is each form's own affair.

/// Names and values in the order they came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FormFields(Vec<(String, String)>);

impl FormFields {
    /// Reads `application/x-www-form-urlencoded`. Line ends become `\n`; NUL is left out, which no text field can hold.
    pub fn parse(body: &[u8]) -> Self {
        Self(
            url::form_urlencoded::parse(body)
                .map(|(name, value)| {
                    let value = value.replace("\r\n", "\n").replace('\r', "\n");
                    (name.into_owned(), value.replace('\0', ""))
                })
                .collect(),
        )
    }

    /// The value of a field; empty if it is missing.
    pub fn one(&self, name: &str) -> &str {
        self.find(name).unwrap_or_default()
    }

    /// The value of a field without space around it.
    pub fn trimmed(&self, name: &str) -> String {
        self.one(name).trim().to_owned()
    }

    /// The value of a field, if it came.
    pub fn find(&self, name: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    /// All values of a field that comes several times.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0
            .iter()
            .filter(move |(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    /// Whether a box was ticked or a button pressed.
    pub fn has(&self, name: &str) -> bool {
        self.find(name).is_some()
    }

    /// A whole number.
    pub fn number(&self, name: &str) -> Option<i64> {
        self.one(name).trim().parse().ok()
    }
}
