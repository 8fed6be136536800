//! Compares two texts: by lines first, then by words within the lines that changed.

use std::ops::Range;
use std::time::{Duration, Instant};

use similar::{Algorithm, DiffOp, capture_diff_slices_deadline};

/// A piece of a comparison. The same and the deleted ones together are the old text, the same and the inserted ones the new text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Stands in both.
    Same(String),
    /// Stands in the old text only.
    Deleted(String),
    /// Stands in the new text only.
    Inserted(String),
}

/// How long the best comparison is looked for. What is not compared by then is told as deleted and inserted as a whole.
///
/// Articles take a few milliseconds. Two texts of 1 MB that share nothing would take minutes.
const LONGEST_SEARCH: Duration = Duration::from_millis(400);

/// Compares two texts. Between two pieces that are the same stand at most one deleted and one inserted piece, in this order.
pub fn compare(old: &str, new: &str) -> Vec<Piece> {
    let deadline = Instant::now() + LONGEST_SEARCH;
    let (old_lines, new_lines) = (lines(old), lines(new));
    let mut writing = Writing::default();
    for operation in
        capture_diff_slices_deadline(Algorithm::Myers, &old_lines, &new_lines, Some(deadline))
    {
        let (is_same, before, after) = taken_apart(&operation, &old_lines, &new_lines);
        if is_same {
            writing.same(&before);
        } else if before.is_empty() || after.is_empty() {
            writing.changed(&before, &after);
        } else {
            compare_words(&before, &after, deadline, &mut writing);
        }
    }
    writing.finish()
}

fn compare_words(old: &str, new: &str, deadline: Instant, writing: &mut Writing) {
    let (old_words, new_words) = (words(old), words(new));
    for operation in
        capture_diff_slices_deadline(Algorithm::Myers, &old_words, &new_words, Some(deadline))
    {
        let (is_same, before, after) = taken_apart(&operation, &old_words, &new_words);
        if is_same {
            writing.same(&before);
        } else {
            writing.changed(&before, &after);
        }
    }
}

/// Whether an operation changes nothing, and what stands in the two texts there.
fn taken_apart(operation: &DiffOp, old: &[&str], new: &[&str]) -> (bool, String, String) {
    let text = |parts: &[&str], range: Range<usize>| parts.get(range).unwrap_or_default().concat();
    (
        matches!(operation, DiffOp::Equal { .. }),
        text(old, operation.old_range()),
        text(new, operation.new_range()),
    )
}

/// The lines, each with the line feed that ends it.
fn lines(text: &str) -> Vec<&str> {
    text.split_inclusive('\n').collect()
}

/// Words, runs of white space, and each other sign by itself. A line feed stands alone, too.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let kind = Kind::of(first);
        let length = match kind {
            Kind::Alone => first.len_utf8(),
            Kind::Word | Kind::Space => rest
                .find(|character| Kind::of(character) != kind)
                .unwrap_or(rest.len()),
        };
        let (word, after) = rest.split_at(length);
        words.push(word);
        rest = after;
    }
    words
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Word,
    Space,
    Alone,
}

impl Kind {
    fn of(character: char) -> Self {
        if character == '\n' || is_of_a_script_without_spaces(character) {
            Self::Alone
        } else if character.is_whitespace() {
            Self::Space
        } else if character.is_alphanumeric() || is_within_words(character) {
            Self::Word
        } else {
            Self::Alone
        }
    }
}

/// Marks above letters, and signs between them.
fn is_within_words(character: char) -> bool {
    matches!(character, '\'' | '’' | '-' | '\u{AD}' | '\u{200C}' | '\u{200D}' | '\u{300}'..='\u{36F}' | '\u{64B}'..='\u{65F}')
        || matches!(character, '\u{900}'..='\u{DFF}')
}

/// Chinese, Japanese, Thai, Lao, Burmese and Khmer, which do not show where a word ends.
fn is_of_a_script_without_spaces(character: char) -> bool {
    matches!(character, '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}')
        || matches!(character, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// The pieces while they are collected.
#[derive(Default)]
struct Writing {
    pieces: Vec<Piece>,
    /// White space that is the same and follows a change: it belongs to the change if another one follows it.
    space: String,
    deleted: String,
    inserted: String,
}

impl Writing {
    fn same(&mut self, text: &str) {
        let is_in_change = !(self.deleted.is_empty() && self.inserted.is_empty());
        let is_space = text
            .chars()
            .all(|character| character.is_whitespace() && character != '\n');
        if is_in_change && is_space {
            self.space.push_str(text);
            return;
        }
        self.end_change();
        match self.pieces.last_mut() {
            Some(Piece::Same(before)) => before.push_str(text),
            _ if text.is_empty() => {}
            _ => self.pieces.push(Piece::Same(text.to_owned())),
        }
    }

    fn changed(&mut self, deleted: &str, inserted: &str) {
        let space = std::mem::take(&mut self.space);
        for (text, more) in [(&mut self.deleted, deleted), (&mut self.inserted, inserted)] {
            text.push_str(&space);
            text.push_str(more);
        }
    }

    fn end_change(&mut self) {
        let deleted = std::mem::take(&mut self.deleted);
        let inserted = std::mem::take(&mut self.inserted);
        let space = std::mem::take(&mut self.space);
        if !deleted.is_empty() {
            self.pieces.push(Piece::Deleted(deleted));
        }
        if !inserted.is_empty() {
            self.pieces.push(Piece::Inserted(inserted));
        }
        if !space.is_empty() {
            self.pieces.push(Piece::Same(space));
        }
    }

    fn finish(mut self) -> Vec<Piece> {
        self.end_change();
        self.pieces
    }
}
