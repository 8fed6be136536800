//! Links by which somebody without an account reads an article before it is public.

use diesel::prelude::*;

use crate::db::Connection;
use crate::schema::{accounts, preview_links};
use crate::time::Millis;

/// A link, without its secret.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = preview_links)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct PreviewLink {
    pub id: i64,
    pub article_id: i64,
    pub recipient: String,
    pub created_at: Millis,
    pub expires_at: Millis,
    pub ended_at: Option<Millis>,
    pub opened_count: i64,
    pub last_opened_at: Option<Millis>,
}

impl PreviewLink {
    /// Whether it opens anything at an instant.
    pub fn is_valid(&self, now: Millis) -> bool {
        self.ended_at.is_none() && now < self.expires_at
    }
}

/// A link to make.
#[derive(Clone, Debug, Insertable)]
#[diesel(table_name = preview_links)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct NewPreviewLink<'a> {
    pub article_id: i64,
    pub account_id: i64,
    pub recipient: &'a str,
    pub token_hash: &'a str,
    pub created_at: Millis,
    pub expires_at: Millis,
}

/// Makes a link that nobody has opened yet.
///
/// # Errors
///
/// Those of the database.
pub fn create_preview_link(conn: &mut Connection, link: &NewPreviewLink<'_>) -> QueryResult<usize> {
    diesel::insert_into(preview_links::table)
        .values((link, preview_links::opened_count.eq(0_i64)))
        .execute(conn)
}

/// A link by its secret's hash, valid or not.
///
/// # Errors
///
/// Those of the database.
pub fn find_preview_link(
    conn: &mut Connection,
    token_hash: &str,
) -> QueryResult<Option<PreviewLink>> {
    preview_links::table
        .filter(preview_links::token_hash.eq(token_hash))
        .select(PreviewLink::as_select())
        .first(conn)
        .optional()
}

/// An article's links with the names of those who made them, the newest first.
///
/// # Errors
///
/// Those of the database.
pub fn list_preview_links(
    conn: &mut Connection,
    article_id: i64,
) -> QueryResult<Vec<(PreviewLink, String)>> {
    preview_links::table
        .inner_join(accounts::table)
        .filter(preview_links::article_id.eq(article_id))
        .order(preview_links::id.desc())
        .select((PreviewLink::as_select(), accounts::name))
        .load(conn)
}

/// Notes that somebody has opened a link.
///
/// # Errors
///
/// Those of the database.
pub fn update_opened(conn: &mut Connection, id: i64, now: Millis) -> QueryResult<usize> {
    diesel::update(preview_links::table.find(id))
        .set((
            preview_links::opened_count.eq(preview_links::opened_count + 1),
            preview_links::last_opened_at.eq(now),
        ))
        .execute(conn)
}

/// Ends a link of an article; none that has been ended before.
///
/// # Errors
///
/// Those of the database.
pub fn update_ended(
    conn: &mut Connection,
    article_id: i64,
    id: i64,
    now: Millis,
) -> QueryResult<usize> {
    diesel::update(
        preview_links::table
            .find(id)
            .filter(preview_links::article_id.eq(article_id))
            .filter(preview_links::ended_at.is_null()),
    )
    .set(preview_links::ended_at.eq(now))
    .execute(conn)
}
