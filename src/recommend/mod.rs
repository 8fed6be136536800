//! What to read next: which stories go with a story, from their texts alone.

pub mod archive;
pub mod ranking;
pub mod words;
