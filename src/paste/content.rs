//! What a pasted text says, between its HTML and the text of the body.

/// A character with the way it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Glyph {
    /// The character.
    pub sign: Sign,
    /// The way.
    pub style: Style,
}

/// One character, or what stands in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// A character.
    Character(char),
    /// The end of a line within a paragraph.
    Break,
    /// A reference to the note of this number.
    Note(usize),
}

impl Glyph {
    /// The character, or a space for the end of a line.
    pub fn character(self) -> Option<char> {
        match self.sign {
            Sign::Character(character) => Some(character),
            Sign::Break => Some(' '),
            Sign::Note(_) => None,
        }
    }

    /// Whether this is white space.
    pub fn is_space(self) -> bool {
        self.character().is_some_and(char::is_whitespace)
    }
}

/// The way characters are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// Bold.
    pub strong: bool,
    /// In italics.
    pub emphasis: bool,
    /// As code.
    pub code: bool,
    /// The number of the link in `Names`.
    pub link: Option<usize>,
    /// The number of the language in `Names`.
    pub language: Option<usize>,
}

/// A block of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph(Vec<Glyph>),
    /// A heading, with its level in the pasted text.
    Heading(u8, Vec<Glyph>),
    /// A list. An ordered one has a first number.
    List {
        /// The first number.
        start: Option<u64>,
        /// The items.
        items: Vec<Vec<Block>>,
    },
    /// An item of a list as Word writes it: a paragraph that names its level.
    WordItem {
        /// How deep, from 1.
        level: usize,
        /// The number before it, if it has one.
        number: Option<u64>,
        /// What it says.
        content: Vec<Glyph>,
    },
    /// A quotation.
    Quote(Vec<Block>),
    /// A table. The first row is its head.
    Table(Vec<Vec<Vec<Glyph>>>),
    /// Code.
    Code(String),
    /// A line across.
    Rule,
    /// The place of the picture of this key.
    Figure(String),
}

/// Addresses and languages, which glyphs name by their numbers.
#[derive(Debug, Default)]
pub struct Names {
    /// Addresses of links.
    pub links: Vec<String>,
    /// Languages, each with its direction.
    pub languages: Vec<Language>,
}

/// The language of words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Language {
    /// The tag, such as `ar`.
    pub tag: String,
    /// `ltr`, `rtl`, or nothing.
    pub direction: &'static str,
    /// How many characters are in it.
    pub length: usize,
}

impl Language {
    /// The language without region and script.
    pub fn primary(&self) -> String {
        self.tag
            .split('-')
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase()
    }
}

/// The words of blocks in one line, for where blocks cannot stand.
pub fn in_one_line(blocks: Vec<Block>) -> Vec<Glyph> {
    let mut line = Vec::new();
    for block in blocks {
        match block {
            Block::Paragraph(content)
            | Block::Heading(_, content)
            | Block::WordItem { content, .. } => join(&mut line, content),
            Block::Quote(blocks) => join(&mut line, in_one_line(blocks)),
            Block::List { items, .. } => {
                for item in items {
                    join(&mut line, in_one_line(item));
                }
            }
            Block::Table(rows) => {
                for cell in rows.into_iter().flatten() {
                    join(&mut line, cell);
                }
            }
            Block::Code(text) => {
                let style = Style {
                    code: true,
                    ..Style::default()
                };
                let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
                join(&mut line, glyphs(&words, style));
            }
            Block::Rule | Block::Figure(_) => {}
        }
    }
    for glyph in &mut line {
        if glyph.sign == Sign::Break {
            glyph.sign = Sign::Character(' ');
        }
    }
    line
}

/// The text as glyphs of one style.
pub fn glyphs(text: &str, style: Style) -> Vec<Glyph> {
    text.chars()
        .map(|character| Glyph {
            sign: Sign::Character(character),
            style,
        })
        .collect()
}

fn join(line: &mut Vec<Glyph>, content: Vec<Glyph>) {
    if !line.is_empty() && !content.is_empty() {
        line.extend(glyphs(" ", Style::default()));
    }
    line.extend(content);
}
