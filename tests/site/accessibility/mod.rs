//! The accessibility page.

mod show;
