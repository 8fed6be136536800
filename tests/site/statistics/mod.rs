//! What is read most.

mod admin;
mod card;
mod list;
mod log;
