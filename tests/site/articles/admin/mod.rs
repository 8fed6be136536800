//! The newsroom's pages of articles.

mod act;
mod comparison;
mod conflict;
mod edit;
mod list;
mod merging;
mod preview;
mod revisions;
mod working_copy;
