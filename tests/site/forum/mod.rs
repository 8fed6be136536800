//! The Forum.

mod admin;
mod feed;
mod list;
mod own;
mod reply;
mod section;
mod show;
mod text;
