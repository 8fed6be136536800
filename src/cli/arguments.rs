//! What the command line understands.

use std::path::PathBuf;

use clap::{Parser, Subcommand};

/// A whole news website in one program.
#[derive(Debug, Parser)]
#[command(version, about)]
pub struct Arguments {
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Serve the site; the data folder is made when it is new
    Serve {
        /// Data folder [default: data]
        #[arg(long)]
        data: Option<PathBuf>,
        /// Address and port [default: 127.0.0.1:8080]
        #[arg(long)]
        listen: Option<String>,
        /// Fill an empty data folder with the demo newspaper
        #[arg(long)]
        demo: bool,
    },
    /// Make or update articles and their like from files
    #[command(subcommand)]
    Import(Import),
    /// Fill an empty data folder with generated articles, for trials and benches
    Demo {
        /// Data folder [default: data]
        #[arg(long)]
        data: Option<PathBuf>,
        /// How many articles
        #[arg(long)]
        articles: u32,
        /// The same seed gives the same articles
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
}

#[derive(Debug, Subcommand)]
pub(super) enum Import {
    /// Articles from text files: facts in TOML between lines of +++, then the body (docs/import-article.md)
    Article {
        /// Data folder [default: data]
        #[arg(long)]
        data: Option<PathBuf>,
        /// The files
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
}
