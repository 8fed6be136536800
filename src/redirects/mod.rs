//! Old addresses and where they went.

pub mod follow;
pub mod model;
