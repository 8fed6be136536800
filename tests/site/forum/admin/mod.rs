//! The moderators' pages.

mod discussion;
mod queue;
mod reader;
mod settings;
mod words;
