//! What was wrong, dated and in public.

pub mod feed;
pub mod list;
pub mod model;
