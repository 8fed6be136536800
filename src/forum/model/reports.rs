//! What readers find wrong with public comments.

use diesel::dsl;
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::Bool;

use crate::db::Connection;
use crate::schema::comment_reports;
use crate::time::Millis;

/// Reports that one address sends in a day.
const MOST_IN_A_DAY: i64 = 20;

/// One that no moderator has seen to. A literal, as SQLite uses a partial index for the words of its condition only.
pub(super) fn is_open() -> SqlLiteral<Bool> {
    dsl::sql("comment_reports.handled_at IS NULL")
}

/// A report.
#[derive(Clone, Debug, HasQuery)]
#[diesel(table_name = comment_reports)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct Report {
    pub id: i64,
    pub comment_id: i64,
    pub reason: String,
    pub note: String,
    pub reported_at: Millis,
}

/// Keeps a report. Of one address, one a comment counts, and so many a day.
///
/// # Errors
///
/// Those of the database.
pub fn create_report(
    conn: &mut Connection,
    comment_id: i64,
    (reason, note): (&str, &str),
    address_hash: &str,
    now: Millis,
) -> QueryResult<()> {
    let of_address = || {
        comment_reports::table
            .filter(has_address())
            .filter(comment_reports::address_hash.eq(address_hash))
    };
    let same: i64 = of_address()
        .filter(comment_reports::comment_id.eq(comment_id))
        .count()
        .get_result(conn)?;
    let today: i64 = of_address()
        .filter(comment_reports::reported_at.gt(now.plus_days(-1)))
        .count()
        .get_result(conn)?;
    if same > 0 || today >= MOST_IN_A_DAY {
        return Ok(());
    }
    diesel::insert_into(comment_reports::table)
        .values((
            comment_reports::comment_id.eq(comment_id),
            comment_reports::reason.eq(reason),
            comment_reports::note.eq(note),
            comment_reports::address_hash.eq(address_hash),
            comment_reports::reported_at.eq(now),
        ))
        .execute(conn)
        .map(drop)
}

/// The reports about a comment that wait for a moderator.
///
/// # Errors
///
/// Those of the database.
pub fn list_open_reports(conn: &mut Connection, comment_id: i64) -> QueryResult<Vec<Report>> {
    Report::query()
        .filter(comment_reports::comment_id.eq(comment_id))
        .filter(is_open())
        .order(comment_reports::id)
        .load(conn)
}

/// Notes that the reports about a comment were seen to.
///
/// # Errors
///
/// Those of the database.
pub(super) fn handle_reports(
    conn: &mut Connection,
    comment_id: i64,
    now: Millis,
) -> QueryResult<()> {
    diesel::update(comment_reports::table)
        .filter(comment_reports::comment_id.eq(comment_id))
        .filter(comment_reports::handled_at.is_null())
        .set(comment_reports::handled_at.eq(now))
        .execute(conn)
        .map(drop)
}

/// Opens reports again that were seen to at an instant.
///
/// # Errors
///
/// Those of the database.
pub(super) fn reopen_reports(
    conn: &mut Connection,
    comment_id: i64,
    handled_at: Millis,
) -> QueryResult<()> {
    diesel::update(comment_reports::table)
        .filter(comment_reports::comment_id.eq(comment_id))
        .filter(comment_reports::handled_at.eq(handled_at))
        .set(comment_reports::handled_at.eq(None::<Millis>))
        .execute(conn)
        .map(drop)
}

/// Forgets where reports came from that are older than an instant.
///
/// # Errors
///
/// Those of the database.
pub(super) fn forget_reporters(conn: &mut Connection, before: Millis) -> QueryResult<usize> {
    diesel::update(comment_reports::table)
        .filter(has_address())
        .filter(comment_reports::reported_at.le(before))
        .set(comment_reports::address_hash.eq(""))
        .execute(conn)
}

/// Word for word the condition of the indexes of reports by where they came from, which SQLite uses only then.
fn has_address() -> SqlLiteral<Bool> {
    dsl::sql("comment_reports.address_hash <> ''")
}
