//! Static pages: about, contact, imprint.

pub mod model;
pub mod show;
