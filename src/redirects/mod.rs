//! Old addresses and where they went.

pub mod admin;
pub mod follow;
pub mod model;
