//! Rows of placements.

use diesel::prelude::*;

use crate::db::Connection;
use crate::schema::placements;
use crate::time::Millis;

/// Places an article in a slot of an edition's front page, until an instant or until it is replaced.
///
/// # Errors
///
/// An article that stands in another slot.
pub fn replace_placement(
    conn: &mut Connection,
    edition_id: i64,
    slot: i64,
    article_id: i64,
    until: Option<Millis>,
) -> QueryResult<usize> {
    diesel::replace_into(placements::table)
        .values((
            placements::edition_id.eq(edition_id),
            placements::slot.eq(slot),
            placements::article_id.eq(article_id),
            placements::until.eq(until),
        ))
        .execute(conn)
}
