//! How far back it is counted.

/// A span of time that ends now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Span {
    /// This hour and the two before.
    Hours,
    /// Twenty-four hours.
    #[default]
    Day,
    /// Seven days.
    Week,
}

impl Span {
    /// All, the shortest first.
    pub const ALL: [Self; 3] = [Self::Hours, Self::Day, Self::Week];

    /// The word in addresses, in the database and in locale files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Hours => "hours",
            Self::Day => "day",
            Self::Week => "week",
        }
    }

    /// The span of a word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|span| span.word() == word)
    }

    /// How many hours it has, this one among them.
    pub fn hours(self) -> i64 {
        match self {
            Self::Hours => 3,
            Self::Day => 24,
            Self::Week => 7 * 24,
        }
    }
}
