//! The newsroom's own pages: its door, the dashboard, and one's own account.

pub mod account;
pub mod account_password;
pub mod account_sessions;
pub mod account_two_step;
pub mod dashboard;
pub mod entry;
pub mod first;
pub mod forgotten;
pub mod login;
pub mod login_code;
pub mod logout;
pub mod own_password;
pub mod password;
mod readers_chart;
