//! Feeds of listings: full text, pictures with credit and alternative text, people.

pub mod answer;
pub mod atom;
pub mod item;
pub mod json;
pub mod rss;
