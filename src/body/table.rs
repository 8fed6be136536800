//! Collects the rows of a table.

use std::ops::Range;

use super::block::{Alignment, Cell, Inline, Table};
use super::plain::is_blank;
use super::source::unguarded;

/// A table while it is read.
pub struct TableBuilder {
    alignments: Vec<Alignment>,
    head: Vec<Cell>,
    rows: Vec<Vec<Cell>>,
    row: Vec<Cell>,
    end_of_last_cell: usize,
}

impl TableBuilder {
    /// A table whose columns are aligned so.
    pub fn new(alignments: &[pulldown_cmark::Alignment]) -> Self {
        Self {
            alignments: alignments.iter().copied().map(alignment).collect(),
            head: Vec::new(),
            rows: Vec::new(),
            row: Vec::new(),
            end_of_last_cell: 0,
        }
    }

    /// Takes a cell.
    pub fn take_cell(&mut self, content: Vec<Inline>, range: &Range<usize>) {
        let alignment = self
            .alignments
            .get(self.row.len())
            .copied()
            .unwrap_or_default();
        self.row.push(Cell { content, alignment });
        self.end_of_last_cell = range.end;
    }

    /// Ends the row of headers.
    pub fn end_head(&mut self) {
        self.head = std::mem::take(&mut self.row);
    }

    /// Ends a row. `true` if it had more cells than the head: pulldown-cmark does not report those, so their words, as typed,
    /// join the last one.
    pub fn end_row(&mut self, range: &Range<usize>, source: &str) -> bool {
        let typed = source
            .get(self.end_of_last_cell..range.end)
            .unwrap_or_default();
        let words: Vec<&str> = typed
            .split('|')
            .map(str::trim)
            .filter(|cell| !cell.is_empty())
            .collect();
        if let Some(last) = self.row.last_mut()
            && !words.is_empty()
        {
            let separator = if is_blank(&last.content) { "" } else { " " };
            let text = format!("{separator}{}", unguarded(&words.join(" ")));
            last.content.push(Inline::Text(text));
        }
        self.rows.push(std::mem::take(&mut self.row));
        !words.is_empty()
    }

    /// The table, or `None` if it holds no words.
    pub fn finish(self, number: usize) -> Option<Table> {
        let is_empty = self
            .head
            .iter()
            .chain(self.rows.iter().flatten())
            .all(|cell| is_blank(&cell.content));
        (!is_empty).then_some(Table {
            number,
            head: self.head,
            rows: self.rows,
        })
    }
}

fn alignment(reported: pulldown_cmark::Alignment) -> Alignment {
    match reported {
        pulldown_cmark::Alignment::None => Alignment::Unspecified,
        pulldown_cmark::Alignment::Left => Alignment::Start,
        pulldown_cmark::Alignment::Center => Alignment::Center,
        pulldown_cmark::Alignment::Right => Alignment::End,
    }
}
