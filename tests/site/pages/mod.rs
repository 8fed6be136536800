//! Static pages.

mod show;
