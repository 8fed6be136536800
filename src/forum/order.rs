//! The orders in which a discussion can be read.

/// An order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Threads as they were begun.
    Oldest,
    /// Threads, the newest first; the answers of each as they were written.
    Newest,
    /// Single comments, the most recommended first.
    Recommended,
}

impl Order {
    /// All, in the order of the links.
    pub const ALL: [Self; 3] = [Self::Oldest, Self::Newest, Self::Recommended];

    /// The word in addresses and locale files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Oldest => "oldest",
            Self::Newest => "newest",
            Self::Recommended => "recommended",
        }
    }

    /// The order of a word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|order| order.word() == word)
    }
}
