//! Collects the parts of a sentence from what pulldown-cmark reports.

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::address::link_address;
use super::attributes::{Problem, with_spans};
use super::block::Inline;
use super::plain::is_blank;
use super::source::{DEEPEST, unguarded, with_hidden_brackets, with_hidden_first_bracket};

/// A part that has begun and not ended.
enum Open {
    Emphasis,
    Strong,
    Link {
        address: String,
        title: String,
    },
    /// A link of which the dialect knows nothing, or one too deep: it is shown as typed, its content goes to the part around it.
    TypedLink,
    /// Emphasis too deep: its content goes to the part around it.
    Ignored,
}

/// The content of one paragraph, heading or cell while it is read.
#[derive(Default)]
pub struct InlineBuilder {
    open: Vec<Open>,
    /// The content of each open part that has content of its own, outermost first.
    contents: Vec<Vec<Inline>>,
    /// The content of the whole.
    base: Vec<Inline>,
    /// How many pictures are open. Nothing within is reported; a picture is shown as typed.
    pictures: usize,
    links: usize,
    /// References to notes that stand in a link. As a link cannot stand in a link, they follow it.
    held_references: Vec<Inline>,
    previous_end: usize,
    problems: Vec<Problem>,
}

impl InlineBuilder {
    /// Takes what pulldown-cmark reported. `source` is the text it reads.
    pub fn take(&mut self, event: Event<'_>, range: Range<usize>, source: &str) {
        if self.is_in_picture() {
            self.take_in_picture(&event, &range, source);
            return;
        }
        match event {
            Event::Start(tag) => {
                self.start(tag, &range, source);
                return;
            }
            Event::End(_) => self.end(&range, source),
            Event::Text(text) => self.take_text(&text, &range, source),
            Event::Code(text) => self.push(Inline::Code(unguarded(&text))),
            Event::SoftBreak => self.push_text("\n"),
            Event::HardBreak => self.push(Inline::LineBreak),
            Event::Html(text)
            | Event::InlineHtml(text)
            | Event::InlineMath(text)
            | Event::DisplayMath(text) => {
                self.push_text(&with_hidden_brackets(&text));
            }
            Event::FootnoteReference(_) | Event::Rule | Event::TaskListMarker(_) => {}
        }
        self.previous_end = range.end;
    }

    /// Whether a picture is open, so that a reference to a note is part of its typed text.
    pub fn is_in_picture(&self) -> bool {
        self.pictures > 0
    }

    /// Takes a reference to a note.
    pub fn take_reference(&mut self, reference: Inline, range: &Range<usize>) {
        if self.links > 0 {
            self.held_references.push(reference);
        } else {
            self.push(reference);
        }
        self.previous_end = range.end;
    }

    /// The content, and what was not understood in it.
    pub fn finish(mut self) -> (Vec<Inline>, Vec<Problem>) {
        let content = with_spans(self.base, &mut self.problems);
        (trimmed(content), self.problems)
    }

    fn take_in_picture(&mut self, event: &Event<'_>, range: &Range<usize>, source: &str) {
        match event {
            Event::Start(_) => self.pictures += 1,
            Event::End(_) => self.pictures -= 1,
            _ => {}
        }
        if self.pictures == 0 {
            let typed = source.get(range.clone()).unwrap_or_default();
            self.push_text(&with_hidden_brackets(typed));
            self.problem(
                "a picture in the text is shown as text: use ::: figure",
                "body-warning-picture",
            );
            self.previous_end = range.end;
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: &Range<usize>, source: &str) {
        let is_too_deep = self.contents.len() >= DEEPEST;
        let open = match tag {
            Tag::Image { .. } => {
                self.pictures = 1;
                return;
            }
            Tag::Link {
                dest_url, title, ..
            } => match link_address(&unguarded(&dest_url)) {
                Some(address) if !is_too_deep => Open::Link {
                    address,
                    title: unguarded(&title),
                },
                _ => Open::TypedLink,
            },
            _ if is_too_deep => Open::Ignored,
            Tag::Strong => Open::Strong,
            _ => Open::Emphasis,
        };
        match open {
            Open::Ignored => {}
            Open::TypedLink => {
                let sign = source.get(range.start..=range.start).unwrap_or("[");
                self.push_text(&with_hidden_brackets(sign));
                self.problem(
                    "a link to such an address is shown as text",
                    "body-warning-address",
                );
            }
            Open::Link { .. } => {
                self.links += 1;
                self.contents.push(Vec::new());
            }
            Open::Emphasis | Open::Strong => self.contents.push(Vec::new()),
        }
        self.open.push(open);
    }

    fn end(&mut self, range: &Range<usize>, source: &str) {
        match self.open.pop() {
            None | Some(Open::Ignored) => {}
            Some(Open::TypedLink) => {
                let from = self.previous_end.max(range.start + 1);
                let typed = source.get(from..range.end).unwrap_or_default();
                self.push_text(&with_hidden_brackets(typed));
            }
            Some(Open::Emphasis) => {
                let content = self.finished_content();
                self.push_unless_empty(content, Inline::Emphasis);
            }
            Some(Open::Strong) => {
                let content = self.finished_content();
                self.push_unless_empty(content, Inline::Strong);
            }
            Some(Open::Link { address, title }) => self.end_link(address, &title),
        }
    }

    fn end_link(&mut self, address: String, title: &str) {
        self.links -= 1;
        let mut content = self.finished_content();
        if is_blank(&content) {
            // A link without words has no name; its address is better than none.
            content = vec![Inline::Text(address.clone())];
        }
        self.push(Inline::Link { address, content });
        for reference in std::mem::take(&mut self.held_references) {
            self.push(reference);
        }
        if !title.trim().is_empty() {
            self.push_text(&with_hidden_brackets(&format!(" ({title})")));
            self.problem(
                "the title of a link is shown as text after it",
                "body-warning-link-title",
            );
        }
    }

    fn take_text(&mut self, text: &str, range: &Range<usize>, source: &str) {
        let is_as_typed = source.get(range.clone()) == Some(text);
        let follows_backslash = range.start > self.previous_end
            && source.as_bytes().get(range.start.wrapping_sub(1)) == Some(&b'\\');
        if !is_as_typed {
            self.push_text(&with_hidden_brackets(text));
        } else if follows_backslash {
            self.push_text(&with_hidden_first_bracket(text));
        } else {
            self.push_text(text);
        }
    }

    fn finished_content(&mut self) -> Vec<Inline> {
        let content = self.contents.pop().unwrap_or_default();
        with_spans(content, &mut self.problems)
    }

    fn current(&mut self) -> &mut Vec<Inline> {
        self.contents.last_mut().unwrap_or(&mut self.base)
    }

    fn push(&mut self, part: Inline) {
        self.current().push(part);
    }

    fn push_text(&mut self, text: &str) {
        match self.current().last_mut() {
            Some(Inline::Text(before)) => before.push_str(text),
            _ => self.push(Inline::Text(text.to_owned())),
        }
    }

    fn push_unless_empty(&mut self, content: Vec<Inline>, make: fn(Vec<Inline>) -> Inline) {
        if !content.is_empty() {
            self.push(make(content));
        }
    }

    fn problem(&mut self, what: &str, key: &'static str) {
        self.problems.push((what.to_owned(), key));
    }
}

/// Without white space at both ends, where it would only stand between a tag and its first word.
fn trimmed(mut content: Vec<Inline>) -> Vec<Inline> {
    if let Some(Inline::Text(first)) = content.first_mut() {
        *first = first.trim_start_matches([' ', '\n', '\t']).to_owned();
    }
    if let Some(Inline::Text(last)) = content.last_mut() {
        last.truncate(last.trim_end_matches([' ', '\n', '\t']).len());
    }
    content.retain(|part| !matches!(part, Inline::Text(text) if text.is_empty()));
    content
}
