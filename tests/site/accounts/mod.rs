//! Accounts: the pages of those who manage people.

mod admin;
mod reader;
mod sections;
