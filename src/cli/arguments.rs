//! What the command line understands.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

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
    /// People who log in to the newsroom
    #[command(subcommand)]
    Account(Account),
    /// Make or update articles and their like from files
    #[command(subcommand)]
    Import(Import),
    /// Check the database, the audit log and the settings; fails if anything is wrong
    Doctor {
        /// Data folder [default: data]
        #[arg(long)]
        data: Option<PathBuf>,
    },
    /// Measure a part that guesses
    #[command(subcommand)]
    Evaluate(Evaluate),
    /// The readers' discussions
    #[command(subcommand)]
    Forum(Forum),
    /// How often articles are read
    #[command(subcommand)]
    Statistics(Statistics),
    /// Fill an empty data folder with generated articles, for trials and benches
    Demo {
        /// Data folder [default: data]
        #[arg(long)]
        data: Option<PathBuf>,
        /// How many articles
        #[arg(long)]
        articles: u32,
        /// How many comments under each
        #[arg(long, default_value_t = 0)]
        comments: u32,
        /// The same seed gives the same articles
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
}

#[derive(Debug, Subcommand)]
pub(super) enum Evaluate {
    /// How well stories are found that editors link to
    Related {
        /// JSON Lines file: id, title, body, and where they are known date and category
        articles: PathBuf,
        /// File with two ids a line, a tabulator between them: an article, and one that goes with it
        gold: PathBuf,
    },
    /// How well advertising is told from talk: learns from one table, guesses the labels of another
    Spam {
        /// CSV file to learn from
        #[arg(long)]
        train: PathBuf,
        /// CSV file whose labels are guessed
        test: PathBuf,
        #[command(flatten)]
        columns: Columns,
    },
}

#[derive(Debug, Subcommand)]
pub(super) enum Forum {
    /// Learn to tell advertising from a CSV file of labelled comments, besides what moderators decide
    Train {
        /// Data folder [default: data]
        #[arg(long)]
        data: Option<PathBuf>,
        /// The file
        file: PathBuf,
        #[command(flatten)]
        columns: Columns,
    },
}

#[derive(Debug, Subcommand)]
pub(super) enum Statistics {
    /// Count what a proxy answered by itself, from its log
    Import {
        /// Data folder [default: data]
        #[arg(long)]
        data: Option<PathBuf>,
        /// The log: lines of the combined form, with what the cache said as their last word
        log: PathBuf,
    },
}

#[derive(Debug, Args)]
pub(super) struct Columns {
    /// Column of the comment
    #[arg(long, default_value = "text")]
    pub(super) text: String,
    /// Column that says 1 for advertising and 0 for talk
    #[arg(long, default_value = "label")]
    pub(super) label: String,
}

#[derive(Debug, Subcommand)]
pub(super) enum Account {
    /// Make an account; prints a link that sets its password
    Add {
        /// Data folder [default: data]
        #[arg(long)]
        data: Option<PathBuf>,
        /// E-mail address
        email: String,
        /// Name, as the newsroom sees it [default: the e-mail address]
        #[arg(long)]
        name: Option<String>,
        /// reader, reporter, editor, moderator or admin; may be given several times
        #[arg(long = "role", required = true)]
        roles: Vec<String>,
        /// Initials, as the sign-off shows them
        #[arg(long, default_value = "")]
        initials: String,
        /// Language of the newsroom's pages
        #[arg(long, default_value = "id")]
        language: String,
        /// Read the password from standard input instead of printing a link
        #[arg(long)]
        password_stdin: bool,
    },
    /// List all accounts with their roles
    List {
        /// Data folder [default: data]
        #[arg(long)]
        data: Option<PathBuf>,
    },
    /// Give an account these roles and no others; ends its sessions
    Role {
        /// Data folder [default: data]
        #[arg(long)]
        data: Option<PathBuf>,
        /// E-mail address
        email: String,
        /// reader, reporter, editor, moderator or admin
        #[arg(required = true)]
        roles: Vec<String>,
    },
    /// Print a link that sets a new password
    Reset {
        /// Data folder [default: data]
        #[arg(long)]
        data: Option<PathBuf>,
        /// E-mail address
        email: String,
    },
    /// Keep an account out, and end its sessions
    Disable {
        /// Data folder [default: data]
        #[arg(long)]
        data: Option<PathBuf>,
        /// E-mail address
        email: String,
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
