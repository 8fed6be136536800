//! Starts the program: reads the command line, starts the log, hands over.

use std::process::ExitCode;

use clap::Parser;
use tracing_subscriber::EnvFilter;
use warta::cli::{self, Arguments};

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let filter = EnvFilter::try_from_env("WARTA_LOG").unwrap_or_else(|_| EnvFilter::new("info"));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .init();
    match cli::run(arguments) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("warta: {error:#}");
            ExitCode::FAILURE
        }
    }
}
