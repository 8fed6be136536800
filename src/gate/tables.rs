//! Tables: each has header cells, by which a screen reader names every other cell.

use super::parts::Parts;
use super::report::Report;
use super::rule::Rule;
use super::source_lines::SourceLines;
use super::words::shortened;
use crate::body::block::{Cell, Inline, Table};
use crate::body::plain::{inline_text, is_blank};

/// Looks at the tables, and at lines that were meant as one.
pub fn check(parts: &Parts<'_>, lines: &SourceLines, report: &mut Report<'_>) {
    // Where the lines tell of another number of tables, which is which is unknown.
    let are_lines_known = lines.tables().len() == parts.tables.len();
    for table in &parts.tables {
        let line = lines
            .tables()
            .get(table.number.saturating_sub(1))
            .copied()
            .filter(|_| are_lines_known);
        check_table(table, line, report);
    }
    for content in &parts.paragraphs {
        let typed = typed_lines(content);
        let is_table =
            typed.lines().count() > 1 && typed.lines().all(|line| line.trim().starts_with('|'));
        if is_table {
            let first = typed.lines().next().unwrap_or_default();
            let line = lines.beginning_with(first);
            report.add_in_body(Rule::TableWithoutHeader, line, shortened(first));
        }
    }
}

fn check_table(table: &Table, line: Option<usize>, report: &mut Report<'_>) {
    let blank = table.head.iter().map(|cell| is_blank(&cell.content));
    if blank.clone().all(|is_blank| is_blank) {
        let first = table.rows.first().map(|row| row_text(row));
        let words = shortened(&first.unwrap_or_default());
        report.add_in_body(Rule::TableWithoutHeader, line, words);
    } else if blank.skip(1).any(|is_blank| is_blank) {
        // The corner above a column of names is left empty by custom.
        let words = shortened(&row_text(&table.head));
        report.add_in_body(Rule::TableHeaderIncomplete, line, words);
    }
}

fn row_text(row: &[Cell]) -> String {
    row.iter()
        .map(|cell| inline_text(&cell.content))
        .collect::<Vec<_>>()
        .join(" | ")
}

/// The words of a paragraph in the lines in which they were typed.
fn typed_lines(content: &[Inline]) -> String {
    content
        .iter()
        .map(|part| match part {
            Inline::Text(words) => words.clone(),
            Inline::LineBreak => "\n".to_owned(),
            other => inline_text(std::slice::from_ref(other)),
        })
        .collect()
}
