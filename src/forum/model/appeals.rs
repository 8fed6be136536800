//! Appeals of authors whose comments were refused: one a comment.

use diesel::prelude::*;

use crate::db::Connection;
use crate::schema::comment_appeals;
use crate::time::Millis;

/// An appeal.
#[derive(Clone, Debug, HasQuery)]
#[diesel(table_name = comment_appeals)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct Appeal {
    pub comment_id: i64,
    pub text: String,
    pub appealed_at: Millis,
    pub decided_at: Option<Millis>,
}

/// Keeps an appeal. `false` if there was one already.
///
/// # Errors
///
/// Those of the database.
pub fn create_appeal(
    conn: &mut Connection,
    comment_id: i64,
    text: &str,
    now: Millis,
) -> QueryResult<bool> {
    let created = diesel::insert_into(comment_appeals::table)
        .values((
            comment_appeals::comment_id.eq(comment_id),
            comment_appeals::text.eq(text),
            comment_appeals::appealed_at.eq(now),
        ))
        .on_conflict_do_nothing()
        .execute(conn)?;
    Ok(created > 0)
}

/// The appeal against the refusal of a comment.
///
/// # Errors
///
/// Those of the database.
pub fn find_appeal(conn: &mut Connection, comment_id: i64) -> QueryResult<Option<Appeal>> {
    Appeal::query().find(comment_id).first(conn).optional()
}

/// The same, while it is not decided.
///
/// # Errors
///
/// Those of the database.
pub fn find_open_appeal(conn: &mut Connection, comment_id: i64) -> QueryResult<Option<Appeal>> {
    let appeal = find_appeal(conn, comment_id)?;
    Ok(appeal.filter(|appeal| appeal.decided_at.is_none()))
}

/// Notes that an appeal is decided, if there is an open one.
///
/// # Errors
///
/// Those of the database.
pub(super) fn close_appeal(conn: &mut Connection, comment_id: i64, now: Millis) -> QueryResult<()> {
    diesel::update(comment_appeals::table.find(comment_id))
        .filter(comment_appeals::decided_at.is_null())
        .set(comment_appeals::decided_at.eq(now))
        .execute(conn)
        .map(drop)
}

/// Opens an appeal again that was decided at an instant.
///
/// # Errors
///
/// Those of the database.
pub(super) fn reopen_appeal(
    conn: &mut Connection,
    comment_id: i64,
    decided_at: Millis,
) -> QueryResult<()> {
    diesel::update(comment_appeals::table.find(comment_id))
        .filter(comment_appeals::decided_at.eq(decided_at))
        .set(comment_appeals::decided_at.eq(None::<Millis>))
        .execute(conn)
        .map(drop)
}
