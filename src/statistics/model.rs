//! How often articles were read, by the hour, and lists of those that were read most.

use std::collections::{BTreeMap, HashMap};

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use crate::db::Connection;
use crate::page_views::Views;
use crate::schema::{imported_logs, most_read, page_views};
use crate::statistics::span::Span;
use crate::time::Millis;

/// Hours of which the numbers are kept: ninety days.
const KEPT_HOURS: i64 = 90 * 24;

/// Stories of a list.
const LISTED: usize = 10;

/// Articles that are looked at for all lists of a span, the most read first.
const LOOKED_AT: i64 = 20_000;

/// Adds views. Those of articles that are not there are dropped, and none becomes less than none.
///
/// # Errors
///
/// Those of the database.
pub fn add_views(conn: &mut Connection, views: &Views) -> QueryResult<()> {
    for ((hour, article_id), more) in views {
        diesel::sql_query(include_str!("add_views.sql"))
            .bind::<BigInt, _>(hour)
            .bind::<BigInt, _>(article_id)
            .bind::<BigInt, _>(more)
            .execute(conn)?;
    }
    Ok(())
}

/// Forgets the numbers of hours that are long past.
///
/// # Errors
///
/// Those of the database.
pub fn delete_old_views(conn: &mut Connection, hour: i64) -> QueryResult<usize> {
    diesel::delete(page_views::table.filter(page_views::hour.lt(hour - KEPT_HOURS))).execute(conn)
}

/// A public article that was read.
#[derive(Clone, Copy, Debug, QueryableByName)]
struct ReadArticle {
    #[diesel(sql_type = BigInt)]
    id: i64,
    #[diesel(sql_type = BigInt)]
    edition_id: i64,
    #[diesel(sql_type = BigInt)]
    section_id: i64,
}

/// A list: of an edition or of one of its sections (0 for all), over a span.
type List = (i64, i64, Span);

/// The lists of a span of what was read most: numbers of articles.
///
/// # Errors
///
/// Those of the database.
pub fn make_lists(
    conn: &mut Connection,
    span: Span,
    hour: i64,
) -> QueryResult<BTreeMap<List, Vec<i64>>> {
    let mut lists: BTreeMap<List, Vec<i64>> = BTreeMap::new();
    let read: Vec<ReadArticle> = diesel::sql_query(include_str!("list_read.sql"))
        .bind::<BigInt, _>(hour - span.hours() + 1)
        .bind::<BigInt, _>(LOOKED_AT)
        .load(conn)?;
    for article in read {
        for section_id in [0, article.section_id] {
            let list = lists
                .entry((article.edition_id, section_id, span))
                .or_default();
            if list.len() < LISTED {
                list.push(article.id);
            }
        }
    }
    Ok(lists)
}

/// Keeps the lists of a span in place of those that were there. Where they are the same, nothing is written, and pages that show them stay
/// as they are.
///
/// # Errors
///
/// Those of the database.
pub fn replace_lists(
    conn: &mut Connection,
    span: Span,
    lists: &BTreeMap<List, Vec<i64>>,
) -> QueryResult<()> {
    let known = list_known(conn, span)?;
    let gone = known.keys().filter(|list| !lists.contains_key(*list));
    let changed = lists
        .iter()
        .filter(|(list, ids)| known.get(*list) != Some(*ids));
    for (edition_id, section_id, span) in gone.chain(changed.clone().map(|(list, _)| list)) {
        diesel::delete(
            most_read::table
                .filter(most_read::edition_id.eq(edition_id))
                .filter(most_read::section_id.eq(section_id))
                .filter(most_read::span.eq(span.word())),
        )
        .execute(conn)?;
    }
    for ((edition_id, section_id, span), ids) in changed {
        for (place, id) in (1_i64..).zip(ids) {
            diesel::insert_into(most_read::table)
                .values((
                    most_read::edition_id.eq(edition_id),
                    most_read::section_id.eq(section_id),
                    most_read::span.eq(span.word()),
                    most_read::place.eq(place),
                    most_read::article_id.eq(id),
                ))
                .execute(conn)?;
        }
    }
    Ok(())
}

/// The lists of a span as they are.
fn list_known(conn: &mut Connection, span: Span) -> QueryResult<BTreeMap<List, Vec<i64>>> {
    let rows: Vec<(i64, i64, i64)> = most_read::table
        .filter(most_read::span.eq(span.word()))
        .order((
            most_read::edition_id,
            most_read::section_id,
            most_read::place,
        ))
        .select((
            most_read::edition_id,
            most_read::section_id,
            most_read::article_id,
        ))
        .load(conn)?;
    let mut lists: BTreeMap<List, Vec<i64>> = BTreeMap::new();
    for (edition_id, section_id, article_id) in rows {
        lists
            .entry((edition_id, section_id, span))
            .or_default()
            .push(article_id);
    }
    Ok(lists)
}

/// What was read most in an edition, or in a section of it: numbers of articles, whether or not they still are public.
///
/// # Errors
///
/// Those of the database.
pub fn list_most_read(
    conn: &mut Connection,
    (edition_id, section_id): (i64, Option<i64>),
    span: Span,
) -> QueryResult<Vec<i64>> {
    most_read::table
        .filter(most_read::edition_id.eq(edition_id))
        .filter(most_read::section_id.eq(section_id.unwrap_or_default()))
        .filter(most_read::span.eq(span.word()))
        .order(most_read::place)
        .select(most_read::article_id)
        .load(conn)
}

/// A line of the newsroom's table.
#[derive(Clone, Debug, QueryableByName)]
#[expect(missing_docs, reason = "the columns are described in the migrations")]
pub struct ReadLine {
    #[diesel(sql_type = BigInt)]
    pub article_id: i64,
    #[diesel(sql_type = Text)]
    pub slug: String,
    #[diesel(sql_type = Text)]
    pub headline: String,
    #[diesel(sql_type = Text)]
    pub section: String,
    #[diesel(sql_type = BigInt)]
    pub views: i64,
}

/// The public articles of an edition, or of a section, that were read most since an hour.
///
/// # Errors
///
/// Those of the database.
pub fn list_lines(
    conn: &mut Connection,
    (edition_id, section_id): (i64, Option<i64>),
    since: i64,
    most: i64,
) -> QueryResult<Vec<ReadLine>> {
    diesel::sql_query(include_str!("list_lines.sql"))
        .bind::<BigInt, _>(edition_id)
        .bind::<BigInt, _>(section_id.unwrap_or_default())
        .bind::<BigInt, _>(since)
        .bind::<BigInt, _>(most)
        .load(conn)
}

/// How often an edition's articles, or a section's, were read in each hour since one; hours without a reader are left out.
///
/// # Errors
///
/// Those of the database.
pub fn list_hours(
    conn: &mut Connection,
    (edition_id, section_id): (i64, Option<i64>),
    since: i64,
) -> QueryResult<HashMap<i64, i64>> {
    #[derive(QueryableByName)]
    struct Hour {
        #[diesel(sql_type = BigInt)]
        hour: i64,
        #[diesel(sql_type = BigInt)]
        views: i64,
    }
    let hours: Vec<Hour> = diesel::sql_query(include_str!("list_hours.sql"))
        .bind::<BigInt, _>(edition_id)
        .bind::<BigInt, _>(section_id.unwrap_or_default())
        .bind::<BigInt, _>(since)
        .load(conn)?;
    Ok(hours
        .into_iter()
        .map(|Hour { hour, views }| (hour, views))
        .collect())
}

/// Until when logs of proxies were read.
///
/// # Errors
///
/// Those of the database.
pub fn find_imported_until(conn: &mut Connection) -> QueryResult<Option<Millis>> {
    imported_logs::table
        .select(imported_logs::until)
        .first(conn)
        .optional()
}

/// Notes until when logs of proxies were read.
///
/// # Errors
///
/// Those of the database.
pub fn replace_imported_until(conn: &mut Connection, until: Millis) -> QueryResult<()> {
    diesel::replace_into(imported_logs::table)
        .values((imported_logs::id.eq(1_i64), imported_logs::until.eq(until)))
        .execute(conn)
        .map(drop)
}
