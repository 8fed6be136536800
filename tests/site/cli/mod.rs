//! The program itself, started as a reader of README.md starts it.

mod demo;
mod import_article;
mod serve;
