//! The newsroom's page about searches.

mod list;
mod newsroom;
