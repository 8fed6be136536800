//! The command line, one file a command.

mod account;
mod arguments;
mod demo;
mod doctor;
mod evaluate_related;
mod evaluate_spam;
mod forum_train;
mod import_article;
mod run;
mod serve;
mod statistics_import;

pub use arguments::Arguments;
pub use run::run;
