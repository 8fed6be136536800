//! The front page: placements decide, empty slots are filled by rule.

pub mod admin;
pub mod arrange;
pub mod feed;
pub mod model;
pub mod show;
