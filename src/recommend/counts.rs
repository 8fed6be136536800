//! How often a story has each of its words, in three views: the whole text, its beginning, its names. In each the headline counts three
//! times.

use std::collections::HashMap;

use super::words::{names, words};

/// Views of a story.
pub const VIEWS: usize = 3;

/// Where names are among them.
pub const NAMES: usize = 2;

/// The headline's words count so often.
const HEADLINE_COUNTS: u32 = 3;

/// Words of the body that the second view has.
const WORDS_OF_BEGINNING: usize = 50;

/// Bytes of a word: its number, and a count for each view.
const BYTES: usize = 4 + VIEWS;

/// What is compared of a story.
#[derive(Clone, Copy, Debug)]
pub struct StoryText<'a> {
    /// Its headline, and what else says as much.
    pub headline: &'a str,
    /// Its text without markup.
    pub body: &'a str,
}

/// The words of a story, each with its counts.
pub fn count(text: StoryText<'_>) -> HashMap<String, [u8; VIEWS]> {
    let headline = words(text.headline);
    let body = words(text.body);
    let beginning = body.get(..WORDS_OF_BEGINNING).unwrap_or(&body);
    let (headline_names, body_names) = (names(text.headline), names(text.body));
    let parts: [(&[String], &[String]); VIEWS] = [
        (&headline, &body),
        (&headline, beginning),
        (&headline_names, &body_names),
    ];
    let mut counts: HashMap<String, [u8; VIEWS]> = HashMap::new();
    for (view, (headline, body)) in parts.into_iter().enumerate() {
        let headline = headline.iter().map(|word| (word, HEADLINE_COUNTS));
        for (word, more) in headline.chain(body.iter().map(|word| (word, 1))) {
            let counts = match counts.get_mut(word) {
                Some(counts) => counts,
                None => counts.entry(word.clone()).or_default(),
            };
            if let Some(count) = counts.get_mut(view) {
                *count = count.saturating_add(u8::try_from(more).unwrap_or(u8::MAX));
            }
        }
    }
    counts
}

/// A word of a story, by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    /// The word's number.
    pub word: u32,
    /// How often it is there; 255 stands for all that is more.
    pub views: [u8; VIEWS],
}

/// The words of a story as they are kept: sorted by number, seven bytes each.
pub fn encode(counts: &mut [Count]) -> Vec<u8> {
    counts.sort_unstable_by_key(|count| count.word);
    let mut bytes = Vec::with_capacity(counts.len() * BYTES);
    for count in counts {
        bytes.extend(count.word.to_le_bytes());
        bytes.extend(count.views);
    }
    bytes
}

/// The same read again; what is not whole is left out.
pub fn decode(bytes: &[u8]) -> impl Iterator<Item = Count> + '_ {
    bytes.chunks_exact(BYTES).filter_map(|chunk| {
        let (word, views) = chunk.split_first_chunk::<4>()?;
        Some(Count {
            word: u32::from_le_bytes(*word),
            views: views.try_into().ok()?,
        })
    })
}
