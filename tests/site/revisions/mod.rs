//! Comparing and merging texts.

mod compare;
mod merge;
mod paragraphs;
