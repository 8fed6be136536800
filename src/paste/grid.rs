//! Tables: where their rows and cells stand in the tree, and which cells reach over others.

use super::content::Glyph;
use super::tree::{Element, NodeId, Tree};

/// Most columns that a cell may reach over, and most that are kept free below a cell.
const WIDEST: usize = 30;
/// Most rows that a cell may reach over.
const HIGHEST: usize = 500;

/// The rows of a table: those of the head first. Rows of a table within are not among them.
pub fn rows(tree: &Tree, table: NodeId) -> Vec<NodeId> {
    let mut rows = Vec::new();
    for wanted in ["thead", "tbody", "tfoot"] {
        for part in tree.children(table) {
            match tree.element(*part).map(Element::name) {
                Some("tr") if wanted == "tbody" => rows.push(*part),
                Some(name) if name == wanted => {
                    rows.extend(tree.children(*part).iter().filter(|row| {
                        tree.element(**row)
                            .is_some_and(|element| element.name() == "tr")
                    }));
                }
                _ => {}
            }
        }
    }
    rows
}

/// The cells of a row.
pub fn cells(tree: &Tree, row: NodeId) -> Vec<NodeId> {
    tree.children(row)
        .iter()
        .copied()
        .filter(|cell| {
            tree.element(*cell)
                .is_some_and(|element| matches!(element.name(), "td" | "th"))
        })
        .collect()
}

/// What stands in a table beside its rows: captions.
pub fn others(tree: &Tree, table: NodeId) -> Vec<NodeId> {
    tree.children(table)
        .iter()
        .copied()
        .filter(|part| {
            tree.element(*part).is_none_or(|element| {
                !matches!(
                    element.name(),
                    "thead" | "tbody" | "tfoot" | "tr" | "colgroup" | "col"
                )
            })
        })
        .collect()
}

/// The rows while they are laid out.
#[derive(Default)]
pub struct Layout {
    rows: Vec<Vec<Vec<Glyph>>>,
    /// For each column, how many of the next rows a cell above reaches into.
    covered: Vec<usize>,
    row: Vec<Vec<Glyph>>,
}

impl Layout {
    /// Puts a cell into the row.
    pub fn add(&mut self, tree: &Tree, cell: NodeId, content: Vec<Glyph>) {
        self.pass_covered();
        let span = |name| {
            tree.element(cell)
                .and_then(|element| element.attribute(name)?.trim().parse::<usize>().ok())
                .unwrap_or(1)
                .max(1)
        };
        let width = span("colspan").min(WIDEST);
        let height = span("rowspan").min(HIGHEST);
        let first = self.row.len();
        self.row.push(content);
        self.row.resize(first + width, Vec::new());
        let end = (first + width).min(WIDEST);
        if height > 1 && first < end {
            self.covered.resize(self.covered.len().max(end), 0);
            // The row itself counts, as its end takes one from each.
            for rows in self.covered.get_mut(first..end).unwrap_or_default() {
                *rows = height;
            }
        }
    }

    /// Ends the row.
    pub fn end_row(&mut self) {
        for rows in &mut self.covered {
            *rows = rows.saturating_sub(1);
        }
        self.rows.push(std::mem::take(&mut self.row));
    }

    /// The rows, without empty ones. The first has a cell for every column.
    pub fn finish(mut self) -> Vec<Vec<Vec<Glyph>>> {
        self.rows
            .retain(|row| row.iter().any(|cell| !cell.is_empty()));
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or_default();
        if let Some(head) = self.rows.first_mut() {
            head.resize(columns, Vec::new());
        }
        self.rows
    }

    fn pass_covered(&mut self) {
        while self
            .covered
            .get(self.row.len())
            .is_some_and(|rows| *rows > 0)
        {
            self.row.push(Vec::new());
        }
    }
}
