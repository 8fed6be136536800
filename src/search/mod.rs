//! Full-text search over headline, summary, body, people and topics.

pub mod model;
pub mod query;
pub mod show;
pub mod snippet;
