//! The newsroom's pages of pages.

pub mod edit;
pub mod list;
