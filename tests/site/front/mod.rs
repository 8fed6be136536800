//! The front page.

mod admin;
mod show;
