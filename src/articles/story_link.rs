//! A story named in another text: its address and its headline.

/// A link to a public article, as "read also" boxes and lists without pictures draw it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoryLink {
    /// The article's address, from `urls`.
    pub url: String,
    /// Short headline where there is one, else the headline.
    pub headline: String,
}
