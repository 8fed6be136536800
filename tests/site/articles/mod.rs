//! Stories: their pages, and how they go in from files.

pub(crate) mod admin;
mod import;
mod import_file;
mod lite;
mod preview;
mod review_mail;
mod show;
mod withdrawn;
