//! What a body says, without markup: for the search index, feeds, excerpts and counts; and what it refers to.

use std::collections::HashSet;

use super::block::{Block, Body, Inline, List, PullQuote, Table};
use crate::html::SafeHtml;

/// Elements that stand in the middle of a word.
const WITHIN_A_WORD: [&str; 16] = [
    "a", "abbr", "b", "bdi", "bdo", "code", "del", "em", "i", "ins", "mark", "span", "strong",
    "sub", "sup", "u",
];

/// The words of a body, blocks apart by an empty line. Pull quotes that repeat the text are left out, notes stand at the end;
/// captions belong to the figures and are not here.
pub fn plain_text(body: &Body) -> String {
    let mut text = String::new();
    append_blocks(&mut text, &body.blocks);
    for note in &body.notes {
        append_blocks(&mut text, &note.blocks);
    }
    text
}

/// How many words a reader reads.
pub fn word_count(body: &Body) -> usize {
    plain_text(body)
        .split_whitespace()
        .filter(|word| word.contains(char::is_alphanumeric))
        .count()
}

/// The beginning of the text in one line, at most so many characters with the sign of omission, cut between words.
pub fn excerpt(body: &Body, longest: usize) -> String {
    let mut excerpt = String::new();
    let mut length = 0;
    for word in plain_text(body).split_whitespace() {
        let more = word.chars().count() + usize::from(length > 0);
        if length + more >= longest {
            excerpt.push('…');
            break;
        }
        if length > 0 {
            excerpt.push(' ');
        }
        excerpt.push_str(word);
        length += more;
    }
    excerpt
}

/// The keys of the figures that the body shows, each once, in reading order.
pub fn figure_keys(body: &Body) -> Vec<&str> {
    let mut keys = Vec::new();
    // Directives stand at the start of a line: never in a list, a quote or a note.
    for block in &body.blocks {
        match block {
            Block::Figure(figure) if !figure.is_repeated => keys.push(figure.key.as_str()),
            Block::Gallery { figures, .. } => {
                keys.extend(
                    figures
                        .iter()
                        .filter(|figure| !figure.is_repeated)
                        .map(|figure| figure.key.as_str()),
                );
            }
            _ => {}
        }
    }
    keys
}

/// The stories that the body refers to in "read also" boxes, each once, as typed.
pub fn read_also_references(body: &Body) -> Vec<&str> {
    let mut seen = HashSet::new();
    body.blocks
        .iter()
        .filter_map(|block| match block {
            Block::ReadAlso { references, .. } => Some(references),
            _ => None,
        })
        .flatten()
        .map(String::as_str)
        .filter(|reference| seen.insert(*reference))
        .collect()
}

/// The words of a part of a sentence.
pub fn inline_text(content: &[Inline]) -> String {
    let mut text = String::new();
    append_inlines(&mut text, content);
    text
}

/// The words of blocks, as [`plain_text`] gives them.
pub fn blocks_text(blocks: &[Block]) -> String {
    let mut text = String::new();
    append_blocks(&mut text, blocks);
    text
}

/// Whether there is nothing to read in it.
pub fn is_blank(content: &[Inline]) -> bool {
    content.iter().all(|part| match part {
        Inline::Text(text) | Inline::Code(text) => text
            .chars()
            .all(|character| character.is_whitespace() || character == super::source::STOP),
        Inline::LineBreak => true,
        Inline::NoteReference { .. } => false,
        Inline::Strong(content)
        | Inline::Emphasis(content)
        | Inline::Link { content, .. }
        | Inline::Language { content, .. }
        | Inline::Time { content, .. } => is_blank(content),
    })
}

fn append_blocks(text: &mut String, blocks: &[Block]) {
    for block in blocks {
        match block {
            Block::Paragraph(content) | Block::Heading { content, .. } => {
                append_line(text, &inline_text(content));
            }
            Block::List(List { items, .. }) => {
                for item in items {
                    append_blocks(text, item);
                }
            }
            Block::Quote(blocks) => append_blocks(text, blocks),
            Block::PullQuote(quote) => append_pull_quote(text, quote),
            Block::Table(table) => append_table(text, table),
            Block::Code { text: code, .. } => append_line(text, code),
            Block::Embed { description, .. } => append_line(text, description),
            Block::Note { title, blocks, .. } => {
                append_line(text, &inline_text(title));
                append_blocks(text, blocks);
            }
            Block::ImportedHtml(html) => append_line(text, &html_text(html)),
            Block::Figure(_) | Block::Gallery { .. } | Block::ReadAlso { .. } | Block::Rule => {}
        }
    }
}

fn append_line(text: &mut String, line: &str) {
    let line = line.trim();
    if line.is_empty() {
        return;
    }
    if !text.is_empty() {
        text.push_str("\n\n");
    }
    text.push_str(line);
}

fn append_pull_quote(text: &mut String, quote: &PullQuote) {
    if !quote.repeats_text {
        append_line(text, &inline_text(&quote.words));
        append_line(text, &inline_text(&quote.speaker));
    }
}

fn append_table(text: &mut String, table: &Table) {
    for row in std::iter::once(&table.head).chain(&table.rows) {
        let cells: Vec<String> = row.iter().map(|cell| inline_text(&cell.content)).collect();
        append_line(text, &cells.join(" "));
    }
}

fn append_inlines(text: &mut String, content: &[Inline]) {
    for part in content {
        match part {
            Inline::Text(words) => text.extend(
                words
                    .chars()
                    .map(|character| if character == '\n' { ' ' } else { character }),
            ),
            Inline::Code(words) => text.push_str(words),
            Inline::LineBreak => text.push(' '),
            Inline::NoteReference { .. } => {}
            Inline::Strong(content)
            | Inline::Emphasis(content)
            | Inline::Link { content, .. }
            | Inline::Language { content, .. }
            | Inline::Time { content, .. } => append_inlines(text, content),
        }
    }
}

/// The words of imported HTML: those that would be drawn.
fn html_text(html: &str) -> String {
    let clean = SafeHtml::from_untrusted(html);
    let mut text = String::with_capacity(clean.as_str().len());
    let mut rest = clean.as_str();
    while let Some((words, tag)) = rest.split_once('<') {
        text.push_str(words);
        let end = end_of_tag(tag);
        let name = tag
            .trim_start_matches('/')
            .split([' ', '>'])
            .next()
            .unwrap_or_default();
        // Words on both sides of a paragraph's end are two words, on both sides of `</b>` they may be one.
        if !WITHIN_A_WORD.contains(&name) {
            text.push(' ');
        }
        rest = tag.get(end..).unwrap_or_default();
    }
    text.push_str(rest);
    // The serializer writes these entities and no others; the ampersand must be last.
    let text = text
        .replace("&nbsp;", "\u{A0}")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Where the tag ends whose `<` stands before the text; a `>` in an attribute's value does not end it.
fn end_of_tag(tag: &str) -> usize {
    let mut is_in_value = false;
    for (position, byte) in tag.bytes().enumerate() {
        match byte {
            b'"' => is_in_value = !is_in_value,
            b'>' if !is_in_value => return position + 1,
            _ => {}
        }
    }
    tag.len()
}
