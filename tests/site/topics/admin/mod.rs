//! The newsroom's pages of topics.

mod edit;
