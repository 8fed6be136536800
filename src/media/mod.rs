//! Pictures: what comes in is checked and kept; what goes out is made anew, in the sizes and formats that pages need.

pub mod admin;
pub mod card;
pub mod crops;
pub mod encode;
pub mod intake;
pub mod library;
pub mod metadata;
pub mod model;
pub mod pictures;
pub mod recipe;
pub mod show;
pub mod store;
pub mod thumbnails;
