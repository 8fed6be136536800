//! The search entries: one row an article, in SQLite's FTS5 (<https://sqlite.org/fts5.html>), whose searches Diesel has no words for.

pub mod editors;
pub mod newsroom;

use diesel::dsl::{max, min};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use self::table::search_entries;
use crate::articles::model::listing::is_public;
use crate::db::Connection;
use crate::schema::{articles, search_waiting};
use crate::search::stems::Stems;
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
            stems -> Text,
            facets -> Text,
        }
    }
}

/// The texts of an article that can be found, the stems of its words ([`stems`]), and what it is found by besides words ([`facets`]).
#[derive(Clone, Copy, Debug)]
#[expect(missing_docs, reason = "named as the columns")]
pub struct SearchEntry<'a> {
    pub headline: &'a str,
    pub summary: &'a str,
    pub body: &'a str,
    pub people: &'a str,
    pub topics: &'a str,
    pub stems: &'a str,
    pub facets: &'a str,
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
            search_entries::stems.eq(entry.stems),
            search_entries::facets.eq(entry.facets),
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

/// Articles whose entries have to be made anew, the newest first.
///
/// # Errors
///
/// Those of the database.
pub fn list_waiting(conn: &mut Connection, most: i64) -> QueryResult<Vec<i64>> {
    search_waiting::table
        .order(search_waiting::article_id.desc())
        .select(search_waiting::article_id)
        .limit(most)
        .load(conn)
}

/// Says that the entries of articles were made.
///
/// # Errors
///
/// Those of the database.
pub fn delete_waiting(conn: &mut Connection, ids: &[i64]) -> QueryResult<usize> {
    diesel::delete(search_waiting::table.filter(search_waiting::article_id.eq_any(ids)))
        .execute(conn)
}

/// Some public articles of an edition that match an FTS5 expression.
#[derive(Clone, Debug)]
pub struct HitPart {
    /// The edition.
    pub edition_id: i64,
    /// Which of them.
    pub filter: HitFilter,
    /// The expression.
    pub expression: String,
}

/// Which articles are looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HitFilter {
    /// Those of a section.
    pub section_id: Option<i64>,
    /// Those with a topic.
    pub topic_id: Option<i64>,
    /// Those by a person.
    pub person_id: Option<i64>,
    /// First published then or later.
    pub from: Millis,
    /// First published before.
    pub until: Millis,
    /// Only those with a lead picture, or only those without.
    pub has_picture: Option<bool>,
}

impl Default for HitFilter {
    fn default() -> Self {
        Self {
            section_id: None,
            topic_id: None,
            person_id: None,
            from: Millis(i64::MIN),
            until: Millis(i64::MAX),
            has_picture: None,
        }
    }
}

impl HitFilter {
    /// The same in words of the column `facets`, except for the dates.
    pub fn facets(&self, edition_id: i64) -> Vec<String> {
        let word = |word: String| format!("facets : \"{word}\"");
        let ids = [
            ('s', self.section_id),
            ('t', self.topic_id),
            ('p', self.person_id),
        ];
        let ids = ids
            .into_iter()
            .filter_map(|(kind, id)| Some(word(format!("{kind}{}", id?))));
        let picture = self
            .has_picture
            .map(|has| word(picture_facet(has).to_owned()));
        std::iter::once(word(format!("e{edition_id}")))
            .chain(ids)
            .chain(picture)
            .collect()
    }
}

/// The words of an article's column `stems`.
pub fn stems(language: &str, text: &str) -> String {
    Stems::of(language).of_text(text)
}

/// The words of an article's column `facets`.
pub fn facets(
    (edition_id, section_id): (i64, i64),
    topic_ids: &[i64],
    person_ids: &[i64],
    has_picture: bool,
) -> String {
    let mut words = vec![format!("e{edition_id} s{section_id}")];
    words.extend(topic_ids.iter().map(|id| format!("t{id}")));
    words.extend(person_ids.iter().map(|id| format!("p{id}")));
    words.push(picture_facet(has_picture).to_owned());
    words.join(" ")
}

fn picture_facet(has_picture: bool) -> &'static str {
    if has_picture { "picture" } else { "nopicture" }
}

/// An article that matches.
#[derive(Clone, Copy, Debug, QueryableByName)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct Hit {
    #[diesel(sql_type = BigInt)]
    pub article_id: i64,
    #[diesel(sql_type = BigInt)]
    pub first_published_at: Millis,
}

/// Which of the articles that match are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HitSelection {
    /// Those that fit best, the best first.
    Best,
    /// Those with the highest numbers, the highest first.
    Newest,
}

/// Some public articles that match, with numbers in a range.
///
/// # Errors
///
/// Those of the database; an expression that is none.
pub fn list_hits(
    conn: &mut Connection,
    selection: HitSelection,
    HitPart {
        edition_id,
        filter,
        expression,
    }: &HitPart,
    ((first, last), most): ((i64, i64), usize),
) -> QueryResult<Vec<Hit>> {
    let statement = match selection {
        HitSelection::Best => include_str!("list_best_hits.sql"),
        HitSelection::Newest => include_str!("list_newest_hits.sql"),
    };
    diesel::sql_query(statement)
        .bind::<Text, _>(expression)
        .bind::<BigInt, _>(edition_id)
        .bind::<BigInt, _>(filter.section_id.unwrap_or_default())
        .bind::<BigInt, _>(filter.from)
        .bind::<BigInt, _>(filter.until)
        .bind::<BigInt, _>(filter.has_picture.map_or(2, i64::from))
        .bind::<BigInt, _>(filter.topic_id.unwrap_or_default())
        .bind::<BigInt, _>(filter.person_id.unwrap_or_default())
        .bind::<BigInt, _>(first)
        .bind::<BigInt, _>(last)
        .bind::<BigInt, _>(i64::try_from(most).unwrap_or(i64::MAX))
        .load(conn)
}

/// Whether an expression matches more articles, public or not.
///
/// # Errors
///
/// Those of the database; an expression that is none.
pub fn is_in_more_than(conn: &mut Connection, expression: &str, count: i64) -> QueryResult<bool> {
    let next: Option<Number> = diesel::sql_query(
        "SELECT rowid AS number FROM search_entries WHERE search_entries MATCH ? LIMIT 1 OFFSET ?",
    )
    .bind::<Text, _>(expression)
    .bind::<BigInt, _>(count)
    .get_result(conn)
    .optional()?;
    Ok(next.is_some_and(|next| next.number > 0))
}

#[derive(QueryableByName)]
struct Number {
    #[diesel(sql_type = BigInt)]
    number: i64,
}

/// Numbers and headlines of articles.
///
/// # Errors
///
/// Those of the database.
pub fn list_headlines(conn: &mut Connection, ids: &[i64]) -> QueryResult<Vec<(i64, String)>> {
    articles::table
        .filter(articles::id.eq_any(ids))
        .select((articles::id, articles::headline))
        .load(conn)
}

/// Between which numbers the articles of some days are; of all days, those of all articles.
///
/// # Errors
///
/// Those of the database.
pub fn find_range(
    conn: &mut Connection,
    edition_id: i64,
    filter: &HitFilter,
) -> QueryResult<(i64, i64)> {
    let all = HitFilter::default();
    if (filter.from, filter.until) == (all.from, all.until) {
        let last: Option<i64> = articles::table.select(max(articles::id)).first(conn)?;
        return Ok((1, last.unwrap_or_default()));
    }
    let (first, last): (Option<i64>, Option<i64>) = articles::table
        .filter(is_public())
        .filter(articles::edition_id.eq(edition_id))
        .filter(articles::first_published_at.ge(filter.from))
        .filter(articles::first_published_at.lt(filter.until))
        .select((min(articles::id), max(articles::id)))
        .first(conn)?;
    // None at all lie between one and nought.
    Ok((first.unwrap_or(1), last.unwrap_or_default()))
}
