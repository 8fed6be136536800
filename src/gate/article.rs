//! What the gate looks at: an article as its form has it.

/// An article before its publication.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GateArticle {
    /// The headline.
    pub headline: String,
    /// One or two sentences.
    pub summary: String,
    /// A section was chosen.
    pub has_section: bool,
    /// The names of the bylines.
    pub bylines: Vec<String>,
    /// The text in the dialect of `docs/body.md`.
    pub body: String,
    /// The figures in order.
    pub figures: Vec<GateFigure>,
    /// The key of the lead figure, if there is to be one.
    pub lead: Option<String>,
}

/// A figure of the article.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GateFigure {
    /// What the body calls it.
    pub key: String,
    /// What is seen below it.
    pub caption: String,
    /// Who made it.
    pub credit: String,
    /// What it shows, for those who do not see it.
    pub alt_text: String,
    /// It says nothing that the text does not.
    pub is_decorative: bool,
}

/// How many words the edition wants in a body. `None` is no limit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BodyLimits {
    /// At least.
    pub min_words: Option<usize>,
    /// At most.
    pub max_words: Option<usize>,
}
