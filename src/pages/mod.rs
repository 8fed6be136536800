//! Static pages: about, contact, imprint.

pub mod admin;
pub mod model;
pub mod show;
