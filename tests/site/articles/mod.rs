//! Stories: their pages, and how they go in from files.

pub(crate) mod admin;
mod import;
mod import_file;
mod lite;
mod preview;
mod show;
mod withdrawn;
