//! Feeds of listings

mod answer;
mod atom;
mod item;
mod json;
mod rss;
