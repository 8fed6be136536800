//! What was wrong

mod feed;
