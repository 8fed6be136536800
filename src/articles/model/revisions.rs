//! The saved versions of articles.

use diesel::dsl::max;
use diesel::prelude::*;

use crate::db::Connection;
use crate::schema::{articles, revisions};
use crate::time::Millis;

/// The version of an article, and the content of its last revision.
pub(super) fn find_last_revision(
    conn: &mut Connection,
    article_id: i64,
) -> QueryResult<(i64, String)> {
    let version: i64 = articles::table
        .find(article_id)
        .select(articles::version)
        .first(conn)?;
    let last_version: Option<i64> = revisions::table
        .filter(revisions::article_id.eq(article_id))
        .select(max(revisions::version))
        .first(conn)?;
    let content = revisions::table
        .filter(revisions::article_id.eq(article_id))
        .filter(revisions::version.eq(last_version.unwrap_or_default()))
        .select(revisions::content)
        .first(conn)
        .optional()?;
    Ok((version, content.unwrap_or_default()))
}

pub(super) fn create_revision(
    conn: &mut Connection,
    article_id: i64,
    version: i64,
    (reason, content, saved_at): (&str, &str, Millis),
) -> QueryResult<usize> {
    diesel::insert_into(revisions::table)
        .values((
            revisions::article_id.eq(article_id),
            revisions::version.eq(version),
            revisions::reason.eq(reason),
            revisions::saved_at.eq(saved_at),
            revisions::content.eq(content),
        ))
        .execute(conn)
}

/// How many articles were first saved for this reason.
///
/// # Errors
///
/// Those of the database.
pub fn count_first_revisions(conn: &mut Connection, reason: &str) -> QueryResult<i64> {
    revisions::table
        .filter(revisions::version.eq(1))
        .filter(revisions::reason.eq(reason))
        .count()
        .get_result(conn)
}

/// Why an article was first saved.
///
/// # Errors
///
/// Those of the database.
pub fn find_first_reason(conn: &mut Connection, article_id: i64) -> QueryResult<Option<String>> {
    revisions::table
        .filter(revisions::article_id.eq(article_id))
        .filter(revisions::version.eq(1))
        .select(revisions::reason)
        .first(conn)
        .optional()
}
