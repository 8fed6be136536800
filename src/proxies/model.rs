//! Rows of what proxies have been told.

use diesel::prelude::*;

use crate::db::Connection;
use crate::schema::purges;

/// The number of the last change that a proxy has taken; `None` for one that was never told anything.
///
/// # Errors
///
/// Those of the database.
pub fn find_purged(conn: &mut Connection, url: &str) -> QueryResult<Option<i64>> {
    purges::table
        .find(url)
        .select(purges::number)
        .first(conn)
        .optional()
}

/// Keeps what a proxy has taken.
///
/// # Errors
///
/// Those of the database.
pub fn replace_purged(conn: &mut Connection, url: &str, number: i64) -> QueryResult<()> {
    diesel::replace_into(purges::table)
        .values((purges::url.eq(url), purges::number.eq(number)))
        .execute(conn)
        .map(drop)
}
