//! Background work.

mod bin;
mod mail;
mod publication;
mod variants;
