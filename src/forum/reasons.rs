//! Why a comment is refused: what its author is told.

/// A reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It insults somebody.
    Insult,
    /// It incites hatred against a group of people.
    Hatred,
    /// It advertises something.
    Spam,
    /// It is about something else.
    OffTopic,
    /// It tells what is private to somebody.
    Private,
    /// It may be against the law.
    Unlawful,
    /// It says what is not so and could harm.
    Untrue,
}

impl Reason {
    /// All, in the order of the form.
    pub const ALL: [Self; 7] = [
        Self::Spam,
        Self::Insult,
        Self::Hatred,
        Self::OffTopic,
        Self::Private,
        Self::Untrue,
        Self::Unlawful,
    ];

    /// The word in the database and in locale files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Insult => "insult",
            Self::Hatred => "hatred",
            Self::Spam => "spam",
            Self::OffTopic => "off-topic",
            Self::Private => "private",
            Self::Unlawful => "unlawful",
            Self::Untrue => "untrue",
        }
    }

    /// The reason of a word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.word() == word)
    }
}
