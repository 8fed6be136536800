//! The saved versions of articles.

use diesel::dsl::max;
use diesel::prelude::*;

use crate::db::Connection;
use crate::schema::{accounts, articles, revisions};
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

/// A saved version to keep.
#[derive(Clone, Debug, Insertable)]
#[diesel(table_name = revisions)]
pub(super) struct NewRevision<'a> {
    pub(super) article_id: i64,
    pub(super) version: i64,
    pub(super) reason: &'a str,
    pub(super) saved_at: Millis,
    pub(super) content: &'a str,
    pub(super) account_id: Option<i64>,
    pub(super) is_pending: bool,
}

/// Keeps a version that readers do not see yet.
pub(super) fn create_pending_revision(
    conn: &mut Connection,
    revision: &NewRevision<'_>,
) -> QueryResult<usize> {
    diesel::insert_into(revisions::table)
        .values(revision)
        .execute(conn)
}

/// Says who saved an article's last version, if nobody has.
pub(super) fn update_revision_account(
    conn: &mut Connection,
    article_id: i64,
    account_id: i64,
) -> QueryResult<usize> {
    let version: i64 = articles::table
        .find(article_id)
        .select(articles::version)
        .first(conn)?;
    diesel::update(
        revisions::table
            .filter(revisions::article_id.eq(article_id))
            .filter(revisions::version.eq(version))
            .filter(revisions::account_id.is_null()),
    )
    .set(revisions::account_id.eq(account_id))
    .execute(conn)
}

/// A saved version without its content.
#[derive(Clone, Debug, Queryable)]
pub struct RevisionLine {
    /// Counts up with every save.
    pub version: i64,
    /// What it was saved for: `save`, `publish`, `import`, …
    pub reason: String,
    /// When.
    pub saved_at: Millis,
    /// The name an editor gave it; may be empty.
    pub name: String,
    /// Readers have not seen it.
    pub is_pending: bool,
    /// Who saved it.
    pub account_name: Option<String>,
}

/// The saved versions of an article, the latest first.
///
/// # Errors
///
/// Those of the database.
pub fn list_revisions(conn: &mut Connection, article_id: i64) -> QueryResult<Vec<RevisionLine>> {
    revisions::table
        .left_join(accounts::table)
        .filter(revisions::article_id.eq(article_id))
        .order(revisions::version.desc())
        .select((
            revisions::version,
            revisions::reason,
            revisions::saved_at,
            revisions::name,
            revisions::is_pending,
            accounts::name.nullable(),
        ))
        .load(conn)
}

/// Names a version, or takes its name away.
///
/// # Errors
///
/// Those of the database.
pub fn update_revision_name(
    conn: &mut Connection,
    article_id: i64,
    version: i64,
    name: &str,
) -> QueryResult<usize> {
    diesel::update(
        revisions::table
            .filter(revisions::article_id.eq(article_id))
            .filter(revisions::version.eq(version)),
    )
    .set(revisions::name.eq(name))
    .execute(conn)
}
