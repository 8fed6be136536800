//! Editions: a second one is a row and a locale file.

mod list;
mod second;
