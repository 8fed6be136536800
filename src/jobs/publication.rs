//! Publishes what is scheduled: never early, once, and after a time of rest whatever has come due meanwhile.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use crate::app::App;
use crate::articles::model::desk::{find_desk_article, list_due, update_desk_article};
use crate::audit::model::{NewAuditEvent, create_event};
use crate::error::AppResult;

/// How often the job looks.
const PAUSE: Duration = Duration::from_secs(1);

/// Runs until told to stop.
pub fn run(app: &App, stop: &Arc<AtomicBool>) {
    while !stop.load(Ordering::Relaxed) {
        match publish_due(app) {
            Ok(0) => {}
            Ok(count) => tracing::info!(count, "scheduled articles were published"),
            Err(error) => {
                let cause = format!("{:#}", anyhow::Error::new(error));
                tracing::error!(cause, "scheduled articles could not be published");
            }
        }
        thread::sleep(PAUSE);
    }
}

/// Publishes every article whose time has come; how many.
///
/// # Errors
///
/// Those of the database.
pub fn publish_due(app: &App) -> AppResult<usize> {
    let now = app.clock.now();
    let due = app.db.read_blocking(|conn| Ok(list_due(conn, now)?))?;
    let mut count = 0;
    for id in due {
        let is_published = app.db.write_blocking(|conn| {
            // Asked again inside: an editor may have taken it back meanwhile.
            if !list_due(conn, now)?.contains(&id) {
                return Ok(false);
            }
            let mut article = find_desk_article(conn, id)?;
            article.content.publish(now);
            update_desk_article(conn, id, &article.content, (None, "publish"), now)?;
            let event = NewAuditEvent {
                account: None,
                action: "publish",
                subject: &format!("article:{id}"),
                detail: "at its time",
                address: "",
            };
            create_event(conn, &event, now)?;
            Ok(true)
        })?;
        count += usize::from(is_published);
    }
    Ok(count)
}
