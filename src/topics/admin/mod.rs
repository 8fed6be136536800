//! The newsroom's pages of topics.

pub mod edit;
pub mod list;
