//! Rows of what goes together.

pub mod index;
pub mod lists;
pub mod waiting;
