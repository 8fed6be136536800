//! Background work, one file a job. Jobs run on threads of their own and end with the program.

pub mod bin;
pub mod mail;
pub mod publication;
pub mod variants;
