//! Lists of public articles, without their bodies. And the one decision of what is public.

use std::cmp::Reverse;

use diesel::dsl::{self, count_star};
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::Bool;
use diesel::sqlite::Sqlite;

use crate::changes::Subject;
use crate::db::Connection;
use crate::prepared::{padded, prepared};
use crate::schema::{article_topics, articles, bylines, discussions, sections};
use crate::time::Millis;

/// The condition under which an article may be seen by anybody. Every surface that shows articles to readers asks this.
///
/// It is a literal, word for word the condition of the partial indexes, as SQLite uses those only then.
pub fn is_public() -> SqlLiteral<Bool> {
    dsl::sql("articles.state = 'published'")
}

/// What a card shows of an article.
#[derive(Clone, Debug, Queryable)]
pub struct ListedArticle {
    /// Its number.
    pub id: i64,
    /// The readable part of its address.
    pub slug: String,
    /// BCP 47.
    pub language: String,
    /// The words above the headline.
    pub kicker: String,
    /// The headline.
    pub headline: String,
    /// The headline for cards; may be empty.
    pub short_headline: String,
    /// One or two sentences.
    pub summary: String,
    /// First publication.
    pub first_published_at: Option<Millis>,
    /// Last update of the public text.
    pub last_updated_at: Option<Millis>,
    /// Its lead picture's figure.
    pub lead_figure_id: Option<i64>,
    /// The section's slug.
    pub section_slug: String,
    /// The section's name.
    pub section_name: String,
    /// Public comments; `None` where nobody has written any.
    pub comment_count: Option<i64>,
}

/// What a link shows of an article.
#[derive(Clone, Debug, HasQuery)]
#[diesel(table_name = articles)]
pub struct LinkedArticle {
    /// Its number.
    pub id: i64,
    /// The readable part of its address.
    pub slug: String,
    /// BCP 47.
    pub language: String,
    /// The headline.
    pub headline: String,
    /// The headline for cards; may be empty.
    pub short_headline: String,
    /// First publication.
    pub first_published_at: Option<Millis>,
}

/// The columns of [`ListedArticle`]; `articles` joined with `sections` and, if there is one, its discussion.
#[dsl::auto_type(no_type_alias)]
fn listed_columns() -> _ {
    (
        articles::id,
        articles::slug,
        articles::language,
        articles::kicker,
        articles::headline,
        articles::short_headline,
        articles::summary,
        articles::first_published_at,
        articles::last_updated_at,
        articles::lead_figure_id,
        sections::slug,
        sections::name,
        discussions::comment_count.nullable(),
    )
}

/// Public articles, newest first, in pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listing {
    /// All of an edition.
    Edition(i64),
    /// Of a section.
    Section(i64),
    /// Of a topic.
    Topic(i64),
    /// With a person's byline.
    Person(i64),
    /// Of an edition, first published from one instant until before another.
    Between(i64, Millis, Millis),
}

/// The table that holds a listing's articles in their order.
impl Listing {
    /// What has changed when a story comes into it, or leaves it.
    pub fn subjects(self) -> Vec<Subject> {
        match self {
            Self::Edition(id) => vec![Subject::Edition(id)],
            Self::Section(id) => vec![Subject::Section(id)],
            Self::Topic(id) => vec![Subject::Topic(id)],
            Self::Person(id) => vec![Subject::Person(id)],
            Self::Between(edition_id, from, until) => Subject::days(edition_id, from, until),
        }
    }
}

/// Where a listing's numbers of articles come from.
enum Source {
    Articles(articles::BoxedQuery<'static, Sqlite>),
    Topic(i64),
    Person(i64),
}

fn source(listing: Listing) -> Source {
    let public = articles::table.filter(is_public()).into_boxed();
    match listing {
        Listing::Edition(id) => Source::Articles(public.filter(articles::edition_id.eq(id))),
        Listing::Section(id) => Source::Articles(public.filter(articles::section_id.eq(id))),
        Listing::Between(edition_id, from, until) => Source::Articles(
            public
                .filter(articles::edition_id.eq(edition_id))
                .filter(articles::first_published_at.ge(from))
                .filter(articles::first_published_at.lt(until)),
        ),
        Listing::Topic(id) => Source::Topic(id),
        Listing::Person(id) => Source::Person(id),
    }
}

/// Some articles of a listing, newest first.
///
/// First their numbers, which an index holds in this order, then their rows: no article that is passed over is read.
///
/// # Errors
///
/// Those of the database.
pub fn list_public(
    conn: &mut Connection,
    listing: Listing,
    offset: i64,
    limit: i64,
) -> QueryResult<Vec<ListedArticle>> {
    let ids = list_ids(conn, listing, offset, limit)?;
    list_newest_first(conn, &ids)
}

/// The newest articles of a listing but for some of them.
///
/// # Errors
///
/// Those of the database.
pub fn list_public_without(
    conn: &mut Connection,
    listing: Listing,
    without: &[i64],
    limit: usize,
) -> QueryResult<Vec<ListedArticle>> {
    let most = i64::try_from(limit + without.len()).unwrap_or(i64::MAX);
    let mut ids = list_ids(conn, listing, 0, most)?;
    ids.retain(|id| !without.contains(id));
    ids.truncate(limit);
    list_newest_first(conn, &ids)
}

fn list_newest_first(conn: &mut Connection, ids: &[i64]) -> QueryResult<Vec<ListedArticle>> {
    let mut listed = list_public_by_id(conn, ids)?;
    listed.sort_unstable_by_key(|article| Reverse((article.first_published_at, article.id)));
    Ok(listed)
}

fn list_ids(
    conn: &mut Connection,
    listing: Listing,
    offset: i64,
    limit: i64,
) -> QueryResult<Vec<i64>> {
    match source(listing) {
        Source::Articles(query) => prepared(
            query
                .order((articles::first_published_at.desc(), articles::id.desc()))
                .offset(offset)
                .limit(limit)
                .select(articles::id),
        )
        .load(conn),
        Source::Topic(topic_id) => prepared(
            article_topics::table
                .filter(article_topics::topic_id.eq(topic_id))
                .filter(article_topics::public_since.is_not_null())
                .order((
                    article_topics::public_since.desc(),
                    article_topics::article_id.desc(),
                ))
                .offset(offset)
                .limit(limit)
                .select(article_topics::article_id),
        )
        .load(conn),
        Source::Person(person_id) => prepared(
            bylines::table
                .filter(bylines::person_id.eq(person_id))
                .filter(bylines::public_since.is_not_null())
                .order((bylines::public_since.desc(), bylines::article_id.desc()))
                .offset(offset)
                .limit(limit)
                .select(bylines::article_id),
        )
        .load(conn),
    }
}

/// Articles of a listing.
///
/// # Errors
///
/// Those of the database.
pub fn count_public(conn: &mut Connection, listing: Listing) -> QueryResult<i64> {
    match source(listing) {
        Source::Articles(query) => prepared(query.select(count_star())).get_result(conn),
        Source::Topic(topic_id) => prepared(
            article_topics::table
                .filter(article_topics::topic_id.eq(topic_id))
                .filter(article_topics::public_since.is_not_null())
                .select(count_star()),
        )
        .get_result(conn),
        Source::Person(person_id) => prepared(
            bylines::table
                .filter(bylines::person_id.eq(person_id))
                .filter(bylines::public_since.is_not_null())
                .select(count_star()),
        )
        .get_result(conn),
    }
}

/// Public articles by number, in no order. Those that are not public are left out.
///
/// # Errors
///
/// Those of the database.
pub fn list_public_by_id(conn: &mut Connection, ids: &[i64]) -> QueryResult<Vec<ListedArticle>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    prepared(
        articles::table
            .inner_join(sections::table)
            .left_join(discussions::table)
            .filter(is_public())
            .filter(articles::id.eq_any(padded(ids)))
            .select(listed_columns()),
    )
    .load(conn)
}

/// The same, of which a link shows less.
///
/// # Errors
///
/// Those of the database.
pub fn list_public_links(conn: &mut Connection, ids: &[i64]) -> QueryResult<Vec<LinkedArticle>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    prepared(
        LinkedArticle::query()
            .filter(is_public())
            .filter(articles::id.eq_any(padded(ids))),
    )
    .load(conn)
}

/// Public articles of an edition by the key of the file they came from, in no order, each with its key.
///
/// # Errors
///
/// Those of the database.
pub fn list_public_by_key(
    conn: &mut Connection,
    edition_id: i64,
    keys: &[&str],
) -> QueryResult<Vec<(Option<String>, ListedArticle)>> {
    prepared(
        articles::table
            .inner_join(sections::table)
            .left_join(discussions::table)
            .filter(is_public())
            .filter(articles::edition_id.eq(edition_id))
            .filter(articles::import_key.eq_any(padded(keys)))
            .select((articles::import_key, listed_columns())),
    )
    .load(conn)
}

/// The neighbour of an article in its section by time of publication.
///
/// # Errors
///
/// Those of the database.
pub fn find_neighbour(
    conn: &mut Connection,
    section_id: i64,
    published: Millis,
    id: i64,
    direction: Neighbour,
) -> QueryResult<Option<ListedArticle>> {
    let query = articles::table
        .inner_join(sections::table)
        .left_join(discussions::table)
        .filter(is_public())
        .filter(articles::section_id.eq(section_id))
        .into_boxed();
    let query = match direction {
        Neighbour::Older => query
            .filter(articles::first_published_at.le(published))
            .filter(
                articles::first_published_at
                    .lt(published)
                    .or(articles::id.lt(id)),
            )
            .order((articles::first_published_at.desc(), articles::id.desc())),
        Neighbour::Newer => query
            .filter(articles::first_published_at.ge(published))
            .filter(
                articles::first_published_at
                    .gt(published)
                    .or(articles::id.gt(id)),
            )
            .order((articles::first_published_at.asc(), articles::id.asc())),
    };
    prepared(query.select(listed_columns()).limit(1))
        .get_result(conn)
        .optional()
}

/// Which neighbour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Neighbour {
    /// Published before.
    Older,
    /// Published after.
    Newer,
}

/// The headline of a public article of an edition; none if it is no such article.
///
/// # Errors
///
/// Those of the database.
pub fn find_public_headline(
    conn: &mut Connection,
    edition_id: i64,
    id: i64,
) -> QueryResult<Option<String>> {
    articles::table
        .find(id)
        .filter(is_public())
        .filter(articles::edition_id.eq(edition_id))
        .select(articles::headline)
        .first(conn)
        .optional()
}

/// The highest number an article has; 0 when there is none.
///
/// # Errors
///
/// Those of the database.
pub fn find_highest_id(conn: &mut Connection) -> QueryResult<i64> {
    articles::table
        .select(dsl::max(articles::id))
        .get_result::<Option<i64>>(conn)
        .map(Option::unwrap_or_default)
}

/// The import keys of all articles, in any state; `None` for one that was not imported.
///
/// # Errors
///
/// Those of the database.
pub fn list_keys(conn: &mut Connection) -> QueryResult<Vec<Option<String>>> {
    articles::table.select(articles::import_key).load(conn)
}
