//! Topics.

mod show;
