//! Sections.

mod admin;
mod show;
