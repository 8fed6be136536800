//! The program itself, started as a reader of README.md starts it.

mod account;
mod demo;
mod doctor;
mod evaluate_related;
mod evaluate_spam;
mod import_article;
mod serve;
mod statistics_import;
