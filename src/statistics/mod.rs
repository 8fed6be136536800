//! What is read most.

pub mod admin;
pub mod card;
pub mod list;
pub mod log;
pub mod model;
pub mod span;
