//! Rows and queries of articles.

pub mod addresses;
pub mod desk;
pub mod editing;
pub mod listing;
pub mod preview_links;
pub mod reading;
pub mod remarks;
pub mod review_mails;
pub mod revisions;
pub mod working_copies;
