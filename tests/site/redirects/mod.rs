//! Old addresses.

mod admin;
mod follow;
