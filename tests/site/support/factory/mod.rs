//! Rows with defaults, one file a feature.

pub(crate) mod accounts;
pub(crate) mod articles;
pub(crate) mod editions;
pub(crate) mod files;
pub(crate) mod gate;
pub(crate) mod media;
