//! The newsroom's page of an article's files.

pub mod article;
pub mod change;
pub mod list;
pub mod upload;
