//! What machines are told of the whole site: robots.txt, sitemaps, security.txt.

pub mod files;
pub mod news;
pub mod robots;
pub mod show;
