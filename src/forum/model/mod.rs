//! The Forum's rows.

pub mod addresses;
pub mod comments;
pub mod decisions;
pub mod discussions;
pub mod learning;
pub mod shown;
