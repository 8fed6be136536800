//! The newsroom's media library: what there is, what came in, and what is known of each picture.

pub(crate) mod edit;
mod form;
pub(crate) mod list;
pub(crate) mod replace;
mod sentence;
pub(crate) mod upload;
