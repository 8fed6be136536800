//! The search entries: one row an article, in SQLite's FTS5 (<https://sqlite.org/fts5.html>).

use diesel::dsl::count_star;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use crate::articles::model::listing::is_public;
use crate::db::Connection;
use crate::schema::articles;

diesel::table! {
    /// The FTS5 table, which `print-schema` cannot describe: a hidden column of its own name takes the query.
    search_entries (rowid) {
        /// The article's number.
        rowid -> BigInt,
        /// Takes the query of `MATCH`.
        #[sql_name = "search_entries"]
        entry -> Text,
        /// How well the article answers; less is better.
        rank -> Double,
    }
}

diesel::allow_tables_to_appear_in_same_query!(search_entries, articles);

diesel::infix_operator!(Matches, " MATCH ");

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
    diesel::sql_query(include_str!("replace_entry.sql"))
        .bind::<BigInt, _>(article_id)
        .bind::<Text, _>(entry.headline)
        .bind::<Text, _>(entry.summary)
        .bind::<Text, _>(entry.body)
        .bind::<Text, _>(entry.people)
        .bind::<Text, _>(entry.topics)
        .execute(conn)
}

/// An article that was found, with the text that snippets are cut from.
#[derive(Clone, Debug, Queryable)]
#[expect(missing_docs, reason = "named as the columns")]
pub struct Hit {
    pub article_id: i64,
    pub body: String,
}

/// Public articles of an edition that match an FTS5 expression, best first.
///
/// # Errors
///
/// Those of the database; an expression that is none.
pub fn list_hits(
    conn: &mut Connection,
    edition_id: i64,
    expression: &str,
    offset: i64,
    limit: i64,
) -> QueryResult<Vec<Hit>> {
    search_entries::table
        .inner_join(articles::table.on(articles::id.eq(search_entries::rowid)))
        .filter(Matches::new(
            search_entries::entry,
            expression.into_sql::<Text>(),
        ))
        .filter(is_public())
        .filter(articles::edition_id.eq(edition_id))
        .order((search_entries::rank, articles::id.desc()))
        .offset(offset)
        .limit(limit)
        .select((articles::id, articles::body))
        .load(conn)
}

/// How many public articles of an edition match.
///
/// # Errors
///
/// Those of the database; an expression that is none.
pub fn count_hits(conn: &mut Connection, edition_id: i64, expression: &str) -> QueryResult<i64> {
    search_entries::table
        .inner_join(articles::table.on(articles::id.eq(search_entries::rowid)))
        .filter(Matches::new(
            search_entries::entry,
            expression.into_sql::<Text>(),
        ))
        .filter(is_public())
        .filter(articles::edition_id.eq(edition_id))
        .select(count_star())
        .get_result(conn)
}
