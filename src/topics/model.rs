//! Rows and queries of topics.

use diesel::prelude::*;

use crate::db::Connection;
use crate::schema::topics;
use crate::slug::slug;

/// A topic.
#[derive(Clone, Debug, HasQuery)]
#[diesel(table_name = topics)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct Topic {
    pub id: i64,
    pub slug: String,
    pub name: String,
    pub description: String,
}

/// A topic of an edition by slug.
///
/// # Errors
///
/// `NotFound` if there is none.
pub fn find_topic(conn: &mut Connection, edition_id: i64, slug: &str) -> QueryResult<Topic> {
    Topic::query()
        .filter(topics::edition_id.eq(edition_id))
        .filter(topics::slug.eq(slug))
        .first(conn)
}

/// Adds a topic.
///
/// # Errors
///
/// A slug that is taken.
pub fn create_topic(
    conn: &mut Connection,
    edition_id: i64,
    name: &str,
    description: &str,
) -> QueryResult<i64> {
    diesel::insert_into(topics::table)
        .values((
            topics::edition_id.eq(edition_id),
            topics::slug.eq(slug(name)),
            topics::name.eq(name),
            topics::description.eq(description),
        ))
        .returning(topics::id)
        .get_result(conn)
}

/// The number of the topic with this name's slug, made if it is missing.
///
/// # Errors
///
/// Those of the database.
pub fn find_or_create_topic(
    conn: &mut Connection,
    edition_id: i64,
    name: &str,
) -> QueryResult<i64> {
    match find_topic(conn, edition_id, &slug(name)).optional()? {
        Some(topic) => Ok(topic.id),
        None => create_topic(conn, edition_id, name, ""),
    }
}

/// The names of topics, in the order of the numbers.
///
/// # Errors
///
/// Those of the database.
pub fn list_names(conn: &mut Connection, ids: &[i64]) -> QueryResult<Vec<String>> {
    let known: Vec<(i64, String)> = topics::table
        .filter(topics::id.eq_any(ids))
        .select((topics::id, topics::name))
        .load(conn)?;
    Ok(ids
        .iter()
        .filter_map(|id| known.iter().find(|(known, _)| known == id))
        .map(|(_, name)| name.clone())
        .collect())
}

/// The names of all topics of an edition, for suggestions.
///
/// # Errors
///
/// Those of the database.
pub fn list_all_names(conn: &mut Connection, edition_id: i64) -> QueryResult<Vec<String>> {
    topics::table
        .filter(topics::edition_id.eq(edition_id))
        .order(topics::name)
        .select(topics::name)
        .load(conn)
}
