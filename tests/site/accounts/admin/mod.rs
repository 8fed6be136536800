//! The newsroom's pages about accounts.

mod edit;
mod list;
mod new;
