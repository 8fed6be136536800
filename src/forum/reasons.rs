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
    /// It has a word that is not allowed: the reason of a rule.
    Words,
}

impl Reason {
    /// Those that people choose, in the order of the form.
    pub const CHOSEN: [Self; 7] = [
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
            Self::Words => "words",
        }
    }

    /// The reason of a word, of those that people choose.
    pub fn parse(word: &str) -> Option<Self> {
        Self::CHOSEN
            .into_iter()
            .find(|reason| reason.word() == word)
    }
}
