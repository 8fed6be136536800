//! Rows and queries of redirects.

use diesel::prelude::*;

use crate::db::Connection;
use crate::schema::redirects;
use crate::time::Millis;

/// Where an old address went.
///
/// # Errors
///
/// Those of the database.
pub fn find_target(conn: &mut Connection, from_path: &str) -> QueryResult<Option<String>> {
    redirects::table
        .filter(redirects::from_path.eq(from_path))
        .select(redirects::to_path)
        .first(conn)
        .optional()
}

/// Remembers that an address went somewhere else.
///
/// # Errors
///
/// An address that is remembered already; one that is no path of this site.
pub fn create_redirect(
    conn: &mut Connection,
    from_path: &str,
    to_path: &str,
    now: Millis,
) -> QueryResult<usize> {
    diesel::insert_into(redirects::table)
        .values((
            redirects::from_path.eq(from_path),
            redirects::to_path.eq(to_path),
            redirects::created_at.eq(now),
        ))
        .execute(conn)
}
