//! The newsroom's pages of articles.

mod act;
mod bin;
mod comparison;
mod conflict;
mod corrections;
mod delete;
mod duplicate;
mod edit;
mod list;
mod merging;
mod preview;
mod preview_links;
mod remarks;
mod rescue;
mod revisions;
mod times;
mod working_copy;
