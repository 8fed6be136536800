//! The moderators' pages.

mod queue;
