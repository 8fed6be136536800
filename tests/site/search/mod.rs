//! The search page and what it finds.

mod admin;
mod feed;
mod find;
mod show;
