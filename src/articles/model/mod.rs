//! Rows and queries of articles.

pub mod addresses;
pub mod desk;
pub mod editing;
pub mod listing;
pub mod reading;
pub mod review_mails;
pub mod revisions;
pub mod working_copies;
