//! The newsroom's page about searches.

pub mod list;
pub mod newsroom;
