//! A piece of a text around the words that were looked for, and the marks on them.

use std::collections::HashSet;

use crate::search::fold::{fold, is_joiner, is_word_letter};
use crate::search::query::{Reading, SearchWords};
use crate::search::stems::Stems;

/// About how long a snippet is, in characters.
const LENGTH: usize = 220;

/// Places that are looked at as the middle of a snippet; a text with more hits has a good one among the first.
const MOST_PLACES: usize = 200;

/// A part of a snippet: as it stands, or one of the words looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SnippetPart {
    /// The text.
    pub text: String,
    /// Whether it is a hit.
    pub is_hit: bool,
}

/// Finds what was looked for in texts, by the same rules as the search itself.
pub struct Marker<'a> {
    terms: Vec<MarkedTerm>,
    stems: &'a Stems,
}

struct MarkedTerm {
    words: Vec<String>,
    /// What other forms of it have as their stem.
    stem: Option<String>,
    /// Whether the last word is the beginning of one.
    is_beginning: bool,
}

/// A word or what stands between two, with the number of the term it is a hit of.
struct Piece<'text> {
    text: &'text str,
    term: Option<usize>,
}

impl<'a> Marker<'a> {
    /// For what was looked for, read as the search read it.
    pub fn new(words: &SearchWords, reading: Reading, stems: &'a Stems) -> Self {
        let count = words.terms.len();
        let terms = (1..)
            .zip(&words.terms)
            .map(|(number, term)| {
                let is_beginning =
                    number == count && reading == Reading::Beginning && term.may_go_on();
                MarkedTerm {
                    words: term.folded(),
                    stem: term.stem(stems).filter(|_| !is_beginning),
                    is_beginning,
                }
            })
            .collect();
        Self { terms, stems }
    }

    /// Marks every hit of a whole text, such as a headline.
    pub fn mark(&self, text: &str) -> Vec<SnippetPart> {
        let mut parts = Vec::new();
        for piece in self.pieces(text) {
            push(&mut parts, piece.text, piece.term.is_some());
        }
        parts
    }

    /// How many different terms a text holds.
    pub fn count_terms(&self, text: &str) -> usize {
        let terms: HashSet<usize> = self
            .pieces(text)
            .iter()
            .filter_map(|piece| piece.term)
            .collect();
        terms.len()
    }

    /// Cuts a text to the piece that holds most of the terms, and marks every hit in it. A text without a hit gives its beginning.
    pub fn snippet(&self, text: &str) -> Vec<SnippetPart> {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let pieces = self.pieces(&text);
        let middle = best_place(&pieces);
        let start = start_before(&pieces, middle);
        let mut parts: Vec<SnippetPart> = Vec::new();
        if start > 0 {
            push(&mut parts, "… ", false);
        }
        let mut length = 0;
        for (position, piece) in pieces.iter().enumerate().skip(start) {
            if length > LENGTH && position > middle {
                push(&mut parts, " …", false);
                break;
            }
            length += piece.text.chars().count();
            push(&mut parts, piece.text, piece.term.is_some());
        }
        parts
    }

    fn pieces<'text>(&self, text: &'text str) -> Vec<Piece<'text>> {
        let mut pieces = split(text);
        let folded: Vec<String> = pieces.iter().map(|piece| fold(piece.text)).collect();
        if self.terms.iter().any(|term| term.stem.is_some()) {
            let words = pieces.iter_mut().zip(&folded);
            for (piece, word) in words.filter(|(_, word)| word.starts_with(is_word_letter)) {
                let stem = self.stems.stem(word);
                piece.term = self
                    .terms
                    .iter()
                    .position(|term| term.stem.as_ref() == Some(&stem));
            }
        }
        for (number, term) in self.terms.iter().enumerate() {
            // Words of a term stand at every second piece, one piece of joiners or spaces between two.
            let span = term.words.len() * 2 - 1;
            for (start, window) in folded.windows(span).enumerate() {
                if term.is_in(window) {
                    for piece in pieces.iter_mut().skip(start).take(span) {
                        piece.term = Some(number);
                    }
                }
            }
        }
        pieces
    }
}

impl MarkedTerm {
    fn is_in(&self, window: &[String]) -> bool {
        let Some((last, others)) = self.words.split_last() else {
            return false;
        };
        let Some((last_piece, other_pieces)) = window.split_last() else {
            return false;
        };
        let others_match = others
            .iter()
            .zip(other_pieces.chunks(2))
            .all(|(word, pieces)| pieces.first() == Some(word));
        others_match
            && if self.is_beginning {
                last_piece.starts_with(last.as_str())
            } else {
                last_piece == last
            }
    }
}

/// Runs of letters and digits, and what stands between them.
fn split(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut previous: Option<bool> = None;
    for (offset, letter) in text.char_indices() {
        let is_word = is_word_letter(letter);
        if previous.is_some_and(|previous| previous != is_word) {
            pieces.extend(text.get(start..offset));
            start = offset;
        }
        previous = Some(is_word);
    }
    pieces.extend(text.get(start..).filter(|rest| !rest.is_empty()));
    pieces
        .into_iter()
        .map(|text| Piece { text, term: None })
        .collect()
}

/// The first hit after which, within the length of a snippet, most of the terms follow.
fn best_place(pieces: &[Piece<'_>]) -> usize {
    let hits = pieces
        .iter()
        .enumerate()
        .filter(|(_, piece)| piece.term.is_some());
    let mut best = (0, 0);
    for (position, _) in hits.take(MOST_PLACES) {
        let mut length = 0;
        let terms: HashSet<usize> = pieces
            .iter()
            .skip(position)
            .take_while(|piece| {
                length += piece.text.chars().count();
                length < LENGTH * 2 / 3
            })
            .filter_map(|piece| piece.term)
            .collect();
        if terms.len() > best.1 {
            best = (position, terms.len());
        }
    }
    best.0
}

/// A third of the length before a place, or the beginning of the sentence if that is nearer.
fn start_before(pieces: &[Piece<'_>], place: usize) -> usize {
    let mut length = 0;
    pieces
        .iter()
        .enumerate()
        .take(place)
        .rev()
        .find_map(|(position, piece)| {
            length += piece.text.chars().count();
            let ends_sentence = length > LENGTH / 8 && piece.text.starts_with(['.', '?', '!', '”']);
            let is_joined = piece.text.chars().all(is_joiner);
            ((length > LENGTH / 3 && !is_joined) || ends_sentence).then_some(position + 1)
        })
        .unwrap_or_default()
}

fn push(parts: &mut Vec<SnippetPart>, text: &str, is_hit: bool) {
    match parts.last_mut() {
        Some(last) if last.is_hit == is_hit => last.text.push_str(text),
        _ => parts.push(SnippetPart {
            text: text.to_owned(),
            is_hit,
        }),
    }
}
