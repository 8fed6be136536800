//! Background work.

mod publication;
mod variants;
