//! The saved versions of articles.

use diesel::dsl::max;
use diesel::prelude::*;
use diesel::sql_types::BigInt;

use super::editing::ArticleContent;
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

/// The content of an article's last version that waits for nothing.
pub(super) fn find_public_content(
    conn: &mut Connection,
    article_id: i64,
) -> QueryResult<Option<String>> {
    revisions::table
        .filter(revisions::article_id.eq(article_id))
        .filter(revisions::is_pending.eq(false))
        .order(revisions::version.desc())
        .select(revisions::content)
        .first(conn)
        .optional()
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

/// What saved versions may name besides their own words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    /// A section.
    Section(i64),
    /// A topic.
    Topic(i64),
    /// A person with a byline.
    Person(i64),
}

/// The number of a revision.
#[derive(QueryableByName)]
struct RevisionId {
    #[diesel(sql_type = BigInt)]
    id: i64,
}

fn list_naming(conn: &mut Connection, named: Named, limit: i64) -> QueryResult<Vec<i64>> {
    let (condition, id) = match named {
        Named::Section(id) => ("json_extract(content, '$.fields.section_id') = ?", id),
        Named::Topic(id) => (
            "EXISTS (SELECT 1 FROM json_each(content, '$.topic_ids') WHERE value = ?)",
            id,
        ),
        Named::Person(id) => (
            "EXISTS (SELECT 1 FROM json_each(content, '$.bylines') WHERE json_extract(value, '$.person_id') = ?)",
            id,
        ),
    };
    let found: Vec<RevisionId> = diesel::sql_query(format!(
        "SELECT id FROM revisions WHERE {condition} LIMIT ?"
    ))
    .bind::<BigInt, _>(id)
    .bind::<BigInt, _>(limit)
    .load(conn)?;
    Ok(found.into_iter().map(|revision| revision.id).collect())
}

/// Whether a saved version of any article names something: then it must not go.
///
/// # Errors
///
/// Those of the database.
pub fn is_named(conn: &mut Connection, named: Named) -> QueryResult<bool> {
    Ok(!list_naming(conn, named, 1)?.is_empty())
}

/// Puts a topic in the place of another in every saved version, so that the next save or restored version does not bring it back.
///
/// # Errors
///
/// Those of the database; a revision that cannot be read.
pub fn replace_topic(conn: &mut Connection, topic_id: i64, by: i64) -> QueryResult<()> {
    for id in list_naming(conn, Named::Topic(topic_id), i64::MAX)? {
        let json: String = revisions::table
            .find(id)
            .select(revisions::content)
            .first(conn)?;
        let mut content: ArticleContent = serde_json::from_str(&json)
            .map_err(|error| diesel::result::Error::DeserializationError(Box::new(error)))?;
        let mut topic_ids = Vec::new();
        for known in content.topic_ids {
            let kept = if known == topic_id { by } else { known };
            if !topic_ids.contains(&kept) {
                topic_ids.push(kept);
            }
        }
        content.topic_ids = topic_ids;
        let json = serde_json::to_string(&content)
            .map_err(|error| diesel::result::Error::SerializationError(Box::new(error)))?;
        diesel::update(revisions::table.find(id))
            .set(revisions::content.eq(json))
            .execute(conn)?;
    }
    Ok(())
}
