//! For what comments of an edition are refused and reported.

use std::collections::BTreeMap;

use diesel::prelude::*;

use crate::db::Connection;
use crate::forum::reasons::Reason;
use crate::schema::{editions, forum_reasons};

/// The reasons of an edition, in the order of the forms: those that the newsroom set, or those of the program.
///
/// # Errors
///
/// Those of the database.
pub fn list_reasons(conn: &mut Connection, edition_id: i64) -> QueryResult<Vec<Reason>> {
    let words: Vec<String> = forum_reasons::table
        .filter(forum_reasons::edition_id.eq(edition_id))
        .order(forum_reasons::place)
        .select(forum_reasons::reason)
        .load(conn)?;
    if words.is_empty() {
        return Ok(Reason::CHOSEN.to_vec());
    }
    Ok(words.iter().map(|word| Reason::of(word)).collect())
}

/// The same of all editions, by their numbers.
///
/// # Errors
///
/// Those of the database.
pub fn list_all_reasons(conn: &mut Connection) -> QueryResult<BTreeMap<i64, Vec<Reason>>> {
    let mut all = BTreeMap::new();
    for edition_id in editions::table.select(editions::id).load(conn)? {
        all.insert(edition_id, list_reasons(conn, edition_id)?);
    }
    Ok(all)
}

/// Keeps the reasons of an edition.
///
/// # Errors
///
/// Those of the database.
pub fn replace_reasons(
    conn: &mut Connection,
    edition_id: i64,
    reasons: &[Reason],
) -> QueryResult<()> {
    diesel::delete(forum_reasons::table.filter(forum_reasons::edition_id.eq(edition_id)))
        .execute(conn)?;
    for (place, reason) in (0_i64..).zip(reasons) {
        diesel::insert_into(forum_reasons::table)
            .values((
                forum_reasons::edition_id.eq(edition_id),
                forum_reasons::place.eq(place),
                forum_reasons::reason.eq(reason.word()),
            ))
            .execute(conn)?;
    }
    Ok(())
}
