//! `warta demo`

use std::io::IsTerminal;
use std::process::ExitCode;

use indicatif::{ProgressBar, ProgressStyle};

use crate::config::Config;
use crate::demo::generate::{Task, generate};
use crate::site;
use crate::time::Clock;

/// Fills an empty data folder with generated articles, or goes on where the same command was interrupted.
pub(super) fn run(config: Config, task: Task) -> anyhow::Result<ExitCode> {
    let articles = task.count;
    let app = site::open(config, Clock::System)?;
    let new = if std::io::stderr().is_terminal() {
        let bar = progress_bar(articles);
        let new = generate(&app, task, |done| bar.set_position(done.into()));
        bar.finish_and_clear();
        new?
    } else {
        let mut told = 0;
        generate(&app, task, |done| {
            // A line for every hundredth part, not for every batch of a million.
            let percent = u64::from(done) * 100 / u64::from(articles.max(1));
            if percent > told {
                told = percent;
                println!("{done} of {articles} articles are in");
            }
        })?
    };
    if new == 0 {
        println!("The {articles} articles are there already.");
    } else {
        println!("{new} articles were generated.");
    }
    Ok(ExitCode::SUCCESS)
}

fn progress_bar(articles: u32) -> ProgressBar {
    let bar = ProgressBar::new(articles.into());
    if let Ok(style) = ProgressStyle::with_template("{bar:30} {pos}/{len} {per_sec} {eta}") {
        bar.set_style(style);
    }
    bar
}
