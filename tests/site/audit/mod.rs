//! The audit log.

mod admin;
mod model;
