//! When an edition's articles were published: the first and the last day of its archive, its days, what lies around them.

use diesel::dsl::{max, min};
use diesel::prelude::*;

use crate::articles::model::listing::is_public;
use crate::db::Connection;
use crate::schema::articles;
use crate::time::Millis;

/// First publication of the oldest and of the newest public article; `None` while there is none.
///
/// # Errors
///
/// Those of the database.
pub fn find_span(conn: &mut Connection, edition_id: i64) -> QueryResult<Option<(Millis, Millis)>> {
    // Two questions, since each is one step of an index, and both at once would read it all.
    let public = || {
        articles::table
            .filter(is_public())
            .filter(articles::edition_id.eq(edition_id))
    };
    let first: Option<Millis> = public()
        .select(min(articles::first_published_at))
        .get_result(conn)?;
    let last: Option<Millis> = public()
        .select(max(articles::first_published_at))
        .get_result(conn)?;
    Ok(first.zip(last))
}

/// First publications of all public articles from one instant until before another, oldest first.
///
/// # Errors
///
/// Those of the database.
pub fn list_publications(
    conn: &mut Connection,
    edition_id: i64,
    from: Millis,
    until: Millis,
) -> QueryResult<Vec<Option<Millis>>> {
    articles::table
        .filter(is_public())
        .filter(articles::edition_id.eq(edition_id))
        .filter(articles::first_published_at.ge(from))
        .filter(articles::first_published_at.lt(until))
        .order(articles::first_published_at)
        .select(articles::first_published_at)
        .load(conn)
}

/// The last publication before an instant; `None` if there is none.
///
/// # Errors
///
/// Those of the database.
pub fn find_publication_before(
    conn: &mut Connection,
    edition_id: i64,
    instant: Millis,
) -> QueryResult<Option<Millis>> {
    articles::table
        .filter(is_public())
        .filter(articles::edition_id.eq(edition_id))
        .filter(articles::first_published_at.lt(instant))
        .select(max(articles::first_published_at))
        .get_result(conn)
}

/// The first publication at an instant or after it; `None` if there is none.
///
/// # Errors
///
/// Those of the database.
pub fn find_publication_from(
    conn: &mut Connection,
    edition_id: i64,
    instant: Millis,
) -> QueryResult<Option<Millis>> {
    articles::table
        .filter(is_public())
        .filter(articles::edition_id.eq(edition_id))
        .filter(articles::first_published_at.ge(instant))
        .select(min(articles::first_published_at))
        .get_result(conn)
}
