//! What a reader typed, as terms, and as an FTS5 expression that cannot be a syntax error.

use crate::search::fold::{fold, is_joiner, is_word_letter};

/// More words than these are not looked for.
const MOST_WORDS: usize = 24;

/// A longer text is cut, in characters.
const LONGEST_TEXT: usize = 200;

/// A shorter word is neither the beginning of others nor takes endings.
const SHORTEST_STEM: usize = 3;

/// What a reader looks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchWords {
    /// What was typed, without control characters, cut to a length that can be shown.
    pub typed: String,
    /// In order, each once.
    pub terms: Vec<Term>,
    /// Whether something was cut off.
    pub is_cut: bool,
}

/// Words that must stand side by side: usually one; more where hyphens or apostrophes join them ("ibu-ibu", "Qur'an").
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// In lower case, at least one.
    words: Vec<String>,
}

/// How the last term is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// As a whole word.
    Whole,
    /// As the beginning of a word.
    Beginning,
}

impl SearchWords {
    /// Reads what was typed. Everything but letters, digits and what joins them only divides terms.
    pub fn parse(text: &str) -> Self {
        let cleaned: String = text
            .chars()
            .map(|letter| if letter.is_control() { ' ' } else { letter })
            .collect();
        let cleaned = cleaned.trim();
        let typed: String = cleaned.chars().take(LONGEST_TEXT).collect();
        let mut is_cut = cleaned.chars().count() > LONGEST_TEXT;
        let mut terms: Vec<Term> = Vec::new();
        let mut count = 0;
        for joined in typed.split(|letter| !is_word_letter(letter) && !is_joiner(letter)) {
            let words: Vec<String> = joined
                .split(is_joiner)
                .filter(|word| !word.is_empty())
                .map(str::to_lowercase)
                .collect();
            let term = Term { words };
            if term.words.is_empty() || terms.contains(&term) {
                continue;
            }
            count += term.words.len();
            if count > MOST_WORDS {
                is_cut = true;
                break;
            }
            terms.push(term);
        }
        Self {
            typed,
            terms,
            is_cut,
        }
    }

    /// Every term must be there, with or without one of the language's endings. `None` when there is no term.
    pub fn expression(&self, reading: Reading, endings: &[String]) -> Option<String> {
        let (last, others) = self.terms.split_last()?;
        let mut parts: Vec<String> = others.iter().map(|term| term.expression(endings)).collect();
        parts.push(match reading {
            Reading::Whole => last.expression(endings),
            Reading::Beginning => last.beginning(),
        });
        Some(parts.join(" AND "))
    }

    /// Whether the last term may be looked for as the beginning of a word: one of a letter or two begins half the archive.
    pub fn has_beginning(&self) -> bool {
        self.terms.last().is_some_and(Term::is_stem)
    }
}

impl Term {
    /// The words without diacritics, for comparison with a text.
    pub fn folded(&self) -> Vec<String> {
        self.words.iter().map(|word| fold(word)).collect()
    }

    /// Whether the last word may be followed by an ending or by more of the word.
    pub fn is_stem(&self) -> bool {
        self.words.last().is_some_and(|word| {
            word.chars().count() >= SHORTEST_STEM && !word.chars().any(char::is_numeric)
        })
    }

    /// A phrase in FTS5's quotes, which nothing in a term can end; several where endings are possible.
    fn expression(&self, endings: &[String]) -> String {
        let words = self.words.join(" ");
        if endings.is_empty() || !self.is_stem() {
            return format!("\"{words}\"");
        }
        let forms: Vec<String> = std::iter::once("")
            .chain(endings.iter().map(String::as_str))
            .map(|ending| format!("\"{words}{ending}\""))
            .collect();
        format!("({})", forms.join(" OR "))
    }

    fn beginning(&self) -> String {
        let words = self.words.join(" ");
        if self.is_stem() {
            format!("\"{words}\"*")
        } else {
            format!("\"{words}\"")
        }
    }
}
