//! From the command line to the command.

use std::process::ExitCode;

use super::arguments::{Account, Arguments, Command, Evaluate, Forum, Import, Statistics};
use super::{
    account, demo, doctor, evaluate_related, evaluate_spam, forum_train, import_article, serve,
    statistics_import,
};
use crate::config::{Config, Overrides};
use crate::demo::generate::Task;

/// Runs a command to its end.
///
/// # Errors
///
/// What keeps the command from running at all.
pub fn run(arguments: Arguments) -> anyhow::Result<ExitCode> {
    match arguments.command {
        Command::Serve { data, listen, demo } => {
            let config = Config::read(Overrides { data, listen })?;
            serve::run(config, demo)
        }
        Command::Account(command) => {
            let data = match &command {
                Account::Add { data, .. }
                | Account::List { data }
                | Account::Role { data, .. }
                | Account::Reset { data, .. }
                | Account::Disable { data, .. } => data.clone(),
            };
            let config = Config::read(Overrides { data, listen: None })?;
            account::run(config, command)
        }
        Command::Import(Import::Article { data, files }) => {
            let config = Config::read(Overrides { data, listen: None })?;
            import_article::run(config, &files)
        }
        Command::Doctor { data } => {
            let config = Config::read(Overrides { data, listen: None })?;
            doctor::run(config)
        }
        Command::Evaluate(Evaluate::Related { articles, gold }) => {
            evaluate_related::run(&articles, &gold)
        }
        Command::Evaluate(Evaluate::Spam {
            train,
            test,
            columns,
        }) => evaluate_spam::run(&train, &test, &columns),
        Command::Forum(Forum::Train {
            data,
            file,
            columns,
        }) => {
            let config = Config::read(Overrides { data, listen: None })?;
            forum_train::run(config, &file, &columns)
        }
        Command::Statistics(Statistics::Import { data, log }) => {
            let config = Config::read(Overrides { data, listen: None })?;
            statistics_import::run(config, &log)
        }
        Command::Demo {
            data,
            articles,
            comments,
            seed,
        } => {
            let config = Config::read(Overrides { data, listen: None })?;
            let task = Task {
                count: articles,
                comments,
                seed,
            };
            demo::run(config, task)
        }
    }
}
