//! Looks out for what other programs change in the database: a command that imports, a second server on the same folder.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use crate::app::App;

/// How often the job looks. A look where nothing has changed takes some microseconds.
const PAUSE: Duration = Duration::from_millis(20);

/// How long it rests after a look that failed.
const REST: Duration = Duration::from_secs(1);

/// Runs until told to stop.
pub fn run(app: &App, stop: &Arc<AtomicBool>) {
    while !stop.load(Ordering::Relaxed) {
        if let Err(cause) = watch(app, stop) {
            let cause = format!("{cause:#}");
            tracing::error!(cause, "changes by other programs could not be looked for");
            thread::sleep(REST);
        }
    }
}

fn watch(app: &App, stop: &Arc<AtomicBool>) -> anyhow::Result<()> {
    let mut watch = app.db.watch()?;
    while !stop.load(Ordering::Relaxed) {
        watch.look()?;
        thread::sleep(PAUSE);
    }
    Ok(())
}
