//! People who log in: their rows, their roles and sections, their sessions, and the pages that manage them.

pub mod admin;
pub mod card;
pub mod model;
pub mod password_mail;
pub mod reader;
pub mod roles;
pub mod sections;
