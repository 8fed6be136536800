//! Writes blocks as text of the dialect.

use super::content::{Block, Glyph};
use super::escape;
use super::left_out::{LeftOutKind, Listing};
use super::sentence::{Place, Sentences, longest_run};

/// Writes blocks.
pub struct Writer<'w> {
    /// Writes their sentences.
    pub sentences: Sentences<'w>,
    /// What emphasis could not be written.
    pub listing: &'w mut Listing,
    /// The highest level of the text's headings, which becomes the second.
    pub highest_heading: u8,
}

impl Writer<'_> {
    /// The text of blocks, without a line feed at its end.
    pub fn blocks(&mut self, blocks: &[Block], is_outermost: bool) -> String {
        let mut text = String::new();
        let mut previous: Option<(&Block, char)> = None;
        for block in blocks {
            let sign = match previous {
                Some((Block::List { start: Some(_), .. }, '.')) => ')',
                Some((Block::List { start: None, .. }, '-')) => '*',
                _ if matches!(block, Block::List { start: None, .. }) => '-',
                _ => '.',
            };
            // A list of another kind ends the one before it by itself.
            let sign = match block {
                Block::List { start: Some(_), .. } if sign != ')' => '.',
                Block::List { start: None, .. } if sign != '*' => '-',
                _ => sign,
            };
            let written = self.block(block, sign, is_outermost);
            if written.is_empty() {
                continue;
            }
            if !text.is_empty() {
                text.push_str(if is_tight(blocks) && !is_outermost {
                    "\n"
                } else {
                    "\n\n"
                });
            }
            text.push_str(&written);
            previous = Some((block, sign));
        }
        text
    }

    /// The text of a note, with its mark.
    pub fn note(&mut self, number: usize, blocks: &[Block]) -> String {
        let text = self.blocks(blocks, false);
        format!("[^{number}]: {}", indented(&text, 4))
    }

    fn block(&mut self, block: &Block, sign: char, is_outermost: bool) -> String {
        match block {
            Block::Paragraph(content) | Block::WordItem { content, .. } => self.lines(content),
            Block::Heading(level, content) => {
                let level = (level.saturating_sub(self.highest_heading) + 2).min(4);
                let words = self.sentence(content, Place::Text);
                let marks = "#".repeat(usize::from(level));
                format!("{marks} {}", escape::heading(&words))
            }
            Block::List { start, items } => self.list(*start, items, sign),
            Block::Quote(blocks) => self
                .blocks(blocks, false)
                .split('\n')
                .map(|line| format!("> {line}").trim_end().to_owned())
                .collect::<Vec<_>>()
                .join("\n"),
            Block::Table(rows) => self.table(rows),
            Block::Code(text) if text.trim().is_empty() => String::new(),
            Block::Code(text) => {
                let fence = "`".repeat((longest_run(text, '`') + 1).max(3));
                format!("{fence}\n{text}\n{fence}")
            }
            // In a list, a line of `-` would be one with the sign of the list.
            Block::Rule => (if is_outermost { "---" } else { "***" }).to_owned(),
            Block::Figure(key) => format!("::: figure {key}\n:::"),
        }
    }

    fn list(&mut self, start: Option<u64>, items: &[Vec<Block>], sign: char) -> String {
        let mut number = start;
        let mut written = Vec::new();
        for item in items {
            let text = self.blocks(item, false);
            if text.is_empty() {
                continue;
            }
            let mark = match number {
                Some(number) => format!("{number}{sign} "),
                None => format!("{sign} "),
            };
            number = number.map(|number| number + 1);
            written.push(format!("{mark}{}", indented(&text, mark.len())));
        }
        let between = if items.iter().all(|item| is_tight(item)) {
            "\n"
        } else {
            "\n\n"
        };
        written.join(between)
    }

    fn table(&mut self, rows: &[Vec<Vec<Glyph>>]) -> String {
        let mut lines = Vec::new();
        for row in rows {
            let cells: Vec<String> = row
                .iter()
                .map(|cell| self.sentence(cell, Place::Cell))
                .collect();
            lines.push(format!("| {} |", cells.join(" | ")));
            if lines.len() == 1 {
                lines.push(format!("|{}", " --- |".repeat(row.len())));
            }
        }
        lines.join("\n")
    }

    /// A paragraph, none of whose lines begins a block.
    fn lines(&mut self, content: &[Glyph]) -> String {
        let text = self.sentence(content, Place::Text);
        let lines: Vec<String> = text.split('\n').map(escape::line).collect();
        lines.join("\n")
    }

    fn sentence(&mut self, content: &[Glyph], place: Place) -> String {
        let written = self.sentences.write(content, place);
        if written.lost_emphasis {
            self.listing.add(LeftOutKind::Emphasis, &written.text);
        }
        written.text
    }
}

/// Whether no empty lines stand between the blocks of an item: it is one paragraph, with lists below it or not.
fn is_tight(item: &[Block]) -> bool {
    let (first, rest) = match item.split_first() {
        Some((Block::Paragraph(_) | Block::List { .. }, rest)) => (true, rest),
        Some(_) => (false, [].as_slice()),
        None => (true, [].as_slice()),
    };
    first
        && rest.len() < 2
        && rest.iter().all(|block| match block {
            // A list that begins with another number than 1 needs an empty line before it.
            Block::List { start, .. } => start.is_none_or(|start| start == 1),
            _ => false,
        })
        && !matches!(item, [Block::List { .. }, _, ..])
}

/// The text with its lines moved in, but for the first and for empty ones.
fn indented(text: &str, columns: usize) -> String {
    let space = " ".repeat(columns);
    let lines: Vec<String> = text
        .split('\n')
        .enumerate()
        .map(|(index, line)| {
            if index == 0 || line.is_empty() {
                line.to_owned()
            } else {
                format!("{space}{line}")
            }
        })
        .collect();
    lines.join("\n")
}
