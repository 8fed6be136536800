//! Warta: a whole news website in one program. Handlers query SQLite through Diesel and render Askama templates.
//!
//! A request's way: [`routes`] names the page file; its `get` takes a [`visit`], loads a page struct through [`db`], and answers
//! with the template of the same name. [`responses`] adds what every answer carries.

// The program and its parts.
pub mod app;
pub mod cli;
pub mod config;
pub mod jobs;

// A request's way.
pub mod changes;
pub mod db;
pub mod dependencies;
pub mod error;
pub mod form;
pub mod html;
pub mod layout;
pub mod newsroom_form;
pub mod newsroom_layout;
pub mod page_cache;
pub mod page_cache_layers;
pub mod preferences;
pub mod responses;
pub mod routes;
pub mod session;
pub mod upload;
pub mod urls;
pub mod visit;

// The features.
pub mod accessibility;
pub mod accounts;
pub mod archive;
pub mod articles;
pub mod attachments;
pub mod audit;
pub mod body;
pub mod corrections;
pub mod editions;
pub mod feeds;
pub mod forum;
pub mod front;
pub mod gate;
pub mod health;
pub mod media;
pub mod newsroom;
pub mod pages;
pub mod paste;
pub mod people;
pub mod proxies;
pub mod recommend;
pub mod redirects;
pub mod revisions;
pub mod search;
pub mod sections;
pub mod sitemaps;
pub mod statistics;
pub mod topics;

// One small idea each.
pub mod assets;
pub mod demo;
pub mod empty_searches;
pub mod flights;
pub mod icon;
pub mod kept_page;
pub mod known_editions;
pub mod locale;
pub mod outbox;
pub mod page_views;
pub mod pagination;
pub mod password;
pub mod prepared;
pub mod problems;
pub mod qr_code;
pub mod readers;
#[expect(missing_docs, reason = "the columns are described in the migrations")]
pub mod schema;
pub mod scripts;
pub mod site;
pub mod slug;
pub mod stylesheet;
pub mod time;
pub mod token;
pub mod totp;
pub mod workshop;
pub mod xml;
