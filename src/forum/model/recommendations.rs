//! Who recommends which comment: once an account, or once an address hash and day.

use diesel::dsl;
use diesel::prelude::*;
use diesel::sql_types::Bool;

use crate::db::Connection;
use crate::schema::{comment_recommendations, comments};
use crate::time::Millis;

/// Recommends a comment. `false` if the recommender did before.
///
/// # Errors
///
/// Those of the database.
pub fn recommend(
    conn: &mut Connection,
    comment_id: i64,
    recommender: &str,
    now: Millis,
) -> QueryResult<bool> {
    let created = diesel::insert_into(comment_recommendations::table)
        .values((
            comment_recommendations::comment_id.eq(comment_id),
            comment_recommendations::recommender.eq(recommender),
            comment_recommendations::recommended_at.eq(now),
        ))
        .on_conflict_do_nothing()
        .execute(conn)?;
    if created > 0 {
        diesel::update(comments::table.find(comment_id))
            .set(comments::recommendation_count.eq(comments::recommendation_count + 1))
            .execute(conn)?;
    }
    Ok(created > 0)
}

/// The numbers of the comments that an account recommends.
///
/// # Errors
///
/// Those of the database.
pub fn list_recommended(conn: &mut Connection, account_id: i64) -> QueryResult<Vec<i64>> {
    comment_recommendations::table
        .filter(comment_recommendations::recommender.eq(format!("account:{account_id}")))
        .order(comment_recommendations::comment_id)
        .select(comment_recommendations::comment_id)
        .load(conn)
}

/// Forgets what an account recommended; the counts stay.
///
/// # Errors
///
/// Those of the database.
pub fn forget_recommended(conn: &mut Connection, account_id: i64) -> QueryResult<()> {
    diesel::delete(
        comment_recommendations::table
            .filter(comment_recommendations::recommender.eq(format!("account:{account_id}"))),
    )
    .execute(conn)
    .map(drop)
}

/// Forgets which addresses recommended before an instant; the counts stay.
///
/// # Errors
///
/// Those of the database.
pub(super) fn forget_recommenders(conn: &mut Connection, before: Millis) -> QueryResult<usize> {
    diesel::delete(
        comment_recommendations::table
            // As the index has it.
            .filter(dsl::sql::<Bool>("recommender GLOB 'address:*'"))
            .filter(comment_recommendations::recommended_at.le(before)),
    )
    .execute(conn)
}
