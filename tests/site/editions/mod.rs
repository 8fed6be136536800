//! Editions: a second one is a row and a locale file.

mod admin;
mod list;
mod second;
