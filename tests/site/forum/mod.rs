//! The Forum.

mod admin;
mod feed;
mod folding;
mod list;
mod own;
mod recommend;
mod reply;
mod section;
mod show;
mod spam;
mod text;
