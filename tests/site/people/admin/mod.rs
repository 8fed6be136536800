//! The newsroom's pages of people.

mod edit;
