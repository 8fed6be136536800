//! Old addresses.

mod follow;
