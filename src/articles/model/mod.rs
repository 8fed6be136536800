//! Rows and queries of articles.

pub mod addresses;
pub mod bin;
pub mod copies;
pub mod desk;
pub mod due;
pub mod editing;
pub mod embargoes;
pub mod listing;
pub mod plans;
pub mod preview_links;
pub mod reading;
pub mod remarks;
pub mod review_mails;
pub mod revisions;
mod standing;
pub mod working_copies;
