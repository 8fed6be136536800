//! The newsroom's pages of the audit log.

mod export;
mod list;
