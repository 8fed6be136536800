//! What is asked before a comment is shown, in this order; the first rule with an answer decides.

pub mod judge;
pub mod mode;
pub mod words;
