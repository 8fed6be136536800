//! Background work.

mod mail;
mod publication;
mod retention;
mod variants;
