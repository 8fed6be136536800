//! Tests through the site: requests in process, parsed pages, one behaviour a test.

#![expect(
    clippy::cast_possible_truncation,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test ends at the first thing that is not as it should be"
)]

mod body;
mod media;
mod responses;
mod support;
