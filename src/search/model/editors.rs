//! What editors see of searches, and the stories that they name first.

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use crate::articles::model::listing::is_public;
use crate::db::Connection;
use crate::empty_searches::Counts;
use crate::schema::{articles, best_bets, empty_searches};

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
