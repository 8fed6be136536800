//! Full-text search over headline, summary, body, people and topics.

pub mod admin;
pub mod feed;
pub mod filter;
pub mod find;
pub mod fold;
pub mod model;
pub mod query;
pub mod result;
pub mod show;
pub mod snippet;
pub mod stems;
pub mod suggestion;
