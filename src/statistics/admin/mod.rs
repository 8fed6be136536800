//! The newsroom's numbers of what is read.

pub mod show;
pub mod table;
