//! The search entries: one row an article, in SQLite's FTS5 (<https://sqlite.org/fts5.html>), whose searches Diesel has no words for.

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use self::table::search_entries;
use crate::articles::model::listing::is_public;
use crate::db::Connection;
use crate::empty_searches::Counts;
use crate::schema::{articles, best_bets, empty_searches};
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

/// Words that nothing held.
#[derive(Clone, Debug, QueryableByName)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct EmptySearch {
    #[diesel(sql_type = Text)]
    pub words: String,
    #[diesel(sql_type = BigInt)]
    pub searches: i64,
}

/// Adds searches that nothing held.
///
/// # Errors
///
/// Those of the database.
pub fn add_empty_searches(conn: &mut Connection, counts: &Counts) -> QueryResult<()> {
    for ((edition_id, day, words), more) in counts {
        diesel::insert_into(empty_searches::table)
            .values((
                empty_searches::edition_id.eq(edition_id),
                empty_searches::day.eq(day),
                empty_searches::words.eq(words),
                empty_searches::searches.eq(more),
            ))
            .on_conflict((
                empty_searches::edition_id,
                empty_searches::day,
                empty_searches::words,
            ))
            .do_update()
            .set(empty_searches::searches.eq(empty_searches::searches + more))
            .execute(conn)?;
    }
    Ok(())
}

/// Forgets searches before a day.
///
/// # Errors
///
/// Those of the database.
pub fn delete_empty_searches(conn: &mut Connection, day: i64) -> QueryResult<usize> {
    diesel::delete(empty_searches::table.filter(empty_searches::day.lt(day))).execute(conn)
}

/// What nothing held since a day, the most wanted first.
///
/// # Errors
///
/// Those of the database.
pub fn list_empty_searches(
    conn: &mut Connection,
    edition_id: i64,
    since: i64,
    most: i64,
) -> QueryResult<Vec<EmptySearch>> {
    diesel::sql_query(
        "SELECT words, sum(searches) AS searches FROM empty_searches WHERE edition_id = ? AND day >= ? \
         GROUP BY words ORDER BY sum(searches) DESC, words LIMIT ?",
    )
    .bind::<BigInt, _>(edition_id)
    .bind::<BigInt, _>(since)
    .bind::<BigInt, _>(most)
    .load(conn)
}

/// A story that is named first for some words.
#[derive(Clone, Debug, Queryable)]
#[expect(missing_docs, reason = "the columns are described in the migrations")]
pub struct BestBet {
    pub id: i64,
    pub words: String,
    pub article_id: i64,
    pub slug: String,
    pub headline: String,
}

/// All of an edition, by their words.
///
/// # Errors
///
/// Those of the database.
pub fn list_best_bets(conn: &mut Connection, edition_id: i64) -> QueryResult<Vec<BestBet>> {
    best_bets::table
        .inner_join(articles::table)
        .filter(best_bets::edition_id.eq(edition_id))
        .order(best_bets::words)
        .select((
            best_bets::id,
            best_bets::words,
            articles::id,
            articles::slug,
            articles::headline,
        ))
        .load(conn)
}

/// The public story that is named first for some words: number, readable part of its address, headline.
///
/// # Errors
///
/// Those of the database.
pub fn find_best_bet(
    conn: &mut Connection,
    edition_id: i64,
    words: &str,
) -> QueryResult<Option<(i64, String, String)>> {
    best_bets::table
        .inner_join(articles::table)
        .filter(best_bets::edition_id.eq(edition_id))
        .filter(best_bets::words.eq(words))
        .filter(is_public())
        .select((articles::id, articles::slug, articles::headline))
        .first(conn)
        .optional()
}

/// Names a story first for some words, in place of another.
///
/// # Errors
///
/// Those of the database.
pub fn create_best_bet(
    conn: &mut Connection,
    (edition_id, words): (i64, &str),
    article_id: i64,
) -> QueryResult<()> {
    diesel::insert_into(best_bets::table)
        .values((
            best_bets::edition_id.eq(edition_id),
            best_bets::words.eq(words),
            best_bets::article_id.eq(article_id),
        ))
        .on_conflict((best_bets::edition_id, best_bets::words))
        .do_update()
        .set(best_bets::article_id.eq(article_id))
        .execute(conn)
        .map(drop)
}

/// Names none first any more; for which words it was.
///
/// # Errors
///
/// Those of the database.
pub fn delete_best_bet(conn: &mut Connection, id: i64) -> QueryResult<Option<String>> {
    diesel::delete(best_bets::table.find(id))
        .returning(best_bets::words)
        .get_result(conn)
        .optional()
}
