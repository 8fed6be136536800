//! What the site does so that everybody can read it, and how each reader wants it shown.

pub mod show;
