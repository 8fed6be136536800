//! The newsroom's media library.

mod edit;
mod hostile;
mod list;
mod replace;
mod upload;
