//! The newsroom's pages about what to read next.

pub mod choices;
pub mod settings;
