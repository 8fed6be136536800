//! What a comment is judged by: its runs of one to five signs, seen in three ways.

use std::collections::BTreeSet;

use crate::forum::folding::{fold, is_invisible, plain};

/// Most signs of a run.
const LONGEST_RUN: usize = 5;

/// No more of a text is looked at, in characters.
const LONGEST_TEXT: usize = 2000;

/// A way to see a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// As written, in small letters.
    Written,
    /// What kind of sign each is: a decorated name and its digits have the same shape whatever the name.
    Shape,
    /// Words without their disguise, with one sign for every word that mixes letters and digits, as brands of gambling do: what is said
    /// around a brand, whichever it is.
    Plain,
}

impl View {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Written, Self::Shape, Self::Plain];

    /// The first letter of a feature.
    pub fn letter(self) -> char {
        match self {
            Self::Written => 'w',
            Self::Shape => 's',
            Self::Plain => 'p',
        }
    }

    /// The view of a feature.
    pub fn of(feature: &str) -> Option<Self> {
        let first = feature.chars().next()?;
        Self::ALL.into_iter().find(|view| view.letter() == first)
    }
}

/// The features of a text: each begins with the letter of its view; the run follows.
pub fn features(text: &str) -> BTreeSet<String> {
    let beginning: String = text.chars().take(LONGEST_TEXT).collect();
    let mut found = BTreeSet::new();
    for (view, seen) in [
        (View::Written, beginning.to_lowercase()),
        (View::Shape, shape(&beginning)),
        (View::Plain, masked(&beginning)),
    ] {
        add_runs(&mut found, view, &seen);
    }
    found
}

fn add_runs(found: &mut BTreeSet<String>, view: View, seen: &str) {
    let letters: Vec<char> = format!(" {seen} ").chars().collect();
    for length in 1..=LONGEST_RUN {
        for run in letters.windows(length) {
            found.insert(
                std::iter::once(view.letter())
                    .chain(run.iter().copied())
                    .collect(),
            );
        }
    }
}

/// One sign for the kind of each sign; of more than two of a kind, two.
fn shape(text: &str) -> String {
    let mut shape = String::new();
    let (mut last, mut count) = (None, 0);
    for kind in text.chars().map(kind_of) {
        count = if last == Some(kind) { count + 1 } else { 1 };
        last = Some(kind);
        if count <= 2 {
            shape.push(kind);
        }
    }
    shape
}

fn kind_of(letter: char) -> char {
    if letter.is_whitespace() {
        return ' ';
    }
    match letter {
        '0'..='9' => '9',
        'A'..='Z' => 'A',
        'a'..='z' => 'a',
        _ if letter.is_ascii() => '.',
        _ if is_invisible(letter) => 'm',
        _ if plain(letter).starts_with(|part: char| part.is_ascii()) => 'S',
        _ if letter.is_alphabetic() => 'L',
        _ => 'E',
    }
}

fn masked(text: &str) -> String {
    let words: Vec<String> = fold(text)
        .into_iter()
        .map(|word| {
            if mixes_digits(&word.text) {
                "#".to_owned()
            } else {
                word.text
            }
        })
        .collect();
    words.join(" ")
}

/// Whether two digits stand beside a letter.
fn mixes_digits(word: &str) -> bool {
    let letters: Vec<char> = word.chars().collect();
    letters.windows(3).any(|three| {
        let is_digit = |place: usize| three.get(place).is_some_and(char::is_ascii_digit);
        is_digit(1) && (is_digit(0) != is_digit(2))
    })
}
