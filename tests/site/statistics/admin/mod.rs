//! The newsroom's numbers of what is read.

mod show;
mod table;
