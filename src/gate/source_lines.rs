//! The lines of a body as they were typed: the typed blocks do not know theirs, and some of what a rule looks for never becomes one.

use super::typed_links::{TypedLink, links_of_line};
use crate::body::block::Block;
use crate::body::lines::{Fence, fence_after, opening};
use crate::body::parse::parse;
use crate::body::plain::inline_text;
use crate::body::source::cleaned;

/// Directives whose lines are no running text.
const OF_LINES: [&str; 5] = ["figure", "gallery", "read-also", "embed", "html"];

/// A typed body. Lines are counted from 1.
#[derive(Debug, Default)]
pub struct SourceLines {
    all: Vec<String>,
    /// The headings made by `#`: line and words. Without words, they never become a block.
    headings: Vec<(usize, Option<String>)>,
    links: Vec<TypedLink>,
    /// Where tables begin.
    tables: Vec<usize>,
    /// The lines of running text.
    text: Vec<usize>,
    /// Where figures are named: line and key.
    figures: Vec<(usize, String)>,
}

/// What a line is while the lines are read in order.
#[derive(Default)]
struct Place {
    fence: Option<Fence>,
    /// The directive of lines that is open.
    directive: Option<String>,
}

impl SourceLines {
    /// Reads a body.
    pub fn of(body: &str) -> Self {
        let mut lines = Self {
            all: cleaned(body).split('\n').map(str::to_owned).collect(),
            ..Self::default()
        };
        let mut place = Place::default();
        for index in 0..lines.all.len() {
            lines.read(index, &mut place);
        }
        lines.find_tables();
        lines
    }

    /// What stands in a line.
    pub fn line(&self, number: usize) -> &str {
        number
            .checked_sub(1)
            .and_then(|index| self.all.get(index))
            .map_or("", String::as_str)
    }

    /// The headings made by `#`, in order: line and words.
    pub fn headings(&self) -> &[(usize, Option<String>)] {
        &self.headings
    }

    /// The links, in order.
    pub fn links(&self) -> &[TypedLink] {
        &self.links
    }

    /// Where the tables begin.
    pub fn tables(&self) -> &[usize] {
        &self.tables
    }

    /// The first line of text that begins with these words.
    pub fn beginning_with(&self, words: &str) -> Option<usize> {
        self.text
            .iter()
            .copied()
            .find(|number| without_containers(self.line(*number)).starts_with(words))
    }

    /// The first line that names a figure.
    pub fn figure(&self, key: &str) -> Option<usize> {
        let (line, _) = self.figures.iter().find(|(_, named)| named == key)?;
        Some(*line)
    }

    fn read(&mut self, index: usize, place: &mut Place) {
        let Some(line) = self.all.get(index).cloned() else {
            return;
        };
        let number = index + 1;
        if let Some(directive) = &place.directive {
            if line.trim_end() == ":::" {
                place.directive = None;
            } else if directive == "gallery" {
                self.figures.push((number, line.trim().to_owned()));
            }
            return;
        }
        if let Some(next) = fence_after(place.fence, &line) {
            place.fence = next;
            return;
        }
        if place.fence.is_some() {
            return;
        }
        match opening(&line) {
            Some((name, argument)) if OF_LINES.contains(&name) && self.is_closed_below(index) => {
                if name == "figure" {
                    self.figures.push((number, argument.to_owned()));
                }
                place.directive = Some(name.to_owned());
            }
            _ => self.read_text(number, &line),
        }
    }

    /// Whether a directive that begins here ends before another begins: otherwise it is text.
    fn is_closed_below(&self, index: usize) -> bool {
        self.all
            .iter()
            .skip(index + 1)
            .find(|line| line.trim_end() == ":::" || opening(line).is_some())
            .is_some_and(|line| line.trim_end() == ":::")
    }

    fn read_text(&mut self, number: usize, line: &str) {
        self.text.push(number);
        self.links.extend(links_of_line(number, line));
        let is_code = line.starts_with("    ") || line.starts_with('\t');
        let typed = without_containers(line);
        if is_code || !typed.starts_with('#') {
            return;
        }
        match parse(typed).0.blocks.as_slice() {
            [] => self.headings.push((number, None)),
            [Block::Heading { content, .. }] => {
                self.headings.push((number, Some(inline_text(content))));
            }
            _ => {}
        }
    }

    /// A table begins above a line of dashes and bars, and goes on up to an empty line.
    fn find_tables(&mut self) {
        let mut previous = None;
        let mut is_in_table = false;
        for number in self.text.clone() {
            let line = without_containers(self.line(number));
            if line.is_empty() {
                is_in_table = false;
            }
            let follows_text = previous.is_some_and(|above| {
                above + 1 == number && !without_containers(self.line(above)).is_empty()
            });
            if follows_text && !is_in_table && is_delimiter_row(line) {
                self.tables.push(number - 1);
                is_in_table = true;
            }
            previous = Some(number);
        }
    }
}

/// `| --- | :-: |`
fn is_delimiter_row(line: &str) -> bool {
    line.contains('|')
        && line.contains('-')
        && line.chars().all(|character| "|-: \t".contains(character))
}

/// A line without the signs of the quotes and lists that it stands in.
fn without_containers(line: &str) -> &str {
    let mut rest = line.trim();
    while let Some(inside) = ["> ", "- ", "* ", "+ "]
        .iter()
        .find_map(|sign| rest.strip_prefix(sign))
    {
        rest = inside.trim_start();
    }
    if rest == ">" { "" } else { rest }
}
