//! Puts the directives that `directive` took out back into their places among the blocks.

use super::block::{Block, FigureUse, Inline, PullQuote};
use super::builder::{Builder, Open};
use super::directive_kind::DirectiveKind;
use super::imported::can_be_cleaned;
use super::plain::{blocks_text, is_blank};
use super::source::{BEGIN, END, SPEAKER};

impl Builder<'_> {
    /// Takes the sign of a directive. One in a wrong place is passed over: its directive counts as lost.
    pub(super) fn take_sign(&mut self, sign: char, number: usize, content: Vec<Inline>) {
        match sign {
            BEGIN if self.open.is_empty() => self.begin_directive(number, content),
            SPEAKER => {
                if let Some(Open::Directive {
                    number: open,
                    speaker,
                    ..
                }) = self.open.last_mut()
                    && *open == number
                {
                    *speaker = content;
                }
            }
            END if matches!(self.open.last(), Some(Open::Directive { number: open, .. }) if *open == number) =>
            {
                self.end_directive(number);
            }
            _ => {}
        }
    }

    fn begin_directive(&mut self, number: usize, title: Vec<Inline>) {
        let Some(directive) = self.directives.get(number) else {
            return;
        };
        let kind = directive.kind.clone();
        if matches!(kind, DirectiveKind::Note | DirectiveKind::PullQuote) {
            self.open.push(Open::Directive {
                number,
                title,
                speaker: Vec::new(),
            });
            self.contents.push(Vec::new());
            return;
        }
        self.came_back.insert(number);
        let block = match kind {
            DirectiveKind::Figure(key) => Some(Block::Figure(self.use_figure(key))),
            DirectiveKind::Gallery(keys) => self.gallery(keys),
            DirectiveKind::ReadAlso(references) => self.read_also(references),
            DirectiveKind::Embed {
                address,
                host,
                description,
            } => {
                self.counts.embeds += 1;
                Some(Block::Embed {
                    number: self.counts.embeds,
                    address,
                    host,
                    description,
                })
            }
            DirectiveKind::Html(html) => self.imported_html(html),
            DirectiveKind::Note | DirectiveKind::PullQuote => None,
        };
        match block {
            Some(block) => self.push(block),
            None => self.warn("nothing stands in this directive", "body-warning-empty"),
        }
    }

    fn end_directive(&mut self, number: usize) {
        let Some(Open::Directive { title, speaker, .. }) = self.open.pop() else {
            return;
        };
        self.came_back.insert(number);
        let blocks = self.contents.pop().unwrap_or_default();
        let is_note = self
            .directives
            .get(number)
            .is_some_and(|directive| directive.kind == DirectiveKind::Note);
        if is_note {
            if !blocks.is_empty() || !is_blank(&title) {
                self.counts.notes += 1;
                self.push(Block::Note {
                    number: self.counts.notes,
                    title,
                    blocks,
                });
            }
            return;
        }
        let (words, speaker) = match words_of(blocks) {
            words if words.is_empty() => (speaker, Vec::new()),
            words => (words, speaker),
        };
        if !is_blank(&words) {
            self.push(Block::PullQuote(PullQuote {
                words,
                speaker,
                repeats_text: false,
            }));
        }
    }

    fn use_figure(&mut self, key: String) -> FigureUse {
        let is_repeated = !self.figures.insert(key.clone());
        if is_repeated {
            self.warn(
                "the text shows this figure before",
                "body-warning-figure-twice",
            );
        }
        FigureUse { key, is_repeated }
    }

    fn gallery(&mut self, keys: Vec<String>) -> Option<Block> {
        if keys.is_empty() {
            return None;
        }
        self.counts.galleries += 1;
        let figures = keys.into_iter().map(|key| self.use_figure(key)).collect();
        Some(Block::Gallery {
            number: self.counts.galleries,
            figures,
        })
    }

    fn imported_html(&mut self, html: String) -> Option<Block> {
        if html.trim().is_empty() {
            return None;
        }
        if can_be_cleaned(&html) {
            return Some(Block::ImportedHtml(html));
        }
        self.warn(
            "this HTML holds too many elements, or too many in each other, and is shown as text",
            "body-warning-html",
        );
        Some(Block::Code {
            language: "html".to_owned(),
            text: html,
        })
    }

    fn read_also(&mut self, references: Vec<String>) -> Option<Block> {
        if references.is_empty() {
            return None;
        }
        self.counts.read_also += 1;
        Some(Block::ReadAlso {
            number: self.counts.read_also,
            references,
        })
    }
}

/// The number that stands between two signs at the beginning of a heading, which are taken out of it.
pub fn take_sign(content: &mut [Inline]) -> Option<(char, usize)> {
    let Some(Inline::Text(text)) = content.first_mut() else {
        return None;
    };
    let sign = text
        .chars()
        .next()
        .filter(|sign| [BEGIN, END, SPEAKER].contains(sign))?;
    let (number, words) = text.strip_prefix(sign)?.split_once(sign)?;
    let number = number.parse().ok()?;
    *text = words.trim_start().to_owned();
    Some((sign, number))
}

/// One run of words out of the blocks of a pull quote.
fn words_of(blocks: Vec<Block>) -> Vec<Inline> {
    let mut words = Vec::new();
    for block in blocks {
        if !words.is_empty() {
            words.push(Inline::LineBreak);
        }
        match block {
            Block::Paragraph(content) | Block::Heading { content, .. } => words.extend(content),
            other => words.push(Inline::Text(blocks_text(std::slice::from_ref(&other)))),
        }
    }
    words
}
