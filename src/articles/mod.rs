//! Stories: their page, their lite page, their rows, and how they go in from files.

pub mod admin;
pub mod card;
pub mod faults;
pub mod import;
pub mod import_file;
pub mod lite;
pub mod model;
pub mod paragraphs;
pub mod preview;
pub mod preview_file;
mod preview_gone;
pub mod preview_picture;
mod read_also;
pub mod review_mail;
pub mod show;
pub mod sign_off;
pub mod state;
pub mod story_link;
pub mod story_listing;
pub mod structured_data;
pub mod view;
mod view_parts;
pub mod withdrawn;
