//! The newsroom's page of an article's files

mod change;
mod hostile;
mod list;
mod upload;
