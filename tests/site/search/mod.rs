//! The search page and what it finds.

mod show;
