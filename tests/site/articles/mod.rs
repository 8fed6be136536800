//! Stories: their pages, and how they go in from files.

mod import;
mod lite;
mod show;
mod withdrawn;
