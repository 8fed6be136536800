//! Writes down how often articles were read and what was looked for in vain, and makes the lists of what was read most.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use crate::app::App;
use crate::error::AppResult;
use crate::page_views::hour_of;
use crate::search::model::editors::{add_empty_searches, delete_empty_searches};
use crate::statistics::model::{add_views, delete_old_views, make_lists, replace_lists};
use crate::statistics::span::Span;

/// How often the job asks whether it shall stop.
const PAUSE: Duration = Duration::from_secs(1);

/// It writes once in so many pauses: that much is lost when the program is killed.
const PAUSES_BETWEEN_WRITES: u32 = 5;

/// And makes the lists once in so many.
const PAUSES_BETWEEN_LISTS: u32 = 60;

/// Days for which searches are kept.
const KEPT_DAYS: i64 = 90;

/// Runs until told to stop; what was counted until then is written down.
pub fn run(app: &App, stop: &Arc<AtomicBool>) {
    let mut pauses = 0_u32;
    while !stop.load(Ordering::Relaxed) {
        if pauses.is_multiple_of(PAUSES_BETWEEN_WRITES) {
            report(write(app));
        }
        if pauses.is_multiple_of(PAUSES_BETWEEN_LISTS) {
            report(list(app));
        }
        pauses = pauses.wrapping_add(1);
        thread::sleep(PAUSE);
    }
    report(write(app));
}

fn report(outcome: AppResult<()>) {
    if let Err(error) = outcome {
        let cause = format!("{:#}", anyhow::Error::new(error));
        tracing::error!(
            cause,
            "how often articles are read could not be written down"
        );
    }
}

/// Writes down what was counted since the last time. What cannot be written is kept for the next time.
///
/// # Errors
///
/// Those of the database.
pub fn write(app: &App) -> AppResult<()> {
    write_searches(app)?;
    let views = app.page_views.take();
    if views.is_empty() {
        return Ok(());
    }
    let written = app.db.write_blocking(|conn| Ok(add_views(conn, &views)?));
    if written.is_err() {
        app.page_views.give_back(&views);
    }
    written
}

fn write_searches(app: &App) -> AppResult<()> {
    let searches = app.empty_searches.take();
    if searches.is_empty() {
        return Ok(());
    }
    let written = app
        .db
        .write_blocking(|conn| Ok(add_empty_searches(conn, &searches)?));
    if written.is_err() {
        app.empty_searches.give_back(searches);
    }
    written
}

/// Makes the lists of all spans, and forgets what is long past.
///
/// # Errors
///
/// Those of the database.
pub fn list(app: &App) -> AppResult<()> {
    let hour = hour_of(app.clock.now());
    let lists = app.db.read_blocking(|conn| {
        let mut lists = Vec::new();
        for span in Span::ALL {
            lists.push((span, make_lists(conn, span, hour)?));
        }
        Ok(lists)
    })?;
    app.db.write_blocking(|conn| {
        delete_old_views(conn, hour)?;
        delete_empty_searches(conn, hour.div_euclid(24) - KEPT_DAYS)?;
        for (span, lists) in &lists {
            replace_lists(conn, *span, lists)?;
        }
        Ok(())
    })
}
