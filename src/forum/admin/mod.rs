//! The moderators' pages.

pub mod queue;
