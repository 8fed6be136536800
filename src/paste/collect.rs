//! Collects what a pasted tree says: walks through its elements once, in the order of the text.

use std::collections::{BTreeMap, HashMap};

use super::content::{Block, Glyph, Names, Sign, Style, glyphs, in_one_line};
use super::grid;
use super::left_out::{LeftOutKind, Listing};
use super::notes::Notes;
use super::picture::{self, Picture};
use super::role::{Role, heading_level, role};
use super::style::is_hidden;
use super::tidy;
use super::tree::{DOCUMENT, Element, Kind, NodeId, Tree};
use super::word;

/// Lists and quotes deeper in each other than this become paragraphs. The dialect has sixteen levels, and room for fewer when
/// lists have long numbers.
const DEEPEST: usize = 8;
/// Elements deeper in each other than this are only words. Reading bounds them already; this is for what the parser adds.
const DEEPEST_ELEMENT: usize = 2 * super::read::DEEPEST;
/// Longest piece of text in the listing of what was left out, in bytes.
const LONGEST_EXCERPT: usize = 400;

/// What a text says.
#[derive(Debug, Default)]
pub struct Collected {
    /// Its blocks.
    pub blocks: Vec<Block>,
    /// Its notes, by their numbers.
    pub notes: BTreeMap<usize, Vec<Block>>,
    /// Links and languages.
    pub names: Names,
    /// How many characters are in no named language.
    pub in_no_language: usize,
    /// Pictures.
    pub pictures: Vec<Picture>,
}

/// What the line that is being collected becomes.
#[derive(Clone, Copy)]
enum LineKind {
    Paragraph,
    Heading(u8),
    WordItem(usize, Option<u64>),
}

pub(super) struct Collector<'t> {
    pub(super) listing: &'t mut Listing,
    pub(super) collected: Collected,
    /// The numbers of links that have one.
    pub(super) links: HashMap<String, usize>,
    tree: &'t Tree,
    taken_keys: &'t [&'t str],
    found: Notes,
    line: Vec<Glyph>,
    line_kind: LineKind,
    /// Keys of pictures whose places are still to be put into the text: a place stands between blocks.
    waiting: Vec<String>,
    nesting: usize,
    picture_number: usize,
    /// How many pictures there were when the `<figure>` around began.
    pictures_before_figure: Option<usize>,
}

/// Collects it all. Pictures get keys that are not among those that are taken.
pub fn collect(tree: &Tree, taken_keys: &[&str], listing: &mut Listing) -> Collected {
    let mut collector = Collector {
        listing,
        collected: Collected::default(),
        links: HashMap::new(),
        tree,
        taken_keys,
        found: Notes::find(tree),
        line: Vec::new(),
        line_kind: LineKind::Paragraph,
        waiting: Vec::new(),
        nesting: 0,
        picture_number: 0,
        pictures_before_figure: None,
    };
    collector.walk(DOCUMENT, Style::default(), 0);
    collector.flush();
    let mut collected = collector.collected;
    collected.blocks = word::gathered(collected.blocks);
    collected
}

impl<'t> Collector<'t> {
    fn walk(&mut self, id: NodeId, style: Style, depth: usize) {
        let tree = self.tree;
        let Some(node) = tree.node(id) else {
            return;
        };
        match &node.kind {
            Kind::Text(text) => self.words(text, style),
            Kind::Comment(text) if word::is_condition(text) || text.trim().is_empty() => {}
            Kind::Comment(text) => self.listing.add(LeftOutKind::Comment, text),
            Kind::Root => self.children(id, style, depth),
            Kind::Element(_) if depth > DEEPEST_ELEMENT => {
                let text = tree.text(id, usize::MAX);
                self.listing.add(LeftOutKind::Depth, "");
                self.words(&text, style);
            }
            Kind::Element(element) => self.element(id, element, style, depth + 1),
        }
    }

    fn children(&mut self, id: NodeId, style: Style, depth: usize) {
        let tree = self.tree;
        for child in tree.children(id) {
            self.walk(*child, style, depth);
        }
    }

    fn element(&mut self, id: NodeId, element: &'t Element, style: Style, depth: usize) {
        if let Some(number) = self.found.references.get(&id) {
            let sign = Sign::Note(*number);
            self.line.push(Glyph { sign, style });
            return;
        }
        if self.found.ways_back.contains(&id) || self.is_list_sign(element) {
            return;
        }
        if is_hidden(element) {
            self.leave_out(LeftOutKind::Hidden, id);
            return;
        }
        let role = role(element.name());
        let style = self.styled(id, element, style);
        if let Some(number) = self.found.blocks.get(&id).copied() {
            let blocks = self.contained(|inner| inner.children(id, style, depth));
            self.collected
                .notes
                .entry(number)
                .or_default()
                .extend(blocks);
            return;
        }
        match role {
            Role::Inline => self.children(id, style, depth),
            Role::Quoted => {
                self.words("“", style);
                self.children(id, style, depth);
                self.words("”", style);
            }
            Role::Unknown => {
                self.listing.add(LeftOutKind::Element, element.name());
                self.children(id, style, depth);
            }
            Role::Break => self.line.push(Glyph {
                sign: Sign::Break,
                style,
            }),
            Role::Picture => self.picture(element),
            Role::Nothing => {}
            Role::LeftOut(kind) => self.leave_out(kind, id),
            _ => self.block(role, id, style, depth),
        }
    }

    fn block(&mut self, role: Role, id: NodeId, style: Style, depth: usize) {
        self.flush();
        match role {
            Role::Rule => self.push(Block::Rule),
            Role::Code => {
                let text = self.tree.text(id, usize::MAX);
                self.push(Block::Code(without_controls(text.trim_matches('\n'))));
            }
            Role::Heading(level) => {
                self.line_of(LineKind::Heading(level), id, style, depth);
            }
            Role::Paragraph => {
                let kind = self.paragraph_kind(id);
                self.line_of(kind, id, style, depth);
            }
            Role::Term => {
                let style = Style {
                    strong: true,
                    ..style
                };
                self.children(id, style, depth);
            }
            Role::Figure => {
                let outer = self.pictures_before_figure;
                self.pictures_before_figure = Some(self.collected.pictures.len());
                self.children(id, style, depth);
                self.pictures_before_figure = outer;
            }
            Role::Caption => self.caption(id, style, depth),
            Role::List | Role::OrderedList | Role::Item | Role::Quote
                if self.nesting >= DEEPEST =>
            {
                self.listing.add(LeftOutKind::Depth, "");
                self.children(id, style, depth);
            }
            Role::List => self.list(id, None, style, depth),
            Role::OrderedList => {
                let start = self
                    .tree
                    .element(id)
                    .and_then(|element| element.attribute("start")?.trim().parse::<u64>().ok());
                let start = start.filter(|start| *start < 1_000_000).unwrap_or(1);
                self.list(id, Some(start), style, depth);
            }
            Role::Item => {
                let item = self.contained(|inner| inner.children(id, style, depth));
                self.push_list(None, vec![item]);
            }
            Role::Quote => {
                let blocks = self.contained(|inner| inner.children(id, style, depth));
                if !blocks.is_empty() {
                    self.push(Block::Quote(blocks));
                }
            }
            Role::Table => self.table(id, style, depth),
            _ => self.children(id, style, depth),
        }
        self.flush();
    }

    fn paragraph_kind(&self, id: NodeId) -> LineKind {
        if matches!(self.line_kind, LineKind::Heading(_)) {
            return self.line_kind;
        }
        if let Some((level, number)) = word::list_item(self.tree, id) {
            return LineKind::WordItem(level, number);
        }
        match self.tree.element(id).and_then(heading_level) {
            Some(level) => LineKind::Heading(level),
            None => LineKind::Paragraph,
        }
    }

    fn is_list_sign(&self, element: &Element) -> bool {
        matches!(self.line_kind, LineKind::WordItem(..)) && word::is_sign(element)
    }

    fn line_of(&mut self, kind: LineKind, id: NodeId, style: Style, depth: usize) {
        let outer = std::mem::replace(&mut self.line_kind, kind);
        self.children(id, style, depth);
        self.flush();
        self.line_kind = outer;
    }

    fn list(&mut self, id: NodeId, start: Option<u64>, style: Style, depth: usize) {
        let tree = self.tree;
        let mut items: Vec<Vec<Block>> = Vec::new();
        for child in tree.children(id).iter().copied() {
            let name = tree.element(child).map_or("", |element| element.name());
            let is_note = self.found.blocks.contains_key(&child);
            let blocks = self.contained(|inner| match name {
                "li" if !is_note => {
                    // What the item's own element says about its words counts for them.
                    let item_style = tree
                        .element(child)
                        .map_or(style, |element| inner.styled(child, element, style));
                    inner.children(child, item_style, depth + 1);
                }
                _ => inner.walk(child, style, depth),
            });
            if blocks.is_empty() {
                continue;
            }
            match items.last_mut() {
                // Google Docs puts a list beside the item to which it belongs.
                Some(last) if matches!(name, "ul" | "ol") => last.extend(blocks),
                _ => items.push(blocks),
            }
        }
        self.push_list(start, items);
    }

    fn table(&mut self, id: NodeId, style: Style, depth: usize) {
        let tree = self.tree;
        for other in grid::others(tree, id) {
            self.walk(other, style, depth);
        }
        self.flush();
        let rows = grid::rows(tree, id);
        let cells: Vec<Vec<NodeId>> = rows.iter().map(|row| grid::cells(tree, *row)).collect();
        if let [row] = cells.as_slice()
            && let [cell] = row.as_slice()
        {
            // A table of one cell is there for the page's layout.
            self.children(*cell, style, depth);
            return;
        }
        let mut layout = grid::Layout::default();
        for row in cells {
            for cell in row {
                let cell_style = tree
                    .element(cell)
                    .map_or(style, |element| self.styled(cell, element, style));
                let blocks = self.contained(|inner| inner.children(cell, cell_style, depth + 1));
                layout.add(tree, cell, in_one_line(blocks));
            }
            layout.end_row();
        }
        let rows = layout.finish();
        if !rows.is_empty() {
            self.push(Block::Table(rows));
        }
    }

    fn caption(&mut self, id: NodeId, style: Style, depth: usize) {
        let first = self
            .pictures_before_figure
            .filter(|before| *before < self.collected.pictures.len());
        let Some(first) = first else {
            self.children(id, style, depth);
            return;
        };
        let blocks = self.contained(|inner| inner.children(id, style, depth));
        let words: String = in_one_line(blocks)
            .iter()
            .filter_map(|glyph| glyph.character())
            .collect();
        if let Some(picture) = self.collected.pictures.get_mut(first) {
            if !picture.caption.is_empty() {
                picture.caption.push(' ');
            }
            picture.caption.push_str(&words);
        }
    }

    fn picture(&mut self, element: &Element) {
        let address = picture::address(element);
        let alternative_text = element.attribute("alt").unwrap_or_default().trim();
        if picture::is_tracker(element) || (address.is_empty() && alternative_text.is_empty()) {
            self.listing.add(LeftOutKind::Tracker, address);
            return;
        }
        self.listing.add(LeftOutKind::Picture, address);
        let key = picture::free_key(self.taken_keys, &mut self.picture_number);
        self.waiting.push(key.clone());
        self.collected.pictures.push(Picture {
            key,
            address: address.to_owned(),
            alternative_text: alternative_text.to_owned(),
            caption: String::new(),
        });
    }

    /// Whether a raised sign is the reference to a note.
    pub(super) fn holds_reference(&self, id: NodeId) -> bool {
        self.tree
            .descendants(id)
            .take(20)
            .any(|inner| self.found.references.contains_key(&inner))
            || self
                .tree
                .ancestors(id)
                .any(|around| self.found.references.contains_key(&around))
    }

    fn leave_out(&mut self, kind: LeftOutKind, id: NodeId) {
        let tree = self.tree;
        let Some(element) = tree.element(id) else {
            return;
        };
        let address = ["src", "data", "action", "value", "placeholder"]
            .iter()
            .find_map(|name| element.attribute(name))
            .unwrap_or_default();
        let detail = match kind {
            LeftOutKind::Style => String::new(),
            _ if !address.is_empty() => address.to_owned(),
            LeftOutKind::Script => String::new(),
            _ => tree.text(id, LONGEST_EXCERPT),
        };
        self.listing.add(kind, &detail);
    }

    /// Adds words to the line.
    pub(super) fn words(&mut self, text: &str, style: Style) {
        let clean = without_controls(text);
        let length = clean
            .chars()
            .filter(|letter| letter.is_alphabetic())
            .count();
        match style
            .language
            .and_then(|number| self.collected.names.languages.get_mut(number))
        {
            Some(language) => language.length += length,
            None => self.collected.in_no_language += length,
        }
        self.line.extend(glyphs(&clean, style));
    }

    /// Blocks that stand in another one.
    fn contained(&mut self, fill: impl FnOnce(&mut Self)) -> Vec<Block> {
        self.flush();
        let outer = std::mem::take(&mut self.collected.blocks);
        let outer_kind = std::mem::replace(&mut self.line_kind, LineKind::Paragraph);
        self.nesting += 1;
        fill(self);
        self.flush();
        self.nesting -= 1;
        self.line_kind = outer_kind;
        word::gathered(std::mem::replace(&mut self.collected.blocks, outer))
    }

    /// Ends the line, and puts the places of its pictures behind it.
    fn flush(&mut self) {
        let line = std::mem::take(&mut self.line);
        match self.line_kind {
            LineKind::Paragraph => {
                for paragraph in tidy::paragraphs(&line) {
                    self.push(Block::Paragraph(paragraph));
                }
            }
            LineKind::Heading(level) => {
                let mut words = tidy::one_line(&line);
                // Headings are bold by themselves.
                for glyph in &mut words {
                    glyph.style.strong = false;
                }
                if !words.is_empty() {
                    self.push(Block::Heading(level, words));
                }
            }
            LineKind::WordItem(level, number) => {
                let content = tidy::one_line(&line);
                if !content.is_empty() {
                    self.push(Block::WordItem {
                        level,
                        number,
                        content,
                    });
                }
            }
        }
        if self.nesting == 0 {
            let places = std::mem::take(&mut self.waiting);
            self.collected
                .blocks
                .extend(places.into_iter().map(Block::Figure));
        }
    }

    fn push(&mut self, block: Block) {
        self.collected.blocks.push(block);
    }

    /// Adds a list. One that goes on where the last ended is part of it.
    fn push_list(&mut self, start: Option<u64>, items: Vec<Vec<Block>>) {
        if items.is_empty() || items.iter().all(Vec::is_empty) {
            return;
        }
        if let Some(Block::List {
            start: last_start,
            items: last_items,
        }) = self.collected.blocks.last_mut()
        {
            let next = last_start.map(|first| first + last_items.len() as u64);
            if next == start {
                last_items.extend(items);
                return;
            }
        }
        self.push(Block::List { start, items });
    }
}

/// The text without control characters, invisible signs that only lay out a line, and characters that no text may hold.
fn without_controls(text: &str) -> String {
    text.chars()
        .filter(|character| {
            let code = u32::from(*character);
            let is_control =
                character.is_control() && !matches!(character, '\n' | '\t' | '\r' | '\u{C}');
            let is_noncharacter = (0xFDD0..=0xFDEF).contains(&code) || code & 0xFFFE == 0xFFFE;
            let is_layout = matches!(character, '\u{AD}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}');
            !(is_control || is_noncharacter || is_layout)
        })
        .collect()
}
