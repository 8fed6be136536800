//! What is kept for a time only: drafts in the bin, for thirty days; where comments came from, for fourteen.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use crate::app::App;
use crate::articles::model::bin::{DAYS_IN_BIN, delete_article, list_deleted_before};
use crate::audit::model::{NewAuditEvent, create_event};
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::forum::model::addresses::forget_addresses;
use crate::forum::model::buckets::delete_full;
use crate::time::Millis;

/// How often the job asks whether it shall stop.
const PAUSE: Duration = Duration::from_secs(1);

/// How often it looks: once in so many pauses.
const PAUSES_BETWEEN: u32 = 60;

/// Runs until told to stop.
pub fn run(app: &App, stop: &Arc<AtomicBool>) {
    let mut pauses = 0_u32;
    while !stop.load(Ordering::Relaxed) {
        if pauses.is_multiple_of(PAUSES_BETWEEN) {
            match empty_bin(app) {
                Ok(0) => {}
                Ok(count) => tracing::info!(count, "drafts in the bin were deleted for good"),
                Err(error) => report(error, "the bin could not be looked through"),
            }
            if let Err(error) = forget(app) {
                report(error, "where old comments came from could not be forgotten");
            }
        }
        pauses = pauses.wrapping_add(1);
        thread::sleep(PAUSE);
    }
}

/// Forgets where comments came from that are old enough; of how many.
///
/// # Errors
///
/// Those of the database.
pub fn forget(app: &App) -> AppResult<usize> {
    let now = app.clock.now();
    app.db.write_blocking(|conn| {
        delete_full(conn, now)?;
        Ok(forget_addresses(conn, now)?)
    })
}

fn report(error: AppError, what: &str) {
    let cause = format!("{:#}", anyhow::Error::new(error));
    tracing::error!(cause, "{what}");
}

/// Deletes every draft that has been in the bin long enough, each in a transaction of its own; how many.
///
/// # Errors
///
/// Those of the database.
pub fn empty_bin(app: &App) -> AppResult<usize> {
    let now = app.clock.now();
    let last = now.plus_days(-DAYS_IN_BIN);
    let old = app
        .db
        .read_blocking(|conn| Ok(list_deleted_before(conn, last)?))?;
    let mut count = 0;
    for draft in old {
        match app
            .db
            .write_blocking(|conn| delete(conn, &draft, last, now))
        {
            Ok(is_done) => count += usize::from(is_done),
            Err(error) => report(error, "a draft in the bin could not be deleted"),
        }
    }
    Ok(count)
}

fn delete(
    conn: &mut Connection,
    draft: &(i64, String),
    last: Millis,
    now: Millis,
) -> AppResult<bool> {
    // Asked again inside: somebody may have put it back meanwhile.
    if !list_deleted_before(conn, last)?.contains(draft) {
        return Ok(false);
    }
    let (id, headline) = draft;
    delete_article(conn, *id, now)?;
    let event = NewAuditEvent {
        account: None,
        action: "delete_article_for_good",
        subject: &format!("article:{id}"),
        detail: headline,
        address: "",
    };
    create_event(conn, &event, now)?;
    Ok(true)
}
