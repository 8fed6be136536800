//! Whether comments of known readers wait, in an edition, a section or under an article.

/// A way to run a discussion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Every comment waits for a moderator.
    Pre,
    /// Comments of known readers are shown at once.
    Post,
    /// None are taken.
    Off,
}

impl Mode {
    /// All, in the order of the form.
    pub const ALL: [Self; 3] = [Self::Pre, Self::Post, Self::Off];

    /// The word in the database and in locale files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Pre => "pre",
            Self::Post => "post",
            Self::Off => "off",
        }
    }

    /// The mode of a word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.word() == word)
    }
}
