//! Language services: each has its language, direction, country, time zone, name and navigation.

pub mod admin;
pub mod list;
pub mod model;
