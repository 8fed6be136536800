//! The newsroom: its door, its own pages, and who may enter what.

mod login;
