//! Why a story stands in the list of another.

use std::collections::{HashMap, HashSet};

use super::ranking::Related;
use super::words::name_runs;
use crate::locale::Locale;

/// Words that both have, and no more is known: so many are named.
const NAMED_WORDS: usize = 2;

/// Shorter words are not named.
const SHORTEST_NAMED: usize = 4;

/// A reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// An editor chose it.
    Pinned,
    /// The story goes on from it.
    Followed,
    /// It goes on from the story.
    Following,
    /// It is read most in the section.
    MostRead,
    /// Both are about a topic.
    Topic(String),
    /// Both mention somebody, or a place, or a body.
    Name(String),
    /// Both have these rare words.
    Words(String),
}

impl Reason {
    /// Word and detail, as they are kept.
    pub(super) fn columns(&self) -> (&'static str, &str) {
        match self {
            Self::Pinned => ("pinned", ""),
            Self::Followed => ("followed", ""),
            Self::Following => ("following", ""),
            Self::MostRead => ("most-read", ""),
            Self::Topic(name) => ("topic", name),
            Self::Name(name) => ("name", name),
            Self::Words(words) => ("words", words),
        }
    }

    /// The reason of a word and a detail.
    pub(super) fn of_columns(word: &str, detail: String) -> Option<Self> {
        match word {
            "pinned" => Some(Self::Pinned),
            "followed" => Some(Self::Followed),
            "following" => Some(Self::Following),
            "most-read" => Some(Self::MostRead),
            "topic" => Some(Self::Topic(detail)),
            "name" => Some(Self::Name(detail)),
            "words" => Some(Self::Words(detail)),
            _ => None,
        }
    }

    /// What readers are told.
    pub fn sentence(&self, locale: &Locale) -> String {
        let (word, detail) = self.columns();
        locale.text_with(&format!("recommended-{word}"), "detail", detail)
    }
}

/// What is known of a story whose list is made.
pub struct Known<'a> {
    /// Its text.
    pub text: &'a str,
    /// Its topics, in their order.
    pub topics: Vec<String>,
    /// The topics of others.
    pub topics_of: HashMap<i64, HashSet<String>>,
    /// Words by number.
    pub words: &'a HashMap<u32, String>,
    /// Words that are written with a capital though they name nobody, in small letters.
    pub not_names: &'a HashSet<String>,
}

/// Why a story goes with another: a topic of both, else a name, else words. None if nothing can be named.
pub fn find_reason(known: &Known<'_>, related: &Related) -> Option<Reason> {
    let of_other = known.topics_of.get(&related.article_id);
    let is_shared = |topic: &&String| of_other.is_some_and(|topics| topics.contains(*topic));
    if let Some(topic) = known.topics.iter().find(is_shared) {
        return Some(Reason::Topic(topic.clone()));
    }
    if let Some(name) = find_name(known, related) {
        return Some(Reason::Name(name));
    }
    let named: Vec<&str> = related
        .words
        .iter()
        .filter_map(|word| known.words.get(word))
        .map(String::as_str)
        .filter(|word| {
            word.chars().count() >= SHORTEST_NAMED && word.chars().all(char::is_alphabetic)
        })
        .take(NAMED_WORDS)
        .collect();
    (!named.is_empty()).then(|| Reason::Words(named.join(", ")))
}

/// The name that says most: the longest run of words with capitals in the story's text of which the other has every word in a name.
fn find_name(known: &Known<'_>, related: &Related) -> Option<String> {
    let in_small_letters: HashSet<&str> = known
        .text
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| word.starts_with(char::is_lowercase))
        .collect();
    // What is also written in small letters had its capital for another reason.
    let shared: Vec<&str> = related
        .names
        .iter()
        .filter_map(|word| known.words.get(word))
        .map(String::as_str)
        .filter(|word| word.chars().all(char::is_alphabetic))
        .filter(|word| !known.not_names.contains(*word) && !in_small_letters.contains(word))
        .collect();
    let strongest = *shared.first()?;
    let mut best: &[&str] = &[];
    let runs = name_runs(known.text);
    for run in &runs {
        let parts = run.split(|word| !shared.contains(&word.to_lowercase().as_str()));
        for part in parts {
            let has_it = part.iter().any(|word| word.to_lowercase() == strongest);
            if has_it && part.len() > best.len() {
                best = part;
            }
        }
    }
    (!best.is_empty()).then(|| best.join(" "))
}
