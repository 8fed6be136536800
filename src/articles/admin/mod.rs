//! The newsroom's pages of articles.

pub mod act;
pub mod bin;
pub mod comparison;
pub mod conflict;
pub mod corrections;
pub mod delete;
pub mod duplicate;
pub mod edit;
pub mod form;
mod life;
pub mod list;
pub mod merging;
pub mod parse;
mod plan;
pub mod preview;
pub mod preview_links;
mod remark_card;
pub mod remarks;
pub mod rescue;
pub mod reviewed;
pub mod revisions;
pub mod times;
pub mod working_copy;
