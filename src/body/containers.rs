//! Blocks that hold others, tables, code, and headings.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, HeadingLevel};

use super::block::{Block, List};
use super::builder::{Builder, Open};
use super::parse::Definition;
use super::placing::take_sign;
use super::plain::{inline_text, is_blank};
use super::source::{DEEPEST, unguarded};

impl Builder<'_> {
    pub(super) fn open_container(&mut self, open: Open) {
        if self.contents.len() > DEEPEST {
            self.open.push(Open::Ignored);
        } else {
            self.open.push(open);
            self.contents.push(Vec::new());
        }
    }

    pub(super) fn open_list(&mut self, start: Option<u64>) {
        let is_too_deep = self.contents.len() > DEEPEST;
        self.open.push(if is_too_deep {
            Open::Ignored
        } else {
            Open::List(List {
                start,
                is_tight: true,
                items: Vec::new(),
            })
        });
    }

    pub(super) fn open_item(&mut self) {
        if matches!(self.open.last(), Some(Open::List(_))) {
            self.open.push(Open::Item);
            self.contents.push(Vec::new());
        } else {
            self.open.push(Open::Ignored);
        }
    }

    /// A paragraph of its own in an item means that empty lines stand between the items.
    pub(super) fn loosen_list(&mut self) {
        if let [.., Open::List(list), Open::Item] = self.open.as_mut_slice() {
            list.is_tight = false;
        }
    }

    pub(super) fn close_container(&mut self) {
        match self.open.pop() {
            Some(Open::Quote) => {
                let blocks = self.contents.pop().unwrap_or_default();
                if !blocks.is_empty() {
                    self.push(Block::Quote(blocks));
                }
            }
            Some(Open::Item) => {
                let blocks = self.contents.pop().unwrap_or_default();
                // An empty item of an ordered list stays, as it counts.
                if let Some(Open::List(list)) = self.open.last_mut()
                    && (list.start.is_some() || !blocks.is_empty())
                {
                    list.items.push(blocks);
                }
            }
            Some(Open::List(list)) => {
                if list.items.iter().any(|item| !item.is_empty()) {
                    self.push(Block::List(list));
                }
            }
            Some(Open::Definition { label, line }) => {
                let blocks = self.contents.pop().unwrap_or_default();
                self.definitions.push(Definition {
                    label,
                    line,
                    blocks,
                });
            }
            Some(Open::Directive { .. } | Open::Ignored) | None => {}
        }
    }

    pub(super) fn start_code(&mut self, kind: &CodeBlockKind<'_>) {
        let CodeBlockKind::Fenced(typed) = kind else {
            self.warn(
                "a line that begins with four spaces is shown as code",
                "body-warning-indented",
            );
            self.code = Some((String::new(), String::new()));
            return;
        };
        let words = unguarded(typed);
        let is_name = words
            .chars()
            .all(|character| character.is_ascii_alphanumeric() || "+#-_.".contains(character));
        self.code = Some(if is_name {
            (words, String::new())
        } else {
            self.warn("only one word, a language, may stand after a fence; the words are shown in the code", "body-warning-fence");
            (String::new(), format!("{words}\n"))
        });
    }

    pub(super) fn end_code(&mut self) {
        let Some((language, text)) = self.code.take() else {
            return;
        };
        let text = unguarded(text.strip_suffix('\n').unwrap_or(&text));
        if !text.trim().is_empty() {
            self.push(Block::Code { language, text });
        }
    }

    pub(super) fn end_row(&mut self, range: &Range<usize>) {
        let source = self.source;
        let had_too_many = self
            .table
            .as_mut()
            .is_some_and(|table| table.end_row(range, source));
        if had_too_many {
            self.start = range.start;
            self.warn(
                "the row has more cells than the table's head; their words join the last one",
                "body-warning-cells",
            );
        }
    }

    pub(super) fn end_table(&mut self) {
        let table = self
            .table
            .take()
            .and_then(|table| table.finish(self.counts.tables + 1));
        if let Some(table) = table {
            self.counts.tables += 1;
            self.push(Block::Table(table));
        }
    }

    pub(super) fn end_heading(&mut self, level: HeadingLevel, range: &Range<usize>) {
        let mut content = self.finish_inline();
        if let Some((sign, number)) = take_sign(&mut content) {
            self.take_sign(sign, number, content);
            return;
        }
        if is_blank(&content) {
            return;
        }
        let typed = self.source.get(range.clone()).unwrap_or_default();
        let (level, id, problems) = self
            .headings
            .take(level as u8, &inline_text(&content), typed);
        for (what, key) in problems {
            self.warn(what, key);
        }
        self.push(Block::Heading { level, id, content });
    }
}
