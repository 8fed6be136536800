//! The newsroom's pages of sections.

mod edit;
mod list;
