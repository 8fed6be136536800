//! What every test stands on: the site in process, its answers, parsed pages, and rows with defaults.

pub(crate) mod app;
pub(crate) mod chance;
pub(crate) mod client;
pub(crate) mod desk;
pub(crate) mod factory;
pub(crate) mod forum;
pub(crate) mod killing;
pub(crate) mod log;
pub(crate) mod mail_server;
pub(crate) mod newsroom;
pub(crate) mod page;
pub(crate) mod program;
pub(crate) mod queries;
pub(crate) mod read;
pub(crate) mod recommended;
pub(crate) mod rows;
pub(crate) mod xml;
