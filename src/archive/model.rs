//! The first and the last day of an edition's archive.

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
