//! Addresses of public articles, for sitemaps: only of those whose text search engines should keep at this site's address.

use diesel::dsl;
use diesel::prelude::*;

use super::listing::is_public;
use crate::db::Connection;
use crate::schema::articles;
use crate::time::Millis;

/// What a sitemap says of an article.
#[derive(Clone, Debug, Queryable)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct ArticleAddress {
    pub id: i64,
    pub slug: String,
    pub first_published_at: Option<Millis>,
    pub last_updated_at: Option<Millis>,
}

/// What a news sitemap says of an article.
#[derive(Clone, Debug, Queryable)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct NewsAddress {
    pub id: i64,
    pub slug: String,
    pub language: String,
    pub headline: String,
    pub first_published_at: Option<Millis>,
}

/// Addresses of an edition's articles from a number on, by number.
///
/// # Errors
///
/// Those of the database.
pub fn list_addresses(
    conn: &mut Connection,
    edition_id: i64,
    from_id: i64,
    until_id: i64,
) -> QueryResult<Vec<ArticleAddress>> {
    articles::table
        .filter(is_public())
        .filter(articles::canonical_url.eq(""))
        .filter(articles::edition_id.eq(edition_id))
        .filter(articles::id.ge(from_id))
        .filter(articles::id.lt(until_id))
        .order(articles::id)
        .select((
            articles::id,
            articles::slug,
            articles::first_published_at,
            articles::last_updated_at,
        ))
        .load(conn)
}

/// When one of the articles from a number on last changed; `None` if there are none.
///
/// # Errors
///
/// Those of the database.
pub fn find_last_change(
    conn: &mut Connection,
    from_id: i64,
    until_id: i64,
) -> QueryResult<Option<Millis>> {
    let (published, updated): (Option<Millis>, Option<Millis>) = articles::table
        .filter(is_public())
        .filter(articles::canonical_url.eq(""))
        .filter(articles::id.ge(from_id))
        .filter(articles::id.lt(until_id))
        .select((
            dsl::max(articles::first_published_at),
            dsl::max(articles::last_updated_at),
        ))
        .first(conn)?;
    Ok(published.max(updated))
}

/// An edition's articles of a span of time, both ends included, newest first.
///
/// # Errors
///
/// Those of the database.
pub fn list_news(
    conn: &mut Connection,
    edition_id: i64,
    (from, until): (Millis, Millis),
    limit: i64,
) -> QueryResult<Vec<NewsAddress>> {
    articles::table
        .filter(is_public())
        .filter(articles::canonical_url.eq(""))
        .filter(articles::edition_id.eq(edition_id))
        .filter(articles::first_published_at.ge(from))
        .filter(articles::first_published_at.le(until))
        .order((articles::first_published_at.desc(), articles::id.desc()))
        .limit(limit)
        .select((
            articles::id,
            articles::slug,
            articles::language,
            articles::headline,
            articles::first_published_at,
        ))
        .load(conn)
}
