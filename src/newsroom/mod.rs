//! The newsroom's own pages: its door, and the dashboard.

pub mod dashboard;
pub mod login;
pub mod logout;
pub mod password;
