//! People with bylines and initials, each with a page.

pub mod feed;
pub mod model;
pub mod show;
