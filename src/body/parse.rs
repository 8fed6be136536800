//! Parses the text of a body.

use std::collections::{HashMap, HashSet};

use pulldown_cmark::{Options, Parser};

use super::block::{Block, Body, Note};
use super::builder::{Builder, Built};
use super::directive::take_out;
use super::plain::{blocks_text, inline_text};
use super::source::cleaned;

/// Something in the text that was not understood. It is shown as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// The line, counted from 1. Where it is in a paragraph, the first line of that.
    pub line: usize,
    /// What is wrong, in English, for the command line.
    pub what: String,
    /// The same as a key of the locale files: `body-warning-…`.
    pub key: &'static str,
}

/// How often the text is read at most, see [`parse`].
const READINGS: usize = 4;
/// How many pull quotes are looked for in the text. Looking for one takes as long as reading the text.
const MOST_SOUGHT_QUOTES: usize = 32;

/// Parses a text into blocks. Every word of the text is in them; what was not understood is named by a warning.
///
/// A directive can get lost to a fence of code that `directive` took for ended. Then the text is read again, with that directive
/// as text; the last reading takes none out.
pub fn parse(text: &str) -> (Body, Vec<Warning>) {
    let text = cleaned(text);
    let mut as_text = HashSet::new();
    for _ in 1..READINGS {
        let (built, warnings) = read(&text, &as_text);
        if built.lost_lines.is_empty() {
            return finished(built, warnings);
        }
        as_text.extend(built.lost_lines);
    }
    as_text.extend(1..=text.split('\n').count());
    let (built, warnings) = read(&text, &as_text);
    finished(built, warnings)
}

fn read(text: &str, as_text: &HashSet<usize>) -> (Built, Vec<Warning>) {
    let prepared = take_out(text, as_text);
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES;
    let mut builder = Builder::new(&prepared.text, &prepared.directives);
    for (event, range) in Parser::new_ext(&prepared.text, options).into_offset_iter() {
        builder.take(event, range);
    }
    (builder.finish(), prepared.warnings)
}

fn finished(built: Built, mut warnings: Vec<Warning>) -> (Body, Vec<Warning>) {
    warnings.extend(built.warnings);
    let notes = notes_in_order(
        built.definitions,
        &built.note_numbers,
        &built.note_references,
        &mut warnings,
    );
    let mut body = Body {
        blocks: built.blocks,
        notes,
    };
    mark_repeating_quotes(&mut body);
    warnings.sort_by_key(|warning| warning.line);
    (body, warnings)
}

/// A note as it was defined in the text.
pub struct Definition {
    /// What stands between `[^` and `]`.
    pub label: String,
    /// Where.
    pub line: usize,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// The notes in the order of the references. One that nothing refers to, or whose label is taken, follows at the end.
fn notes_in_order(
    definitions: Vec<Definition>,
    numbers: &HashMap<String, usize>,
    references: &[usize],
    warnings: &mut Vec<Warning>,
) -> Vec<Note> {
    let mut notes: Vec<Note> = references
        .iter()
        .map(|references| Note {
            blocks: Vec::new(),
            references: *references,
        })
        .collect();
    for definition in definitions {
        let Definition {
            label,
            line,
            blocks,
        } = definition;
        let wanted = numbers
            .get(&label)
            .and_then(|number| notes.get_mut(number.checked_sub(1)?));
        match wanted {
            Some(note) if note.blocks.is_empty() => note.blocks = blocks,
            _ => {
                warnings.push(Warning {
                    line,
                    what: "the text does not refer to this note, or its label is taken".to_owned(),
                    key: "body-warning-note",
                });
                if !blocks.is_empty() {
                    notes.push(Note {
                        blocks,
                        references: 0,
                    });
                }
            }
        }
    }
    notes
}

/// Finds the pull quotes whose words, and whose speaker's name up to the first comma, the text says itself.
fn mark_repeating_quotes(body: &mut Body) {
    let holds_quotes = body
        .blocks
        .iter()
        .any(|block| matches!(block, Block::PullQuote(_)));
    if !holds_quotes {
        return;
    }
    let text = blocks_without_quotes_text(&body.blocks);
    let quotes = body.blocks.iter_mut().filter_map(|block| match block {
        Block::PullQuote(quote) => Some(quote),
        _ => None,
    });
    for quote in quotes.take(MOST_SOUGHT_QUOTES) {
        let words = bare(&inline_text(&quote.words));
        let speaker = inline_text(&quote.speaker);
        let name = bare(speaker.split(',').next().unwrap_or_default());
        quote.repeats_text = text.contains(&words) && text.contains(&name);
    }
}

fn blocks_without_quotes_text(blocks: &[Block]) -> String {
    let mut text = String::new();
    for block in blocks
        .iter()
        .filter(|block| !matches!(block, Block::PullQuote(_)))
    {
        text.push_str(&bare(&blocks_text(std::slice::from_ref(block))));
        text.push(' ');
    }
    text
}

/// Words compared without quotation marks, which a pull quote may have or not, the full stop at the end, and line ends.
fn bare(text: &str) -> String {
    let words: String = text
        .chars()
        .filter(|character| !"\"“”„«»'‘’".contains(*character))
        .collect();
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    words.trim_end_matches(['.', ',', '!', '?']).to_owned()
}
