//! The newsroom's pages of sections.

pub mod edit;
pub mod list;
