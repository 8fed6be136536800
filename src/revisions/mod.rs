//! What happened between two states of a text: compared word by word, and three of them merged paragraph by paragraph.

pub mod compare;
pub mod merge;
pub mod paragraphs;
