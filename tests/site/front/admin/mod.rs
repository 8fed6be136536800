//! The front page in the newsroom.

mod preview;
mod show;
