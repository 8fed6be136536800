//! People.

mod show;
