//! Top-level parts of an edition, each with its listing.

pub mod admin;
pub mod feed;
pub mod model;
pub mod show;
