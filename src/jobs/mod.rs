//! Background work, one file a job. Jobs run on threads of their own and end with the program.

pub mod changes;
pub mod mail;
pub mod page_views;
pub mod publication;
pub mod purges;
pub mod recommendations;
pub mod retention;
pub mod search_entries;
pub mod variants;
