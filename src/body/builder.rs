//! Collects the blocks from what pulldown-cmark reports.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::attributes::Problem;
use super::block::{Block, Inline, List};
use super::directive_kind::Directive;
use super::heading::Headings;
use super::inline::InlineBuilder;
use super::parse::{Definition, Warning};
use super::plain::is_blank;
use super::table::TableBuilder;

/// What a reading of the text gave.
pub struct Built {
    /// The blocks of the text.
    pub blocks: Vec<Block>,
    /// The notes as they were defined.
    pub definitions: Vec<Definition>,
    /// The number of each label that the text refers to, counted from 1.
    pub note_numbers: HashMap<String, usize>,
    /// By number: how many times the text refers to it.
    pub note_references: Vec<usize>,
    /// What was not understood.
    pub warnings: Vec<Warning>,
    /// The lines of directives that did not come back, as they stood in code.
    pub lost_lines: Vec<usize>,
}

/// A block that has begun and not ended.
pub(super) enum Open {
    Quote,
    List(List),
    Item,
    Definition {
        label: String,
        line: usize,
    },
    Directive {
        number: usize,
        title: Vec<Inline>,
        speaker: Vec<Inline>,
    },
    /// A container too deep: its blocks go to the one around it.
    Ignored,
}

/// How many blocks of a kind the body has so far.
#[derive(Default)]
pub(super) struct Counts {
    pub(super) galleries: usize,
    pub(super) tables: usize,
    pub(super) embeds: usize,
    pub(super) read_also: usize,
    pub(super) notes: usize,
}

/// Collects blocks.
pub struct Builder<'s> {
    pub(super) source: &'s str,
    pub(super) directives: &'s [Directive],
    /// Where each line of the source ends.
    line_ends: Vec<usize>,
    pub(super) open: Vec<Open>,
    /// The blocks of the body, then of each open block that holds blocks.
    pub(super) contents: Vec<Vec<Block>>,
    inline: Option<InlineBuilder>,
    /// Where the last block began.
    pub(super) start: usize,
    /// The language and the text of the code that is open.
    pub(super) code: Option<(String, String)>,
    pub(super) table: Option<TableBuilder>,
    pub(super) headings: Headings,
    pub(super) figures: HashSet<String>,
    pub(super) counts: Counts,
    pub(super) came_back: HashSet<usize>,
    pub(super) definitions: Vec<Definition>,
    note_numbers: HashMap<String, usize>,
    note_references: Vec<usize>,
    warnings: Vec<Warning>,
}

impl<'s> Builder<'s> {
    /// For a text from which these directives were taken out.
    pub fn new(source: &'s str, directives: &'s [Directive]) -> Self {
        Self {
            source,
            directives,
            line_ends: source
                .match_indices('\n')
                .map(|(position, _)| position)
                .collect(),
            open: Vec::new(),
            contents: vec![Vec::new()],
            inline: None,
            start: 0,
            code: None,
            table: None,
            headings: Headings::default(),
            figures: HashSet::new(),
            counts: Counts::default(),
            came_back: HashSet::new(),
            definitions: Vec::new(),
            note_numbers: HashMap::new(),
            note_references: Vec::new(),
            warnings: Vec::new(),
        }
    }

    /// Takes what pulldown-cmark reported.
    pub fn take(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(Tag::Emphasis | Tag::Strong | Tag::Link { .. } | Tag::Image { .. })
            | Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link | TagEnd::Image) => {
                self.take_inline(event, range);
            }
            Event::Start(tag) => self.start_block(tag, &range),
            Event::End(tag) => self.end_block(tag, &range),
            Event::Rule => {
                self.end_paragraph();
                self.push(Block::Rule);
            }
            Event::FootnoteReference(label) => self.take_reference(&label, &range),
            event => self.take_inline(event, range),
        }
    }

    /// What the reading gave.
    pub fn finish(mut self) -> Built {
        self.end_paragraph();
        let came_back = &self.came_back;
        let lost = self
            .directives
            .iter()
            .enumerate()
            .filter(|(number, _)| !came_back.contains(number));
        Built {
            lost_lines: lost.map(|(_, directive)| directive.line).collect(),
            blocks: self.contents.into_iter().next().unwrap_or_default(),
            definitions: self.definitions,
            note_numbers: self.note_numbers,
            note_references: self.note_references,
            warnings: self.warnings,
        }
    }

    fn take_inline(&mut self, event: Event<'_>, range: Range<usize>) {
        if let (Some((_, code)), Event::Text(text)) = (&mut self.code, &event) {
            code.push_str(text);
            return;
        }
        // Text of a list without empty lines comes without a paragraph around it.
        if self.inline.is_none() {
            self.start = range.start;
        }
        let source = self.source;
        self.inline
            .get_or_insert_default()
            .take(event, range, source);
    }

    fn take_reference(&mut self, label: &str, range: &Range<usize>) {
        let inline = self.inline.get_or_insert_default();
        if inline.is_in_picture() {
            return;
        }
        let next = self.note_numbers.len() + 1;
        let number = *self.note_numbers.entry(folded_label(label)).or_insert(next);
        self.note_references.resize(self.note_numbers.len(), 0);
        if let Some(references) = self.note_references.get_mut(number - 1) {
            *references += 1;
            inline.take_reference(
                Inline::NoteReference {
                    number,
                    occurrence: *references,
                },
                range,
            );
        }
    }

    fn start_block(&mut self, tag: Tag<'_>, range: &Range<usize>) {
        self.end_paragraph();
        self.start = range.start;
        match tag {
            Tag::Paragraph => {
                self.loosen_list();
                self.inline = Some(InlineBuilder::default());
            }
            Tag::Heading { .. } | Tag::TableCell => self.inline = Some(InlineBuilder::default()),
            Tag::BlockQuote(_) => self.open_container(Open::Quote),
            Tag::List(start) => self.open_list(start),
            Tag::Item => self.open_item(),
            Tag::FootnoteDefinition(label) => {
                let line = self.line_of(range.start);
                self.open.push(Open::Definition {
                    label: folded_label(&label),
                    line,
                });
                self.contents.push(Vec::new());
            }
            Tag::CodeBlock(kind) => self.start_code(&kind),
            Tag::Table(alignments) => self.table = Some(TableBuilder::new(&alignments)),
            // The other tags belong to extensions that are off.
            _ => {}
        }
    }

    fn end_block(&mut self, tag: TagEnd, range: &Range<usize>) {
        match tag {
            TagEnd::Heading(level) => self.end_heading(level, range),
            TagEnd::TableCell => {
                let content = self.finish_inline();
                if let Some(table) = &mut self.table {
                    table.take_cell(content, range);
                }
            }
            TagEnd::TableHead => self.table.iter_mut().for_each(TableBuilder::end_head),
            TagEnd::TableRow => self.end_row(range),
            TagEnd::Table => self.end_table(),
            TagEnd::CodeBlock => self.end_code(),
            TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Item | TagEnd::FootnoteDefinition => {
                self.end_paragraph();
                self.close_container();
            }
            _ => self.end_paragraph(),
        }
    }

    fn end_paragraph(&mut self) {
        let content = self.finish_inline();
        if !is_blank(&content) {
            self.push(Block::Paragraph(content));
        }
    }

    pub(super) fn finish_inline(&mut self) -> Vec<Inline> {
        let Some(inline) = self.inline.take() else {
            return Vec::new();
        };
        let (content, problems) = inline.finish();
        self.warn_all(problems);
        content
    }

    pub(super) fn push(&mut self, block: Block) {
        if let Some(blocks) = self.contents.last_mut() {
            blocks.push(block);
        }
    }

    fn warn_all(&mut self, problems: Vec<Problem>) {
        for (what, key) in problems {
            self.warn(&what, key);
        }
    }

    pub(super) fn warn(&mut self, what: &str, key: &'static str) {
        let line = self.line_of(self.start);
        self.warnings.push(Warning {
            line,
            what: what.to_owned(),
            key,
        });
    }

    fn line_of(&self, position: usize) -> usize {
        self.line_ends.partition_point(|end| *end < position) + 1
    }
}

/// CommonMark compares labels without regard to case and to the amount of space.
fn folded_label(label: &str) -> String {
    label
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .to_lowercase()
}
