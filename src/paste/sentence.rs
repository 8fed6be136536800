//! Writes the characters of a sentence with the dialect's marks.

use crate::body::block::{Block, Inline};
use crate::body::parse::parse;

use super::content::{Glyph, Names, Sign, Style};
use super::escape::{has_marking_brackets, is_mark};

/// Where a sentence stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In a paragraph or heading.
    Text,
    /// In a cell of a table, whose borders are `|`.
    Cell,
}

/// A sentence as text.
#[derive(Debug)]
pub struct Written {
    /// The text; each line that ends with `\` is followed by another.
    pub text: String,
    /// Whether emphasis had to be left out.
    pub lost_emphasis: bool,
}

/// How emphasis is tried.
#[derive(Clone, Copy)]
struct Manner {
    sign: char,
    longest_first: bool,
}

/// What sentences are written with.
pub struct Sentences<'n> {
    /// Links and languages.
    pub names: &'n Names,
    /// The languages that are named, by their numbers.
    pub named_languages: Vec<bool>,
    /// The notes that exist, by their numbers.
    pub notes: Vec<usize>,
}

impl Sentences<'_> {
    /// Writes a sentence. Emphasis is read again to see whether it is understood where it stands.
    pub fn write(&self, glyphs: &[Glyph], place: Place) -> Written {
        let glyphs = self.with_known_languages(glyphs);
        let emphasised = glyphs
            .iter()
            .any(|glyph| glyph.style.strong || glyph.style.emphasis);
        let manners = [('*', true), ('*', false), ('_', true), ('_', false)];
        let mut manner = Manner {
            sign: '*',
            longest_first: true,
        };
        if emphasised {
            let expected = expected(&glyphs);
            for (sign, longest_first) in manners {
                manner = Manner {
                    sign,
                    longest_first,
                };
                let text = self.attempt(&glyphs, place, manner);
                if understood(&text) == Some(expected.clone()) {
                    return Written {
                        text,
                        lost_emphasis: false,
                    };
                }
            }
        }
        let plain: Vec<Glyph> = glyphs
            .iter()
            .map(|glyph| Glyph {
                sign: glyph.sign,
                style: Style {
                    strong: false,
                    emphasis: false,
                    ..glyph.style
                },
            })
            .collect();
        Written {
            text: self.attempt(&plain, place, manner),
            lost_emphasis: emphasised,
        }
    }

    fn with_known_languages(&self, glyphs: &[Glyph]) -> Vec<Glyph> {
        let is_named = |language: &usize| self.named_languages.get(*language) == Some(&true);
        glyphs
            .iter()
            .map(|glyph| Glyph {
                sign: glyph.sign,
                style: Style {
                    language: glyph.style.language.filter(is_named),
                    ..glyph.style
                },
            })
            .collect()
    }

    fn attempt(&self, glyphs: &[Glyph], place: Place, manner: Manner) -> String {
        let plain: String = glyphs
            .iter()
            .map(|glyph| glyph.character().unwrap_or('['))
            .collect();
        let has_marks = glyphs.iter().any(|glyph| {
            glyph.style.link.is_some()
                || glyph.style.language.is_some()
                || matches!(glyph.sign, Sign::Note(_))
        });
        let mut starts: Vec<usize> = plain.char_indices().map(|(start, _)| start).collect();
        starts.push(plain.len());
        let mut writing = Writing {
            sentences: self,
            glyphs,
            plain: &plain,
            starts,
            escapes_brackets: has_marks || has_marking_brackets(&plain),
            place,
            manner,
            text: String::with_capacity(plain.len() + 16),
        };
        writing.span(0..glyphs.len(), Style::default());
        writing.text
    }
}

struct Writing<'w> {
    sentences: &'w Sentences<'w>,
    glyphs: &'w [Glyph],
    /// The characters without marks.
    plain: &'w str,
    /// Where each glyph's character begins in them.
    starts: Vec<usize>,
    escapes_brackets: bool,
    place: Place,
    manner: Manner,
    text: String,
}

/// A way of writing that begins.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Language,
    Link,
    Strong,
    Emphasis,
    Code,
}

impl Writing<'_> {
    /// Writes glyphs. `open` is what has begun around them.
    fn span(&mut self, range: std::ops::Range<usize>, open: Style) {
        let mut position = range.start;
        while position < range.end {
            if let Some((mark, end)) = self.next_mark(position..range.end, open) {
                self.marked(mark, position..end, open);
                position = end;
            } else {
                self.glyph(position);
                position += 1;
            }
        }
    }

    /// The mark that begins first at a place, and where it ends.
    fn next_mark(&self, range: std::ops::Range<usize>, open: Style) -> Option<(Mark, usize)> {
        let style = self.glyphs.get(range.start)?.style;
        let wanted = [
            (
                Mark::Language,
                open.language.is_none() && style.language.is_some(),
            ),
            (Mark::Link, open.link.is_none() && style.link.is_some()),
            (Mark::Strong, !open.strong && style.strong),
            (Mark::Emphasis, !open.emphasis && style.emphasis),
        ];
        // All ends are looked for only where the farthest is taken, so that none is looked for again and again.
        let tried = if self.manner.longest_first {
            wanted.len()
        } else {
            1
        };
        let mut best: Option<(Mark, usize)> = None;
        let wanted = wanted.into_iter().filter(|(_, is_wanted)| *is_wanted);
        for (mark, _) in wanted.take(tried) {
            let end = self.end_of(mark, &range, style);
            if best.is_none_or(|(_, best_end)| end > best_end) {
                best = Some((mark, end));
            }
        }
        let code = || {
            (style.code && !open.code).then(|| (Mark::Code, self.end_of(Mark::Code, &range, style)))
        };
        best.or_else(code)
    }

    fn end_of(&self, mark: Mark, range: &std::ops::Range<usize>, style: Style) -> usize {
        let goes_on = |other: Style| match mark {
            Mark::Language => other.language == style.language,
            Mark::Link => other.link == style.link,
            Mark::Strong => other.strong,
            Mark::Emphasis => other.emphasis,
            Mark::Code => other == style,
        };
        range
            .clone()
            .find(|index| {
                self.glyphs.get(*index).is_none_or(|glyph| {
                    !goes_on(glyph.style) || (mark == Mark::Code && is_note(*glyph))
                })
            })
            .unwrap_or(range.end)
            .max(range.start + 1)
    }

    fn marked(&mut self, mark: Mark, range: std::ops::Range<usize>, open: Style) {
        let Some(style) = self.glyphs.get(range.start).map(|glyph| glyph.style) else {
            return;
        };
        match mark {
            Mark::Strong => self.between(
                "**",
                range,
                Style {
                    strong: true,
                    ..open
                },
            ),
            Mark::Emphasis => {
                let sign = self.manner.sign.to_string();
                self.between(
                    &sign,
                    range,
                    Style {
                        emphasis: true,
                        ..open
                    },
                );
            }
            Mark::Language | Mark::Link => {
                let inner = if mark == Mark::Link {
                    Style {
                        link: style.link,
                        ..open
                    }
                } else {
                    Style {
                        language: style.language,
                        ..open
                    }
                };
                self.text.push('[');
                self.span(range, inner);
                self.text.push(']');
                self.text.push_str(&self.target(mark, style));
            }
            Mark::Code => self.code(range),
        }
    }

    /// What stands behind the brackets of a link or a language.
    fn target(&self, mark: Mark, style: Style) -> String {
        let names = self.sentences.names;
        if mark == Mark::Link {
            let address = style.link.and_then(|number| names.links.get(number));
            return format!("({})", address.map_or("", |address| address));
        }
        let language = style
            .language
            .and_then(|number| names.languages.get(number));
        match language {
            Some(language) if language.direction.is_empty() => format!("{{lang={}}}", language.tag),
            Some(language) => format!("{{lang={} dir={}}}", language.tag, language.direction),
            None => String::new(),
        }
    }

    fn between(&mut self, sign: &str, range: std::ops::Range<usize>, open: Style) {
        self.text.push_str(sign);
        self.span(range, open);
        self.text.push_str(sign);
    }

    fn code(&mut self, range: std::ops::Range<usize>) {
        let words: String = self
            .glyphs
            .get(range.clone())
            .unwrap_or_default()
            .iter()
            .filter_map(|glyph| glyph.character())
            .collect();
        if words.trim().is_empty() {
            self.text.push_str(&words);
            for index in range {
                if self.glyphs.get(index).copied().is_some_and(is_note) {
                    self.glyph(index);
                }
            }
            return;
        }
        let fence = "`".repeat(longest_run(&words, '`') + 1);
        let needs_space = words.starts_with(['`', ' ']) || words.ends_with(['`', ' ']);
        let space = if needs_space { " " } else { "" };
        let words = match self.place {
            Place::Text => words,
            Place::Cell => words.replace('|', "\\|"),
        };
        for part in [&fence, space, &words, space, &fence] {
            self.text.push_str(part);
        }
    }

    fn glyph(&mut self, index: usize) {
        let Some(glyph) = self.glyphs.get(index) else {
            return;
        };
        match glyph.sign {
            Sign::Break => self.text.push_str("\\\n"),
            Sign::Note(number) if self.sentences.notes.contains(&number) => {
                for part in ["[^", &number.to_string(), "]"] {
                    self.text.push_str(part);
                }
            }
            Sign::Note(number) => {
                for part in ["(", &number.to_string(), ")"] {
                    self.text.push_str(part);
                }
            }
            Sign::Character(character) => {
                if self.needs_escape(index, character) {
                    self.text.push('\\');
                }
                self.text.push(character);
            }
        }
    }

    fn needs_escape(&self, index: usize, character: char) -> bool {
        let before = index
            .checked_sub(1)
            .and_then(|before| self.glyphs.get(before));
        let next = self.glyphs.get(index + 1);
        let from_here = self
            .starts
            .get(index)
            .and_then(|start| self.plain.get(*start..))
            .unwrap_or_default();
        match character {
            '[' | ']' => self.escapes_brackets,
            '|' => self.place == Place::Cell,
            '(' | ':' | '{' => before.copied().is_some_and(is_note),
            '!' => next.is_some_and(|next| {
                is_note(*next) || next.style.link.is_some() || next.style.language.is_some()
            }),
            _ => is_mark(before.and_then(|before| before.character()), from_here),
        }
    }
}

fn is_note(glyph: Glyph) -> bool {
    matches!(glyph.sign, Sign::Note(_))
}

/// The length of the longest run of a character.
pub fn longest_run(text: &str, wanted: char) -> usize {
    let mut longest = 0;
    let mut run = 0;
    for character in text.chars() {
        run = if character == wanted { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    longest
}

/// A character with whether it is bold and in italics.
type Shown = (char, bool, bool);

fn expected(glyphs: &[Glyph]) -> Vec<Shown> {
    glyphs
        .iter()
        .filter_map(|glyph| {
            let character = match glyph.sign {
                Sign::Character(character) => character,
                Sign::Break => '\n',
                Sign::Note(_) => return None,
            };
            Some((character, glyph.style.strong, glyph.style.emphasis))
        })
        .filter(|(character, _, _)| !character.is_whitespace())
        .collect()
}

/// What the dialect reads. White space does not count, nor do references to notes, whose notes are not there.
fn understood(text: &str) -> Option<Vec<Shown>> {
    let text = without_references(text);
    let lines: Vec<String> = text.split('\n').map(super::escape::line).collect();
    let (body, _) = parse(&lines.join("\n"));
    let [Block::Paragraph(content)] = body.blocks.as_slice() else {
        return None;
    };
    let mut shown = Vec::new();
    collect(content, Style::default(), &mut shown);
    Some(shown)
}

fn without_references(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("[^") {
        kept.push_str(before);
        // A letter stands in for it, so that what is beside it is beside something.
        rest = after.split_once(']').map_or(after, |(_, behind)| behind);
    }
    kept + rest
}

fn collect(content: &[Inline], style: Style, shown: &mut Vec<Shown>) {
    for part in content {
        match part {
            Inline::Text(text) | Inline::Code(text) => shown.extend(
                text.chars()
                    .filter(|character| !character.is_whitespace())
                    .map(|character| (character, style.strong, style.emphasis)),
            ),
            Inline::Strong(inner) => {
                let strong = true;
                collect(inner, Style { strong, ..style }, shown);
            }
            Inline::Emphasis(inner) => {
                let emphasis = true;
                collect(inner, Style { emphasis, ..style }, shown);
            }
            Inline::Link { content, .. }
            | Inline::Language { content, .. }
            | Inline::Time { content, .. } => collect(content, style, shown),
            Inline::LineBreak | Inline::NoteReference { .. } => {}
        }
    }
}
