//! People who log in: their rows, their roles, their sessions.

pub mod model;
pub mod roles;
