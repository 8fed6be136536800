//! Carrying out what is planned, for the scheduler and for previews of a time to come.

use diesel::QueryResult;
use diesel::result::Error::NotFound;

use super::desk::{
    create_pending_version, find_content, find_desk_article, find_public_content,
    update_desk_article,
};
use super::plans::{
    Plan, PlanKind, delete_update, delete_withdrawal, find_update, find_withdrawal,
};
use crate::db::Connection;
use crate::time::Millis;

/// Publishes, updates or withdraws an article as of an instant, and forgets the plan. Runs in the caller's transaction.
///
/// # Errors
///
/// Not found, when the plan was taken back; those of the database, and a revision that cannot be read.
pub fn carry_out(conn: &mut Connection, plan: &Plan, now: Millis) -> QueryResult<()> {
    match plan.kind {
        PlanKind::Publication => publish(conn, plan.article_id, now),
        PlanKind::Update => update(conn, plan.article_id, now),
        PlanKind::Withdrawal => withdraw(conn, plan.article_id, now),
    }
}

fn publish(conn: &mut Connection, id: i64, now: Millis) -> QueryResult<()> {
    let mut article = find_desk_article(conn, id)?;
    article.content.publish(now);
    update_desk_article(conn, id, &article.content, (None, "publish"), now)
}

/// Readers get the version that was scheduled, with what was corrected since. What was saved after it goes on waiting.
fn update(conn: &mut Connection, id: i64, now: Millis) -> QueryResult<()> {
    let scheduled = find_update(conn, id)?.ok_or(NotFound)?;
    let article = find_desk_article(conn, id)?;
    let mut content = find_content(conn, id, scheduled.version)?;
    content.stand_as(&find_public_content(conn, id)?);
    content.publish(now);
    update_desk_article(conn, id, &content, (None, "publish"), now)?;
    delete_update(conn, id)?;
    let mut waiting = article.content;
    waiting.stand_as(&content);
    if article.is_pending && waiting != content {
        create_pending_version(conn, id, &waiting, (article.saver_id, "save"), now)?;
    }
    Ok(())
}

/// The last saved text is kept, for who publishes it again.
fn withdraw(conn: &mut Connection, id: i64, now: Millis) -> QueryResult<()> {
    let withdrawal = find_withdrawal(conn, id)?.ok_or(NotFound)?;
    let mut content = find_desk_article(conn, id)?.content;
    content.stand_as(&find_public_content(conn, id)?);
    content.withdraw(&withdrawal.notice, now);
    update_desk_article(conn, id, &content, (None, "withdraw"), now)?;
    delete_withdrawal(conn, id)?;
    delete_update(conn, id)?;
    Ok(())
}
