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
    /// What must not be there.
    pub without: Vec<Term>,
    /// Whether something was cut off.
    pub is_cut: bool,
}

/// Words that must stand side by side: usually one; more where hyphens or apostrophes join them ("ibu-ibu", "Qur'an"), and where they were
/// typed between quotation marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// In lower case, at least one.
    words: Vec<String>,
    /// Whether it was typed between quotation marks: then no endings are tried.
    is_exact: bool,
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
        let (mut terms, mut without): (Vec<Term>, Vec<Term>) = (Vec::new(), Vec::new());
        let mut count = 0;
        for (term, is_wanted) in read_terms(&typed) {
            let list = if is_wanted { &mut terms } else { &mut without };
            if term.words.is_empty() || list.contains(&term) {
                continue;
            }
            count += term.words.len();
            if count > MOST_WORDS {
                is_cut = true;
                break;
            }
            list.push(term);
        }
        Self {
            typed,
            terms,
            without,
            is_cut,
        }
    }

    /// The same for all ways to type it: the terms without diacritics, a blank between them.
    pub fn key(&self) -> String {
        let terms: Vec<String> = self
            .terms
            .iter()
            .map(|term| term.folded().join(" "))
            .collect();
        terms.join(" ")
    }

    /// Every term must be there, with or without one of the language's endings. `None` when there is no term.
    pub fn expression(&self, reading: Reading, endings: &[String]) -> Option<String> {
        let (last, others) = self.terms.split_last()?;
        let mut parts: Vec<String> = others.iter().map(|term| term.expression(endings)).collect();
        parts.push(match reading {
            Reading::Whole => last.expression(endings),
            Reading::Beginning => last.beginning(),
        });
        let wanted = parts.join(" AND ");
        if self.without.is_empty() {
            return Some(wanted);
        }
        let without: Vec<String> = self
            .without
            .iter()
            .map(|term| term.expression(endings))
            .collect();
        Some(format!("({wanted}) NOT ({})", without.join(" OR ")))
    }

    /// Whether the last term may be looked for as the beginning of a word: one of a letter or two begins half the archive.
    pub fn has_beginning(&self) -> bool {
        self.terms.last().is_some_and(Term::is_stem)
    }
}

/// The terms of a text, each with whether it is wanted: what stands between quotation marks is one term, and what begins with a minus sign is
/// not wanted. A mark without its partner only divides.
fn read_terms(typed: &str) -> Vec<(Term, bool)> {
    let parts: Vec<&str> = typed.split(is_quotation_mark).collect();
    let mut terms = Vec::new();
    let mut is_wanted = true;
    for (place, part) in parts.iter().enumerate() {
        // Between the first and the second mark, the third and the fourth, and so on.
        if place % 2 == 1 && place + 1 < parts.len() {
            let words = part.split(|letter| !is_word_letter(letter));
            terms.push((Term::of(words, true), is_wanted));
            is_wanted = true;
            continue;
        }
        for piece in part.split_whitespace() {
            let (piece, is_wanted) = match piece.strip_prefix(is_minus) {
                Some(rest) => (rest, false),
                None => (piece, true),
            };
            for joined in piece.split(|letter| !is_word_letter(letter) && !is_joiner(letter)) {
                terms.push((Term::of(joined.split(is_joiner), false), is_wanted));
            }
        }
        // A minus sign right before a mark, and not at the end of a word.
        let before = part.strip_suffix(is_minus);
        is_wanted = !before.is_some_and(|before| before.is_empty() || before.ends_with(' '));
    }
    terms
}

fn is_quotation_mark(letter: char) -> bool {
    matches!(
        letter,
        '"' | '\u{201c}' | '\u{201d}' | '\u{201e}' | '\u{ab}' | '\u{bb}'
    )
}

fn is_minus(letter: char) -> bool {
    matches!(letter, '-' | '\u{2212}')
}

impl Term {
    fn of<'a>(words: impl Iterator<Item = &'a str>, is_exact: bool) -> Self {
        Self {
            words: words
                .filter(|word| !word.is_empty())
                .map(str::to_lowercase)
                .collect(),
            is_exact,
        }
    }

    /// The word, if it is one alone and may be a slip of the finger.
    pub fn single(&self) -> Option<&str> {
        match self.words.as_slice() {
            [word] if !self.is_exact => Some(word),
            _ => None,
        }
    }

    /// The words without diacritics, for comparison with a text.
    pub fn folded(&self) -> Vec<String> {
        self.words.iter().map(|word| fold(word)).collect()
    }

    /// Whether the last word may be followed by an ending or by more of the word.
    pub fn is_stem(&self) -> bool {
        !self.is_exact
            && self.words.last().is_some_and(|word| {
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
