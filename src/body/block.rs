//! The typed blocks of a body. Everything that is drawn, counted, searched or exported is read from these.

/// A parsed body.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Body {
    /// The blocks in reading order.
    pub blocks: Vec<Block>,
    /// The notes in the order in which the text refers to them; those that nothing refers to stand last.
    pub notes: Vec<Note>,
}

/// A note at the end of the text. Its number is its place in [`Body::notes`], counted from 1.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Note {
    /// What the note says.
    pub blocks: Vec<Block>,
    /// How many times the text refers to it.
    pub references: usize,
}

/// One block. `number` counts the blocks of that kind in the body from 1, for ids and names that must be unique in a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// Running text.
    Paragraph(Vec<Inline>),
    /// A heading below the page's `h1`.
    Heading {
        /// 2 to 4.
        level: u8,
        /// The fragment, unique in the body: `heading-` and the slug of the words.
        id: String,
        /// The words.
        content: Vec<Inline>,
    },
    /// A list.
    List(List),
    /// A quotation.
    Quote(Vec<Block>),
    /// A sentence shown large.
    PullQuote(PullQuote),
    /// One figure.
    Figure(FigureUse),
    /// Several figures.
    Gallery {
        /// Which gallery of the body this is.
        number: usize,
        /// The figures, as typed.
        figures: Vec<FigureUse>,
    },
    /// A table.
    Table(Table),
    /// Lines shown as they were typed.
    Code {
        /// The language named after the fence; may be empty.
        language: String,
        /// The lines.
        text: String,
    },
    /// A link to something on another site, with a description.
    Embed {
        /// Which embed of the body this is.
        number: usize,
        /// `http` or `https`.
        address: String,
        /// The host of the address.
        host: String,
        /// What is there; may be empty.
        description: String,
    },
    /// Links to other stories: keys, numbers or addresses of articles.
    ReadAlso {
        /// Which box of the body this is.
        number: usize,
        /// As typed.
        references: Vec<String>,
    },
    /// A change of subject.
    Rule,
    /// A box beside the story.
    Note {
        /// Which box of the body this is.
        number: usize,
        /// May be empty.
        title: Vec<Inline>,
        /// What it says.
        blocks: Vec<Block>,
    },
    /// HTML that came with an import, as it came; cleaned when it is drawn.
    ImportedHtml(String),
}

/// A list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// The first number of an ordered list; `None` for bullets.
    pub start: Option<u64>,
    /// No blank line stood between the items: their text is drawn without paragraphs.
    pub is_tight: bool,
    /// The items.
    pub items: Vec<Vec<Block>>,
}

/// A sentence shown large.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PullQuote {
    /// The sentence.
    pub words: Vec<Inline>,
    /// Who spoke; may be empty.
    pub speaker: Vec<Inline>,
    /// The text itself says these words and names the speaker, so that nobody needs to hear them twice.
    pub repeats_text: bool,
}

/// A place where the text shows a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FigureUse {
    /// The figure's key in its article.
    pub key: String,
    /// The body showed this figure before; only the first has the fragment `#figure-{key}`.
    pub is_repeated: bool,
}

/// A table with one row of headers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Which table of the body this is.
    pub number: usize,
    /// The header cells. One that holds no words heads no column: it is drawn as an ordinary cell.
    pub head: Vec<Cell>,
    /// The rows below, each as long as the head.
    pub rows: Vec<Vec<Cell>>,
}

/// A cell of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The words.
    pub content: Vec<Inline>,
    /// The alignment of the cell's column.
    pub alignment: Alignment,
}

/// How a column is aligned. Start and end, not left and right: a table in Arabic runs the other way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Alignment {
    /// As the text around it.
    #[default]
    Unspecified,
    /// `:--`
    Start,
    /// `:-:`
    Center,
    /// `--:`
    End,
}

/// A part of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Words as typed; a line feed in them is a space.
    Text(String),
    /// `**words**`
    Strong(Vec<Inline>),
    /// `*words*`
    Emphasis(Vec<Inline>),
    /// `` `words` ``
    Code(String),
    /// `[words](address)`
    Link {
        /// Judged by `address`: safe to print as an `href`.
        address: String,
        /// The words.
        content: Vec<Inline>,
    },
    /// A new line in the same paragraph.
    LineBreak,
    /// `[^1]`
    NoteReference {
        /// The note's place in [`Body::notes`], counted from 1.
        number: usize,
        /// The how-many-th reference to that note this is, counted from 1.
        occurrence: usize,
    },
    /// `[words]{lang=ar dir=rtl}`
    Language {
        /// BCP 47; empty if only the direction was named.
        language: String,
        /// `ltr`, `rtl` or `auto`; `None` if only the language was named.
        direction: Option<Direction>,
        /// The words.
        content: Vec<Inline>,
    },
    /// `[words]{time=2022-09-07}`
    Time {
        /// What a machine reads.
        machine: String,
        /// What people read.
        content: Vec<Inline>,
    },
}

/// The direction of a phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// As Latin.
    LeftToRight,
    /// As Arabic.
    RightToLeft,
    /// As its first letter.
    Auto,
}

impl Direction {
    /// The value of HTML's `dir`, which is also what an author types.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
            Self::Auto => "auto",
        }
    }
}
