//! What the rules look at in a body, wherever it stands: in lists, quotes, boxes, tables and notes too.

use crate::body::block::{Block, Body, Inline, List, Table};

/// The parts of a body, each kind in reading order; those of notes stand last.
#[derive(Debug, Default)]
pub struct Parts<'b> {
    /// Level and words of each heading.
    pub headings: Vec<(u8, &'b [Inline])>,
    /// Address and words of each link.
    pub links: Vec<(&'b str, &'b [Inline])>,
    /// The tables.
    pub tables: Vec<&'b Table>,
    /// The paragraphs.
    pub paragraphs: Vec<&'b [Inline]>,
}

impl<'b> Parts<'b> {
    /// The parts of this body.
    pub fn of(body: &'b Body) -> Self {
        let mut parts = Self::default();
        parts.take_blocks(&body.blocks);
        for note in &body.notes {
            parts.take_blocks(&note.blocks);
        }
        parts
    }

    fn take_blocks(&mut self, blocks: &'b [Block]) {
        for block in blocks {
            self.take_block(block);
        }
    }

    fn take_block(&mut self, block: &'b Block) {
        match block {
            Block::Paragraph(content) => {
                self.paragraphs.push(content);
                self.take_words(content);
            }
            Block::Heading { level, content, .. } => {
                self.headings.push((*level, content));
                self.take_words(content);
            }
            Block::List(List { items, .. }) => {
                for item in items {
                    self.take_blocks(item);
                }
            }
            Block::Quote(blocks) => self.take_blocks(blocks),
            Block::PullQuote(quote) => {
                self.take_words(&quote.words);
                self.take_words(&quote.speaker);
            }
            Block::Table(table) => {
                self.tables.push(table);
                for cell in table.head.iter().chain(table.rows.iter().flatten()) {
                    self.take_words(&cell.content);
                }
            }
            Block::Note { title, blocks, .. } => {
                self.take_words(title);
                self.take_blocks(blocks);
            }
            Block::Figure(_)
            | Block::Gallery { .. }
            | Block::Code { .. }
            | Block::Embed { .. }
            | Block::ReadAlso { .. }
            | Block::Rule
            | Block::ImportedHtml(_) => {}
        }
    }

    fn take_words(&mut self, content: &'b [Inline]) {
        for part in content {
            match part {
                Inline::Link { address, content } => self.links.push((address, content)),
                Inline::Strong(content)
                | Inline::Emphasis(content)
                | Inline::Language { content, .. }
                | Inline::Time { content, .. } => self.take_words(content),
                Inline::Text(_)
                | Inline::Code(_)
                | Inline::LineBreak
                | Inline::NoteReference { .. } => {}
            }
        }
    }
}
