//! Topics.

mod admin;
mod show;
