//! The newsroom's pages of articles.

mod act;
mod comparison;
mod conflict;
mod corrections;
mod edit;
mod list;
mod merging;
mod preview;
mod preview_links;
mod remarks;
mod rescue;
mod revisions;
mod working_copy;
