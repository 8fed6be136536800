//! Rows of accounts, and of who is logged in.

pub mod accounts;
pub mod sessions;
