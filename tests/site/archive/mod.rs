//! The archive.

mod feed;
mod index;
mod show;
mod year;
