//! The newsroom's page about searches.

pub mod list;
