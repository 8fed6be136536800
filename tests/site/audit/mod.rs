//! The audit log.

mod chain;
