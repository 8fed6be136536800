//! Tests through the site: requests in process, parsed pages, one behaviour a test.

mod body;
mod media;
mod support;
