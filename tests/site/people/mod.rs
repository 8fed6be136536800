//! People.

mod admin;
mod show;
