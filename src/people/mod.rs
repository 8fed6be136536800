//! People with bylines and initials, each with a page.

pub mod admin;
pub mod feed;
pub mod model;
pub mod show;
