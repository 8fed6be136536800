//! Background work.

mod variants;
