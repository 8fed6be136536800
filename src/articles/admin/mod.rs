//! The newsroom's pages of articles.

pub mod act;
pub mod comparison;
pub mod conflict;
pub mod corrections;
pub mod edit;
pub mod form;
pub mod list;
pub mod merging;
pub mod parse;
pub mod preview;
pub mod preview_links;
mod remark_card;
pub mod remarks;
pub mod rescue;
pub mod reviewed;
pub mod revisions;
pub mod working_copy;
