//! What to read next: which stories go with a story, from their texts alone, and why.

pub mod admin;
pub mod card;
pub mod counts;
pub mod engine;
pub mod model;
pub mod ranking;
pub mod reasons;
pub mod vocabulary;
pub mod words;
