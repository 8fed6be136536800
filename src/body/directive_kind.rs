//! What directives show.

/// What a directive shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DirectiveKind {
    /// `figure KEY`
    Figure(String),
    /// `gallery`, one key a line.
    Gallery(Vec<String>),
    /// `read-also`, one reference a line.
    ReadAlso(Vec<String>),
    /// `embed ADDRESS`, a description.
    Embed {
        /// Fit to print.
        address: String,
        /// Its host.
        host: String,
        /// May be empty.
        description: String,
    },
    /// `html`, lines of HTML.
    Html(String),
    /// `note TITLE`, ordinary text.
    Note,
    /// `pullquote`, ordinary text.
    PullQuote,
}

/// A directive of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Directive {
    /// What it shows.
    pub kind: DirectiveKind,
    /// Its first line, counted from 1.
    pub line: usize,
}
