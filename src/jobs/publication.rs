//! Carries out what is planned for articles: never early, once, and after a time of rest whatever has come due meanwhile.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use crate::app::App;
use crate::articles::model::due::carry_out;
use crate::articles::model::plans::{Plan, PlanKind, list_due};
use crate::audit::model::{NewAuditEvent, create_event};
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::time::Millis;

/// How often the job looks.
const PAUSE: Duration = Duration::from_secs(1);

/// Runs until told to stop.
pub fn run(app: &App, stop: &Arc<AtomicBool>) {
    while !stop.load(Ordering::Relaxed) {
        match publish_due(app) {
            Ok(0) => {}
            Ok(count) => tracing::info!(count, "planned publications and withdrawals were made"),
            Err(error) => report(error, "what is planned could not be looked up"),
        }
        thread::sleep(PAUSE);
    }
}

fn report(error: AppError, what: &str) {
    let cause = format!("{:#}", anyhow::Error::new(error));
    tracing::error!(cause, "{what}");
}

/// Publishes, updates and withdraws every article whose time has come, each in a transaction of its own; how many. One that cannot be
/// done keeps no other from it.
///
/// # Errors
///
/// Those of the database.
pub fn publish_due(app: &App) -> AppResult<usize> {
    let now = app.clock.now();
    let due = app.db.read_blocking(|conn| Ok(list_due(conn, now)?))?;
    let mut count = 0;
    for plan in due {
        match app.db.write_blocking(|conn| do_once(conn, &plan, now)) {
            Ok(is_done) => count += usize::from(is_done),
            Err(error) => report(
                error,
                "a planned publication or withdrawal could not be made",
            ),
        }
    }
    Ok(count)
}

fn do_once(conn: &mut Connection, plan: &Plan, now: Millis) -> AppResult<bool> {
    // Asked again inside: an editor may have taken it back meanwhile.
    if !list_due(conn, now)?.contains(plan) {
        return Ok(false);
    }
    carry_out(conn, plan, now)?;
    let (action, detail) = match plan.kind {
        PlanKind::Publication => ("publish", "at its time"),
        PlanKind::Update => ("publish", "an update at its time"),
        PlanKind::Withdrawal => ("withdraw", "at its time"),
    };
    let event = NewAuditEvent {
        account: None,
        action,
        subject: &format!("article:{}", plan.article_id),
        detail,
        address: "",
    };
    create_event(conn, &event, now)?;
    Ok(true)
}
