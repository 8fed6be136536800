//! The front page.

mod show;
