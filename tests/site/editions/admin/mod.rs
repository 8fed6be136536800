//! The newsroom's pages of editions.

mod settings;
