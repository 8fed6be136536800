//! Why a comment is refused or reported: what its author is told.

use crate::locale::Locale;

/// A reason.
#[derive(Clone, Debug, PartialEq, Eq)]
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
    /// A reason of the newsroom, in its words.
    Own(String),
}

impl Reason {
    /// Those of the program that people choose, in the order of the form.
    pub const CHOSEN: [Self; 7] = [
        Self::Spam,
        Self::Insult,
        Self::Hatred,
        Self::OffTopic,
        Self::Private,
        Self::Untrue,
        Self::Unlawful,
    ];

    /// The word in the database, in forms and in locale files; of a newsroom's own, its sentence.
    pub fn word(&self) -> &str {
        match self {
            Self::Insult => "insult",
            Self::Hatred => "hatred",
            Self::Spam => "spam",
            Self::OffTopic => "off-topic",
            Self::Private => "private",
            Self::Unlawful => "unlawful",
            Self::Untrue => "untrue",
            Self::Words => "words",
            Self::Own(sentence) => sentence,
        }
    }

    /// The reason that a word stands for. It says so for good, also when the newsroom no longer offers it.
    pub fn of(word: &str) -> Self {
        Self::CHOSEN
            .into_iter()
            .chain([Self::Words])
            .find(|reason| reason.word() == word)
            .unwrap_or_else(|| Self::Own(word.to_owned()))
    }

    /// What its author is told.
    pub fn sentence(&self, locale: &Locale) -> String {
        match self {
            Self::Own(sentence) => sentence.clone(),
            reason => locale.text(&format!("comment-reason-{}", reason.word())),
        }
    }
}

/// Reasons as a form offers them: word and sentence.
pub fn choices(reasons: &[Reason], locale: &Locale) -> Vec<(String, String)> {
    reasons
        .iter()
        .map(|reason| (reason.word().to_owned(), reason.sentence(locale)))
        .collect()
}
