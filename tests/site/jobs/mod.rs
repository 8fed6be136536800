//! Background work.

mod bin;
mod publication;
mod variants;
