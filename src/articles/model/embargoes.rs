//! Rows of embargoes: before which instant an article is not published, and who asked for that.

use diesel::prelude::*;

use crate::db::Connection;
use crate::schema::embargoes;
use crate::time::Millis;

/// An embargo.
#[derive(Clone, Debug, PartialEq, Eq, Queryable)]
pub struct Embargo {
    /// The article's number.
    pub article_id: i64,
    /// The first instant at which it may be published.
    pub until: Millis,
    /// Whose it is.
    pub note: String,
}

/// The embargo that an article not yet published is under at an instant.
///
/// # Errors
///
/// Those of the database.
pub fn find_embargo(
    conn: &mut Connection,
    article_id: i64,
    now: Millis,
) -> QueryResult<Option<Embargo>> {
    Ok(list_embargoes(conn, &[article_id], now)?.pop())
}

/// The embargo that an article has or had.
///
/// # Errors
///
/// Those of the database.
pub fn find_last_embargo(conn: &mut Connection, article_id: i64) -> QueryResult<Option<Embargo>> {
    Ok(list_embargoes(conn, &[article_id], Millis(i64::MIN))?.pop())
}

/// The embargoes of some articles that have not ended at an instant, in no order.
///
/// # Errors
///
/// Those of the database.
pub fn list_embargoes(
    conn: &mut Connection,
    article_ids: &[i64],
    now: Millis,
) -> QueryResult<Vec<Embargo>> {
    embargoes::table
        .filter(embargoes::article_id.eq_any(article_ids))
        .filter(embargoes::until.gt(now))
        .select((embargoes::article_id, embargoes::until, embargoes::note))
        .load(conn)
}

/// Puts an article under an embargo, in place of the one it had.
///
/// # Errors
///
/// Those of the database.
pub fn replace_embargo(
    conn: &mut Connection,
    embargo: &Embargo,
    account_id: i64,
) -> QueryResult<usize> {
    diesel::replace_into(embargoes::table)
        .values((
            embargoes::article_id.eq(embargo.article_id),
            embargoes::until.eq(embargo.until),
            embargoes::note.eq(&embargo.note),
            embargoes::account_id.eq(account_id),
        ))
        .execute(conn)
}

/// Lifts an article's embargo.
///
/// # Errors
///
/// Those of the database.
pub fn delete_embargo(conn: &mut Connection, article_id: i64) -> QueryResult<usize> {
    diesel::delete(embargoes::table.find(article_id)).execute(conn)
}
