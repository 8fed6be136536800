//! What a reader typed, as terms, and as an FTS5 expression that cannot be a syntax error.

use crate::search::fold::{fold, is_joiner, is_word_letter};
use crate::search::stems::Stems;

/// The columns that hold words as they were written.
const TEXTS: &str = "{headline summary body people topics}";

/// More words than these are not looked for.
const MOST_WORDS: usize = 24;

/// A longer text is cut, in characters.
const LONGEST_TEXT: usize = 200;

/// A shorter word is not the beginning of others.
const SHORTEST_STEM: usize = 3;

/// What a reader looks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchWords {
    /// What was typed, without control characters, cut to a length that can be shown.
    pub typed: String,
    /// The same without the filters that stand among the words.
    pub sought: String,
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
    /// Whether it was typed between quotation marks: then no other forms are tried.
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
        Self::parse_part(text, text)
    }

    /// The same for a part of what was typed, where the rest means something else.
    pub fn parse_part(part: &str, typed: &str) -> Self {
        let (part, is_part_cut) = cut(part);
        let (typed, mut is_cut) = cut(typed);
        is_cut |= is_part_cut;
        let (mut terms, mut without): (Vec<Term>, Vec<Term>) = (Vec::new(), Vec::new());
        let mut count = 0;
        for (term, is_wanted) in read_terms(&part) {
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
            sought: part.split_whitespace().collect::<Vec<_>>().join(" "),
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

    /// Every term must be there, as it stands or in another form of the same stem.
    pub fn expression(&self, stems: &Stems) -> Expression {
        self.with(self.wanted(stems), stems)
    }

    /// The same, with the last term as the beginning of a word: of these words, or of any if there are none.
    pub fn expression_of_beginning(&self, stems: &Stems, words: &[String]) -> Expression {
        let mut wanted = self.wanted(stems);
        if let (Some(last), Some(term)) = (wanted.last_mut(), self.terms.last()) {
            *last = if words.is_empty() {
                term.beginning()
            } else {
                format!("{TEXTS} : (\"{}\")", words.join("\" OR \""))
            };
        }
        self.with(wanted, stems)
    }

    /// The same where there are no stems and no facets; the last term may go on. `None` when there is no term.
    pub fn plain_expression(&self) -> Option<String> {
        let (last, others) = self.terms.split_last()?;
        let mut wanted: Vec<String> = others.iter().map(Term::phrase).collect();
        let star = if last.may_go_on() { "*" } else { "" };
        wanted.push(format!("{}{star}", last.phrase()));
        let wanted = wanted.join(" AND ");
        if self.without.is_empty() {
            return Some(wanted);
        }
        let without: Vec<String> = self.without.iter().map(Term::phrase).collect();
        Some(format!("({wanted}) NOT ({})", without.join(" OR ")))
    }

    fn wanted(&self, stems: &Stems) -> Vec<String> {
        let terms = self.terms.iter();
        terms.map(|term| term.expression(stems)).collect()
    }

    fn with(&self, wanted: Vec<String>, stems: &Stems) -> Expression {
        let without = self.without.iter().map(|term| term.expression(stems));
        Expression {
            wanted,
            without: without.collect(),
        }
    }

    /// Whether the same is wanted and not wanted.
    pub fn contradict(&self) -> bool {
        self.without.iter().any(|term| self.terms.contains(term))
    }

    /// Whether words must stand side by side.
    pub fn has_phrase(&self) -> bool {
        let mut terms = self.terms.iter().chain(&self.without);
        terms.any(|term| term.words.len() > 1)
    }

    /// The last term, if it may be looked for as the beginning of a word: one of a letter or two begins half the archive.
    pub fn beginning(&self) -> Option<&Term> {
        self.terms.last().filter(|term| term.may_go_on())
    }
}

/// A text without control characters and without marks that turn the direction of what follows (UAX #9), cut to the longest that is shown, and whether something was cut off.
fn cut(text: &str) -> (String, bool) {
    let cleaned: String = text
        .chars()
        .filter(|letter| !matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
        .map(|letter| if letter.is_control() { ' ' } else { letter })
        .collect();
    let cleaned = cleaned.trim();
    let is_cut = cleaned.chars().count() > LONGEST_TEXT;
    (cleaned.chars().take(LONGEST_TEXT).collect(), is_cut)
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

    /// Whether the last word may be followed by more of a word.
    pub fn may_go_on(&self) -> bool {
        !self.is_exact
            && self.words.last().is_some_and(|word| {
                word.chars().count() >= SHORTEST_STEM && !word.chars().any(char::is_numeric)
            })
    }

    /// What all its words have as their stem, if other forms are looked for, too.
    pub fn stem(&self, stems: &Stems) -> Option<String> {
        if self.is_exact {
            return None;
        }
        stems.joined(&self.folded())
    }

    /// An expression for each word, to see how common it is.
    pub fn probes(&self, stems: &Stems) -> impl Iterator<Item = String> {
        let is_exact = self.is_exact;
        self.words.iter().map(move |word| {
            if is_exact {
                return format!("\"{word}\"");
            }
            format!("\"{word}\" OR \"{}\"", stems.stem(&fold(word)))
        })
    }

    /// A phrase in FTS5's quotes, which nothing in a term can end; or its stem, as a word of the text or as the stem of one.
    fn expression(&self, stems: &Stems) -> String {
        let phrase = self.phrase();
        match self.stem(stems) {
            None => format!("{TEXTS} : {phrase}"),
            Some(stem) => format!("({TEXTS} : {phrase} OR - facets : \"{stem}\")"),
        }
    }

    fn beginning(&self) -> String {
        let phrase = self.phrase();
        if self.may_go_on() {
            format!("{TEXTS} : {phrase}*")
        } else {
            format!("{TEXTS} : {phrase}")
        }
    }

    fn phrase(&self) -> String {
        format!("\"{}\"", self.words.join(" "))
    }
}

/// A search in FTS5's language (<https://sqlite.org/fts5.html#full_text_query_syntax>).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expression {
    /// Parts that all must match; none, if everything is wanted.
    wanted: Vec<String>,
    /// Parts of which none may match.
    without: Vec<String>,
}

impl Expression {
    /// What matches, in a part of the archive.
    pub fn anywhere(&self, facets: &[String]) -> String {
        let wanted: Vec<&str> = self
            .wanted
            .iter()
            .chain(facets)
            .map(String::as_str)
            .collect();
        let wanted = format!("({})", wanted.join(") AND ("));
        if self.without.is_empty() {
            return wanted;
        }
        format!("({wanted}) NOT (({}))", self.without.join(") OR ("))
    }
}
