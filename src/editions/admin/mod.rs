//! The newsroom's page of an edition.

pub mod settings;
