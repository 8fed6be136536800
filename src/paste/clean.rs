//! The way from pasted HTML to text of the dialect.

use super::collect::{Collected, collect};
use super::content::{Block, Names};
use super::left_out::{LeftOut, LeftOutKind, Listing};
use super::picture::Picture;
use super::read::read;
use super::sentence::Sentences;
use super::word;
use super::write::Writer;

/// A pasted text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pasted {
    /// The text in the body's dialect.
    pub body: String,
    /// Pictures, each of which has its place in the text: `::: figure` and its key.
    pub pictures: Vec<Picture>,
    /// What is not in the text, or stands in it otherwise than it did.
    pub left_out: Vec<LeftOut>,
}

/// Makes text of the dialect from pasted HTML. `taken_keys` are the keys of the figures that the article has already.
///
/// No more is read than `read::LONGEST` bytes; the time is bounded, whatever the HTML holds.
pub fn clean(html: &str, taken_keys: &[&str]) -> Pasted {
    let mut listing = Listing::default();
    let tree = read(html, &mut listing);
    let collected = collect(&tree, taken_keys, &mut listing);
    let is_from_word = word::wrote(html);
    let named_languages = named_languages(&collected, is_from_word, &mut listing);
    let body = body(&collected, named_languages, &mut listing);
    Pasted {
        body,
        pictures: collected.pictures,
        left_out: listing.finish(),
    }
}

fn body(collected: &Collected, named_languages: Vec<bool>, listing: &mut Listing) -> String {
    let blocks = without_last_rules(&collected.blocks);
    let mut highest_heading = u8::MAX;
    find_highest_heading(blocks, &mut highest_heading);
    let mut writer = Writer {
        sentences: Sentences {
            names: &collected.names,
            named_languages,
            notes: collected
                .notes
                .iter()
                .filter(|(_, blocks)| !blocks.is_empty())
                .map(|(number, _)| *number)
                .collect(),
        },
        listing,
        highest_heading,
    };
    let mut parts = vec![writer.blocks(blocks, true)];
    for (number, blocks) in &collected.notes {
        if !blocks.is_empty() {
            parts.push(writer.note(*number, blocks));
        }
    }
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n")
}

/// Word processors draw a line before their notes.
fn without_last_rules(blocks: &[Block]) -> &[Block] {
    let mut kept = blocks;
    while let [before @ .., Block::Rule] = kept {
        kept = before;
    }
    kept
}

fn find_highest_heading(blocks: &[Block], highest: &mut u8) {
    for block in blocks {
        match block {
            Block::Heading(level, _) => *highest = (*highest).min(*level),
            Block::Quote(blocks) => find_highest_heading(blocks, highest),
            Block::List { items, .. } => {
                for item in items {
                    find_highest_heading(item, highest);
                }
            }
            _ => {}
        }
    }
}

/// Which languages are named: those that are not the one of most of the text. Word guesses the language of words, and guesses
/// wrong where several are used; what it says is listed.
fn named_languages(collected: &Collected, is_from_word: bool, listing: &mut Listing) -> Vec<bool> {
    let Names { languages, .. } = &collected.names;
    let length = |primary: &str| -> usize {
        languages
            .iter()
            .filter(|language| language.primary() == primary)
            .map(|language| language.length)
            .sum()
    };
    let most = languages
        .iter()
        .map(super::content::Language::primary)
        .max_by_key(|primary| length(primary))
        .filter(|primary| length(primary) >= collected.in_no_language)
        .unwrap_or_default();
    let is_other: Vec<bool> = languages
        .iter()
        .map(|language| language.primary() != most)
        .collect();
    if !is_from_word {
        return is_other;
    }
    for (language, is_other) in languages.iter().zip(&is_other) {
        if *is_other && language.length > 0 {
            listing.add(LeftOutKind::Language, &language.tag);
        }
    }
    vec![false; languages.len()]
}
