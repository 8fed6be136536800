//! Rows of accounts, of who is logged in, of second steps, and of forgotten passwords.

pub mod accounts;
pub mod limits;
pub mod password_requests;
pub mod readers;
pub mod reply_mails;
pub mod second_steps;
pub mod sessions;
pub mod sign_in_links;
