//! What of a pasted text is not in the body, so that an editor can decide about it.

use std::collections::HashMap;

/// What kind of thing was left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum LeftOutKind {
    /// More than can be read at once.
    Size,
    /// Elements too deep in each other: their words are in the text.
    Depth,
    /// A picture: a place for it is in the text.
    Picture,
    /// A picture of one pixel, which counts readers.
    Tracker,
    /// A link to an address that the dialect does not link to: its words are in the text.
    Link,
    /// A page within the page.
    Frame,
    /// A film, a sound, or another object.
    Media,
    /// A drawing or a formula.
    Drawing,
    /// A form's fields and buttons.
    Form,
    /// Words that the page did not show.
    Hidden,
    /// A way of writing that the dialect does not have: the words are in the text.
    Formatting,
    /// Emphasis that cannot be written where it stood: the words are in the text.
    Emphasis,
    /// The language of words in a document that guesses languages: the words are in the text.
    Language,
    /// An element that HTML does not have, or that holds nothing to read.
    Element,
    /// A comment.
    Comment,
    /// A script.
    Script,
    /// A style sheet.
    Style,
}

impl LeftOutKind {
    /// Every kind.
    pub const ALL: [Self; 17] = [
        Self::Size,
        Self::Depth,
        Self::Picture,
        Self::Tracker,
        Self::Link,
        Self::Frame,
        Self::Media,
        Self::Drawing,
        Self::Form,
        Self::Hidden,
        Self::Formatting,
        Self::Emphasis,
        Self::Language,
        Self::Element,
        Self::Comment,
        Self::Script,
        Self::Style,
    ];

    /// The word for the kind in the locale files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Size => "size",
            Self::Depth => "depth",
            Self::Picture => "picture",
            Self::Tracker => "tracker",
            Self::Link => "link",
            Self::Frame => "frame",
            Self::Media => "media",
            Self::Drawing => "drawing",
            Self::Form => "form",
            Self::Hidden => "hidden",
            Self::Formatting => "formatting",
            Self::Emphasis => "emphasis",
            Self::Language => "language",
            Self::Element => "element",
            Self::Comment => "comment",
            Self::Script => "script",
            Self::Style => "style",
        }
    }

    /// The key of the locale files.
    pub fn key(self) -> String {
        format!("paste-left-out-{}", self.word())
    }
}

/// Something that was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// What kind of thing.
    pub kind: LeftOutKind,
    /// Which: an address, an element's name, the first words. May be empty.
    pub detail: String,
    /// How often.
    pub count: usize,
}

/// Most entries of a listing. Further ones are counted without a detail.
const MOST_ENTRIES: usize = 200;
/// A detail that is longer than this many characters is cut.
const LONGEST_DETAIL: usize = 100;

/// The listing while it is made.
#[derive(Debug, Default)]
pub struct Listing {
    entries: Vec<LeftOut>,
    places: HashMap<(LeftOutKind, String), usize>,
}

impl Listing {
    /// Adds one thing.
    pub fn add(&mut self, kind: LeftOutKind, detail: &str) {
        self.add_many(kind, detail, 1);
    }

    /// Adds several of the same.
    pub fn add_many(&mut self, kind: LeftOutKind, detail: &str, count: usize) {
        let mut detail = shortened(detail);
        if self.entries.len() >= MOST_ENTRIES && !self.places.contains_key(&(kind, detail.clone()))
        {
            detail.clear();
        }
        let next = self.entries.len();
        let place = *self.places.entry((kind, detail.clone())).or_insert(next);
        match self.entries.get_mut(place) {
            Some(entry) => entry.count += count,
            None => self.entries.push(LeftOut {
                kind,
                detail,
                count,
            }),
        }
    }

    /// The listing, by kind; within a kind in the order of the text.
    pub fn finish(mut self) -> Vec<LeftOut> {
        self.entries.sort_by_key(|entry| entry.kind);
        self.entries
    }
}

fn shortened(detail: &str) -> String {
    let mut short = String::new();
    let mut length = 0;
    for word in detail.split_whitespace() {
        for character in short_separator(&short).chars().chain(word.chars()) {
            if length == LONGEST_DETAIL {
                short.push('…');
                return short;
            }
            short.push(character);
            length += 1;
        }
    }
    short
}

fn short_separator(before: &str) -> &'static str {
    if before.is_empty() { "" } else { " " }
}
