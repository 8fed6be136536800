//! The audit log: who did what to what, when, from where. Entries are added and never changed; each is chained to the one before.

pub mod admin;
pub mod model;
