//! The Forum.

mod admin;
mod list;
mod own;
mod reply;
mod section;
mod show;
mod text;
