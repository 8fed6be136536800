//! The stem of a word: what its forms share, so that "pertemuan" finds "bertemu".
//!
//! Snowball's algorithms (<https://snowballstem.org/>) know no dictionary. Words that they damage are put right by a list of the language.

mod indonesian;

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::LazyLock;

use frostem::{Algorithm, Stemmer};

use crate::search::fold::{fold, is_word_letter};

/// A shorter word is its own stem, in letters.
const SHORTEST_WORD: usize = 4;

/// The stems of a language's words.
pub struct Stems(Option<Language>);

struct Language {
    stemmer: Stemmer,
    exceptions: Option<&'static Exceptions>,
}

/// Where a language's algorithm errs.
struct Exceptions {
    /// Words, each with its stem.
    words: HashMap<&'static str, &'static str>,
    /// What the algorithm makes of some words, each with what it should have been.
    stems: HashMap<&'static str, &'static str>,
}

impl Exceptions {
    fn read(words: &'static str, stems: &'static str) -> Self {
        let pairs = |text: &'static str| {
            let mut pairs = HashMap::new();
            for line in text.lines() {
                if let Some((stem, forms)) = line.split_once(':') {
                    pairs.extend(forms.split_whitespace().map(|form| (form, stem.trim())));
                }
            }
            pairs
        };
        Self {
            words: pairs(words),
            stems: pairs(stems),
        }
    }
}

static INDONESIAN: LazyLock<Exceptions> =
    LazyLock::new(|| Exceptions::read(indonesian::WORDS, indonesian::STEMS));

impl Stems {
    /// Of no language: every word is its own.
    pub fn none() -> Self {
        Self(None)
    }

    /// Those of a language (BCP 47). Of most languages no stems are known: then every word is its own.
    pub fn of(language: &str) -> Self {
        let (algorithm, exceptions) = match language.split('-').next() {
            Some("id") => (Algorithm::Indonesian, Some(&*INDONESIAN)),
            Some("en") => (Algorithm::English, None),
            Some("ar") => (Algorithm::Arabic, None),
            _ => return Self(None),
        };
        Self(Some(Language {
            stemmer: Stemmer::new(algorithm),
            exceptions,
        }))
    }

    /// The stem of a folded word; often the word itself.
    pub fn stem(&self, word: &str) -> String {
        let Some(language) = &self.0 else {
            return word.to_owned();
        };
        if word.chars().count() < SHORTEST_WORD || word.chars().any(char::is_numeric) {
            return word.to_owned();
        }
        let known = |list: fn(&Exceptions) -> &HashMap<&'static str, &'static str>, form: &str| {
            let list = list(language.exceptions?);
            list.get(form).map(|stem| (*stem).to_owned())
        };
        if let Some(stem) = known(|exceptions| &exceptions.words, word) {
            return stem;
        }
        let stem = language.stemmer.stem(word);
        known(|exceptions| &exceptions.stems, &stem).unwrap_or_else(|| stem.into_owned())
    }

    /// The stems of a text's words that are none of its words, each once, in alphabetical order with blanks between them.
    pub fn of_text(&self, text: &str) -> String {
        if self.0.is_none() {
            return String::new();
        }
        let words: HashSet<String> = text
            .split(|letter| !is_word_letter(letter))
            .filter(|word| !word.is_empty())
            .map(fold)
            .collect();
        let stems: BTreeSet<String> = words.iter().map(|word| self.stem(word)).collect();
        let others: Vec<&str> = stems
            .iter()
            .filter(|stem| !words.contains(*stem))
            .map(String::as_str)
            .collect();
        others.join(" ")
    }

    /// The stem of words that are joined: the one that all have, as where a word is doubled ("rumah-rumah", "berlari-lari").
    pub fn joined(&self, words: &[String]) -> Option<String> {
        let (first, others) = words.split_first()?;
        let stem = self.stem(first);
        others
            .iter()
            .all(|word| self.stem(word) == stem)
            .then_some(stem)
    }
}
