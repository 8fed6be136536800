//! Files that readers can take with them or hear: PDF, CSV, plain text and audio, attached to an article.

pub mod admin;
pub mod card;
pub mod kind;
pub mod model;
pub mod recognise;
pub mod show;
pub mod store;
