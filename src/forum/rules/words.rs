//! Banned and suspect words, found in a text whatever disguise they wear.

use std::ops::Range;

use crate::forum::folding::{FoldedWord, fold, without_digits};

/// What a word does to a comment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WordKind {
    /// It is refused.
    Banned,
    /// It waits for a moderator.
    Suspect,
}

impl WordKind {
    /// All, in the order of the form.
    pub const ALL: [Self; 2] = [Self::Banned, Self::Suspect];

    /// The word in the database and in locale files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Banned => "banned",
            Self::Suspect => "suspect",
        }
    }

    /// The kind of a word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// A word or phrase to look for.
#[derive(Clone, Debug)]
pub struct WordRule {
    /// As typed.
    pub typed: String,
    /// What it does.
    pub kind: WordKind,
    /// Its words, plain and with letters for digits.
    words: Vec<(String, String)>,
    begins_open: bool,
    ends_open: bool,
}

/// Where a rule hit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The word, as it was typed in the settings.
    pub typed: String,
    /// What it does.
    pub kind: WordKind,
    /// Where in the text, in bytes.
    pub source: Range<usize>,
}

impl WordRule {
    /// A rule for what was typed: words, with a star at an end for any letters. `None` if there is no letter or digit in it.
    pub fn parse(typed: &str, kind: WordKind) -> Option<Self> {
        let typed = typed.trim();
        let words: Vec<(String, String)> = fold(typed)
            .into_iter()
            .map(|word| {
                let read = without_digits(&word.text);
                (word.text, read)
            })
            .collect();
        (!words.is_empty()).then(|| Self {
            begins_open: typed.starts_with('*'),
            ends_open: typed.ends_with('*'),
            typed: typed.to_owned(),
            kind,
            words,
        })
    }

    fn hits(&self, text: &[(FoldedWord, String)]) -> Vec<Hit> {
        text.windows(self.words.len())
            .filter(|window| self.is_hit(window))
            .filter_map(|window| {
                let (first, _) = window.first()?;
                let (last, _) = window.last()?;
                Some(Hit {
                    typed: self.typed.clone(),
                    kind: self.kind,
                    source: first.source.start..last.source.end,
                })
            })
            .collect()
    }

    fn is_hit(&self, window: &[(FoldedWord, String)]) -> bool {
        let last = self.words.len() - 1;
        self.words.iter().zip(window).enumerate().all(
            |(place, ((plain, read), (word, read_word)))| {
                let open = (
                    self.begins_open && place == 0,
                    self.ends_open && place == last,
                );
                is_same(plain, &word.text, open) || is_same(read, read_word, open)
            },
        )
    }
}

fn is_same(wanted: &str, word: &str, (begins_open, ends_open): (bool, bool)) -> bool {
    match (begins_open, ends_open) {
        (false, false) => word == wanted,
        (false, true) => word.starts_with(wanted),
        (true, false) => word.ends_with(wanted),
        (true, true) => word.contains(wanted),
    }
}

/// Every hit of every rule, in the order of the text.
pub fn find_hits(rules: &[WordRule], text: &str) -> Vec<Hit> {
    let words: Vec<(FoldedWord, String)> = fold(text)
        .into_iter()
        .map(|word| {
            let read = without_digits(&word.text);
            (word, read)
        })
        .collect();
    let mut hits: Vec<Hit> = rules.iter().flat_map(|rule| rule.hits(&words)).collect();
    hits.sort_by_key(|hit| hit.source.start);
    hits
}
