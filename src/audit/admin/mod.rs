//! The newsroom's pages of the audit log, for administrators.

pub mod export;
pub mod filter;
pub mod list;
