//! Corrections of an edition's public articles.

use diesel::prelude::*;

use crate::articles::model::listing::is_public;
use crate::db::Connection;
use crate::schema::{articles, corrections};
use crate::time::Millis;

/// A correction with the article it is about.
#[derive(Clone, Debug, Queryable)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct ListedCorrection {
    pub kind: String,
    pub text: String,
    pub published_at: Millis,
    pub text_before: String,
    pub text_after: String,
    pub article_id: i64,
    pub slug: String,
    pub headline: String,
}

impl ListedCorrection {
    /// Whether readers are shown the sentence as it read, or as it reads now.
    pub fn has_sentences(&self) -> bool {
        !self.text_before.is_empty() || !self.text_after.is_empty()
    }
}

/// Some corrections of an edition, newest first.
///
/// # Errors
///
/// Those of the database.
pub fn list_corrections(
    conn: &mut Connection,
    edition_id: i64,
    offset: i64,
    limit: i64,
) -> QueryResult<Vec<ListedCorrection>> {
    corrections::table
        .inner_join(articles::table)
        .filter(is_public())
        .filter(corrections::public_edition_id.eq(edition_id))
        .order((corrections::published_at.desc(), corrections::id.desc()))
        .offset(offset)
        .limit(limit)
        .select((
            corrections::kind,
            corrections::text,
            corrections::published_at,
            corrections::text_before,
            corrections::text_after,
            articles::id,
            articles::slug,
            articles::headline,
        ))
        .load(conn)
}

/// How many corrections an edition's public articles have.
///
/// # Errors
///
/// Those of the database.
pub fn count_corrections(conn: &mut Connection, edition_id: i64) -> QueryResult<i64> {
    corrections::table
        .filter(corrections::public_edition_id.eq(edition_id))
        .count()
        .get_result(conn)
}
