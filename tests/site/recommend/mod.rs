//! What to read next.

mod admin;
mod card;
mod reasons;
mod words;
