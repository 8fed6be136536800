//! The search entries: one row an article, in SQLite's FTS5 (<https://sqlite.org/fts5.html>), whose searches Diesel has no words for.

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use self::table::search_entries;
use crate::db::Connection;
use crate::time::Millis;

/// Written only: contentless, the table answers nothing but matches. Diesel prepares such a statement once, and one of SQL's own
/// words each time.
mod table {
    diesel::table! {
        search_entries (rowid) {
            rowid -> BigInt,
            headline -> Text,
            summary -> Text,
            body -> Text,
            people -> Text,
            topics -> Text,
        }
    }
}

/// The texts of an article that can be found.
#[derive(Clone, Copy, Debug)]
#[expect(missing_docs, reason = "named as the columns")]
pub struct SearchEntry<'a> {
    pub headline: &'a str,
    pub summary: &'a str,
    pub body: &'a str,
    pub people: &'a str,
    pub topics: &'a str,
}

/// Sets the entry of an article.
///
/// # Errors
///
/// Those of the database.
pub fn replace_entry(
    conn: &mut Connection,
    article_id: i64,
    entry: &SearchEntry<'_>,
) -> QueryResult<usize> {
    diesel::replace_into(search_entries::table)
        .values((
            search_entries::rowid.eq(article_id),
            search_entries::headline.eq(entry.headline),
            search_entries::summary.eq(entry.summary),
            search_entries::body.eq(entry.body),
            search_entries::people.eq(entry.people),
            search_entries::topics.eq(entry.topics),
        ))
        .execute(conn)
}

/// Forgets the entry of an article.
///
/// # Errors
///
/// Those of the database.
pub fn delete_entry(conn: &mut Connection, article_id: i64) -> QueryResult<usize> {
    diesel::delete(search_entries::table.find(article_id)).execute(conn)
}

/// What comes first among the articles that were found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum HitOrder {
    /// Those that fit best.
    #[default]
    Best,
    /// Those published last.
    Newest,
}

/// The articles of one edition that match an FTS5 expression.
#[derive(Clone, Copy, Debug)]
pub struct HitQuery<'a> {
    /// The edition.
    pub edition_id: i64,
    /// The expression.
    pub expression: &'a str,
    /// What comes first.
    pub order: HitOrder,
    /// Which of them.
    pub filter: HitFilter,
}

/// Which articles are looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HitFilter {
    /// Those of a section.
    pub section_id: Option<i64>,
    /// First published then or later.
    pub from: Millis,
    /// First published before.
    pub until: Millis,
    /// Only those with a lead picture.
    pub has_picture: bool,
}

impl Default for HitFilter {
    fn default() -> Self {
        Self {
            section_id: None,
            from: Millis(i64::MIN),
            until: Millis(i64::MAX),
            has_picture: false,
        }
    }
}

#[derive(QueryableByName)]
struct Hit {
    #[diesel(sql_type = BigInt)]
    article_id: i64,
}

#[derive(QueryableByName)]
struct HitCount {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

/// The numbers of some public articles that match.
///
/// # Errors
///
/// Those of the database; an expression that is none.
pub fn list_hits(
    conn: &mut Connection,
    query: HitQuery<'_>,
    offset: i64,
    limit: i64,
) -> QueryResult<Vec<i64>> {
    let statement = match query.order {
        HitOrder::Best => include_str!("list_best_hits.sql"),
        HitOrder::Newest => include_str!("list_newest_hits.sql"),
    };
    let hits: Vec<Hit> = diesel::sql_query(statement)
        .bind::<Text, _>(query.expression)
        .bind::<BigInt, _>(query.edition_id)
        .bind::<BigInt, _>(query.filter.section_id.unwrap_or_default())
        .bind::<BigInt, _>(query.filter.from)
        .bind::<BigInt, _>(query.filter.until)
        .bind::<BigInt, _>(i64::from(query.filter.has_picture))
        .bind::<BigInt, _>(limit)
        .bind::<BigInt, _>(offset)
        .load(conn)?;
    Ok(hits.into_iter().map(|hit| hit.article_id).collect())
}

/// How many public articles match.
///
/// # Errors
///
/// Those of the database; an expression that is none.
pub fn count_hits(conn: &mut Connection, query: HitQuery<'_>) -> QueryResult<i64> {
    diesel::sql_query(include_str!("count_hits.sql"))
        .bind::<Text, _>(query.expression)
        .bind::<BigInt, _>(query.edition_id)
        .bind::<BigInt, _>(query.filter.section_id.unwrap_or_default())
        .bind::<BigInt, _>(query.filter.from)
        .bind::<BigInt, _>(query.filter.until)
        .bind::<BigInt, _>(i64::from(query.filter.has_picture))
        .get_result(conn)
        .map(|HitCount { count }| count)
}
