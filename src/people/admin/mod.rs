//! The newsroom's pages of people.

pub mod edit;
pub mod list;
