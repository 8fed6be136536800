//! Background work.

mod mail;
mod publication;
mod recommendations;
mod retention;
mod variants;
