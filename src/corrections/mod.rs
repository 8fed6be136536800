//! What was wrong, dated and in public.

pub mod list;
pub mod model;
