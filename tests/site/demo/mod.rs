//! The demo newspaper.

mod fill;
mod generate;
