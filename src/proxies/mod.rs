//! Proxies that keep public pages: how far each has been told which are old. `jobs/purges.rs` tells them.

pub mod model;
