//! `warta demo`

use std::process::ExitCode;

use crate::config::Config;
use crate::demo::generate::generate;
use crate::site;
use crate::time::Clock;

/// Fills an empty data folder with generated articles.
pub(super) fn run(config: Config, articles: u32, seed: u64) -> anyhow::Result<ExitCode> {
    let app = site::open(config, Clock::System)?;
    generate(&app, articles, seed)?;
    println!("{articles} articles were generated.");
    Ok(ExitCode::SUCCESS)
}
