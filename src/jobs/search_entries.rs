//! Makes search entries anew where an older version of the program made others.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use crate::app::App;
use crate::articles::model::editing::update_search_entries;
use crate::error::AppResult;
use crate::search::model::{delete_waiting, list_waiting};

/// How long the job rests after an error.
const PAUSE: Duration = Duration::from_secs(1);

/// Articles of one transaction: while it goes on, nobody else writes.
const ARTICLES_AT_ONCE: i64 = 50;

/// Runs until nothing waits, or until told to stop.
pub fn run(app: &App, stop: &Arc<AtomicBool>) {
    while !stop.load(Ordering::Relaxed) {
        match make_some(app) {
            Ok(0) => return,
            Ok(_) => {}
            Err(error) => {
                let cause = format!("{:#}", anyhow::Error::new(error));
                tracing::error!(cause, "search entries could not be made anew");
                thread::sleep(PAUSE);
            }
        }
    }
}

/// Makes the entries of some articles that wait; of how many.
///
/// # Errors
///
/// Those of the database.
pub fn make_some(app: &App) -> AppResult<usize> {
    app.db.write_blocking(|conn| {
        let ids = list_waiting(conn, ARTICLES_AT_ONCE)?;
        update_search_entries(conn, &ids)?;
        delete_waiting(conn, &ids)?;
        Ok(ids.len())
    })
}
