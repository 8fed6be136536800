//! The newsroom: its door, its own pages, and who may enter what.

mod account;
mod account_password;
mod account_two_step;
mod dashboard;
mod first;
mod forgotten;
mod login;
mod login_code;
mod password;
mod rights;
