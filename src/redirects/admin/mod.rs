//! The newsroom's page of redirects.

pub mod form;
pub mod list;
