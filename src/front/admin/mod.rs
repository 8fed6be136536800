//! The newsroom's pages of the front page.

pub mod act;
pub mod form;
pub mod preview;
pub mod show;
