//! The newsroom's pages of pages.

mod edit;
