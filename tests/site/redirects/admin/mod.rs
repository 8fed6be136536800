//! The newsroom's pages of redirects.

mod list;
