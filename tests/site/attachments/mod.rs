//! Files that readers can take with them or hear

mod admin;
mod card;
mod show;
