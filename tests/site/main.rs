//! Tests through the site: requests in process, parsed pages, one behaviour a test.

#![expect(
    clippy::cast_possible_truncation,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test ends at the first thing that is not as it should be"
)]

mod accessibility;
mod accounts;
mod archive;
mod articles;
mod attachments;
mod audit;
mod body;
mod cli;
mod corrections;
mod database;
mod demo;
mod editions;
mod feeds;
mod forum;
mod front;
mod gate;
mod health;
mod jobs;
mod licences;
mod locale;
mod media;
mod newsroom;
mod page_cache;
mod pages;
mod paste;
mod people;
mod recommend;
mod redirects;
mod responses;
mod revisions;
mod search;
mod sections;
mod session;
mod sitemaps;
mod statistics;
mod support;
mod tidy;
mod topics;
mod visit;
