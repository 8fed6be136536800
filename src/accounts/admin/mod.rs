//! The newsroom's pages about accounts, for administrators.

pub mod edit;
pub mod form;
pub mod list;
pub mod new;
