//! Static pages.

mod admin;
mod show;
