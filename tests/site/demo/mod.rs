//! The demo newspaper.

mod fill;
