//! The Forum's pages of the newsroom.

pub mod decided;
pub mod discussion;
pub mod entry;
pub mod queue;
pub mod reader;
pub mod settings;
pub mod trial;
pub mod words;
