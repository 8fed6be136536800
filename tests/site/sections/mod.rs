//! Sections.

mod show;
