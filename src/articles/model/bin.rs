//! The bin: drafts that somebody has deleted, until they are deleted for good.

use diesel::dsl::{self, exists, max};
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::Bool;

use crate::db::Connection;
use crate::redirects::model as redirects;
use crate::schema::{accounts, articles, deleted_articles, editions, revisions};
use crate::search::model as search;
use crate::time::Millis;
use crate::urls;

/// How long a deleted draft can be put back.
pub const DAYS_IN_BIN: i64 = 30;

/// The condition under which the newsroom works on an article; all others are in the bin.
///
/// What is public, scheduled or in review needs no such condition: the table's own says that only drafts go to the bin.
pub fn is_kept() -> dsl::IsNull<articles::deleted_at> {
    articles::deleted_at.is_null()
}

/// The condition of the index `articles_in_bin`, word for word.
fn is_in_bin() -> SqlLiteral<Bool> {
    dsl::sql("deleted_at IS NOT NULL")
}

/// A deleted draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BinLine {
    /// The article's number.
    pub id: i64,
    /// Its headline.
    pub headline: String,
    /// Its section.
    pub section_id: i64,
    /// When it was deleted.
    pub deleted_at: Millis,
    /// The account that began it.
    pub writer_id: Option<i64>,
    /// That account's name.
    pub writer_name: Option<String>,
}

type BinColumns = (
    i64,
    String,
    i64,
    Option<Millis>,
    Option<i64>,
    Option<String>,
);

/// Deleted drafts, the last deleted first.
///
/// # Errors
///
/// Those of the database.
pub fn list_bin(conn: &mut Connection) -> QueryResult<Vec<BinLine>> {
    let lines: Vec<BinColumns> = articles::table
        .left_join(
            revisions::table
                .on(revisions::article_id
                    .eq(articles::id)
                    .and(revisions::version.eq(1)))
                .left_join(accounts::table),
        )
        .filter(is_in_bin())
        .order((articles::deleted_at.desc(), articles::id.desc()))
        .select((
            articles::id,
            articles::headline,
            articles::section_id,
            articles::deleted_at,
            revisions::account_id.nullable(),
            accounts::name.nullable(),
        ))
        .load(conn)?;
    Ok(lines
        .into_iter()
        .map(
            |(id, headline, section_id, deleted_at, writer_id, writer_name)| BinLine {
                id,
                headline,
                section_id,
                deleted_at: deleted_at.unwrap_or_default(),
                writer_id,
                writer_name,
            },
        )
        .collect())
}

/// Whether an article is in the bin.
///
/// # Errors
///
/// Those of the database.
pub fn is_deleted(conn: &mut Connection, id: i64) -> QueryResult<bool> {
    dsl::select(exists(articles::table.find(id).filter(is_in_bin()))).get_result(conn)
}

/// Whether other articles are translations of this one. Then it must not go.
///
/// # Errors
///
/// Those of the database.
pub fn is_translated(conn: &mut Connection, id: i64) -> QueryResult<bool> {
    dsl::select(exists(
        articles::table.filter(articles::translation_of.eq(id)),
    ))
    .get_result(conn)
}

/// Puts an article into the bin, or takes it out.
///
/// # Errors
///
/// Those of the database; an article that is no draft.
pub fn update_deleted_at(
    conn: &mut Connection,
    id: i64,
    deleted_at: Option<Millis>,
) -> QueryResult<usize> {
    diesel::update(articles::table.find(id))
        .set(articles::deleted_at.eq(deleted_at))
        .execute(conn)
}

/// Drafts deleted before an instant: number and headline.
///
/// # Errors
///
/// Those of the database.
pub fn list_deleted_before(
    conn: &mut Connection,
    instant: Millis,
) -> QueryResult<Vec<(i64, String)>> {
    articles::table
        .filter(is_in_bin())
        .filter(articles::deleted_at.le(instant))
        .order(articles::deleted_at)
        .select((articles::id, articles::headline))
        .load(conn)
}

/// Deletes a draft for good, with all that hangs on it, its search entry, and the redirects to it. Its number stays taken.
///
/// # Errors
///
/// Those of the database.
pub fn delete_article(conn: &mut Connection, id: i64, now: Millis) -> QueryResult<()> {
    let (code, is_default, slug): (String, bool, String) = articles::table
        .inner_join(editions::table)
        .filter(articles::id.eq(id))
        .select((editions::code, editions::is_default, articles::slug))
        .first(conn)?;
    let prefix = if is_default {
        String::new()
    } else {
        format!("/{code}")
    };
    for target in [
        urls::article(&prefix, &slug, id),
        urls::article_lite(&prefix, &slug, id),
        urls::article_by_id(&prefix, id),
    ] {
        redirects::delete_redirects_to(conn, &target)?;
    }
    search::delete_entry(conn, id)?;
    diesel::delete(articles::table.find(id)).execute(conn)?;
    diesel::insert_into(deleted_articles::table)
        .values((
            deleted_articles::article_id.eq(id),
            deleted_articles::deleted_at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}

/// The number of the next new article, if the table's own choice would be one that a deleted article had.
///
/// # Errors
///
/// Those of the database.
pub(super) fn find_next_id(conn: &mut Connection) -> QueryResult<Option<i64>> {
    let last_deleted: Option<i64> = deleted_articles::table
        .select(max(deleted_articles::article_id))
        .first(conn)?;
    let Some(last_deleted) = last_deleted else {
        return Ok(None);
    };
    let last: Option<i64> = articles::table.select(max(articles::id)).first(conn)?;
    Ok((last_deleted > last.unwrap_or_default()).then_some(last_deleted + 1))
}
