//! `warta forum train`

use std::collections::BTreeSet;
use std::path::Path;
use std::process::ExitCode;

use super::arguments::Columns;
use crate::config::Config;
use crate::forum::model::learning::{add_learned, find_learned};
use crate::forum::spam::learned::{FEWEST_OF_A_KIND, Learned};
use crate::forum::spam::table;
use crate::site;
use crate::time::Clock;

/// Learns from a table: all of it, or nothing.
pub(super) fn run(config: Config, file: &Path, columns: &Columns) -> anyhow::Result<ExitCode> {
    let mut learned = Learned::default();
    for comment in table::read(file, &columns.text, &columns.label)? {
        learned.add(&comment.text, comment.is_spam);
    }
    println!(
        "learned from {} comments that are advertising and {} that are not",
        learned.comments.spam, learned.comments.good
    );
    let app = site::open(config, Clock::System)?;
    let all = app.db.write_blocking(|conn| {
        add_learned(conn, &learned)?;
        Ok(find_learned(conn, &BTreeSet::new())?)
    })?;
    println!(
        "With what moderators decided: {} and {}. Scores are shown from {FEWEST_OF_A_KIND} of each.",
        all.comments.spam, all.comments.good
    );
    Ok(ExitCode::SUCCESS)
}
