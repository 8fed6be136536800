//! Rows and queries of topics.

use std::collections::HashMap;

use diesel::dsl::{count_star, exists};
use diesel::prelude::*;

use crate::articles::model::revisions::{Named, is_named, replace_topic};
use crate::db::Connection;
use crate::schema::{article_topics, topics};
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

/// Adds a topic, with a slug made of its name.
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
    create_topic_at(conn, edition_id, (&slug(name), name, description))
}

/// Adds a topic: slug, name, description.
///
/// # Errors
///
/// A slug that is taken.
pub fn create_topic_at(
    conn: &mut Connection,
    edition_id: i64,
    (slug, name, description): (&str, &str, &str),
) -> QueryResult<i64> {
    diesel::insert_into(topics::table)
        .values((
            topics::edition_id.eq(edition_id),
            topics::slug.eq(slug),
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

/// All topics of an edition by name, each with the number of its articles.
///
/// # Errors
///
/// Those of the database.
pub fn list_topics(conn: &mut Connection, edition_id: i64) -> QueryResult<Vec<(Topic, i64)>> {
    let counts: Vec<(i64, i64)> = article_topics::table
        .group_by(article_topics::topic_id)
        .select((article_topics::topic_id, count_star()))
        .load(conn)?;
    let counts: HashMap<i64, i64> = counts.into_iter().collect();
    let all: Vec<Topic> = Topic::query()
        .filter(topics::edition_id.eq(edition_id))
        .order((topics::name, topics::id))
        .load(conn)?;
    let counted = |topic: Topic| {
        let count = counts.get(&topic.id).copied().unwrap_or_default();
        (topic, count)
    };
    Ok(all.into_iter().map(counted).collect())
}

/// Changes a topic's words and its address.
///
/// # Errors
///
/// A slug that is taken.
pub fn update_topic(
    conn: &mut Connection,
    id: i64,
    (slug, name, description): (&str, &str, &str),
) -> QueryResult<usize> {
    diesel::update(topics::table.find(id))
        .set((
            topics::slug.eq(slug),
            topics::name.eq(name),
            topics::description.eq(description),
        ))
        .execute(conn)
}

/// Moves the articles of a topic to another, in their saved versions too, and deletes it.
///
/// # Errors
///
/// Those of the database.
pub fn merge_topic(conn: &mut Connection, id: i64, into: i64) -> QueryResult<()> {
    let with_both: Vec<i64> = article_topics::table
        .filter(article_topics::topic_id.eq(into))
        .select(article_topics::article_id)
        .load(conn)?;
    let own = article_topics::table.filter(article_topics::topic_id.eq(id));
    let articles: Vec<i64> = own.select(article_topics::article_id).load(conn)?;
    for article_id in articles {
        let row = own.filter(article_topics::article_id.eq(article_id));
        if with_both.contains(&article_id) {
            diesel::delete(row).execute(conn)?;
        } else {
            diesel::update(row)
                .set(article_topics::topic_id.eq(into))
                .execute(conn)?;
        }
    }
    replace_topic(conn, id, into)?;
    delete_topic(conn, id)?;
    Ok(())
}

/// Whether an article or a saved version of one has a topic.
///
/// # Errors
///
/// Those of the database.
pub fn is_used(conn: &mut Connection, id: i64) -> QueryResult<bool> {
    let own = article_topics::table.filter(article_topics::topic_id.eq(id));
    let has_articles: bool = diesel::select(exists(own)).get_result(conn)?;
    Ok(has_articles || is_named(conn, Named::Topic(id))?)
}

/// Deletes a topic that no article has.
///
/// # Errors
///
/// A topic that is used.
pub fn delete_topic(conn: &mut Connection, id: i64) -> QueryResult<usize> {
    diesel::delete(topics::table.find(id)).execute(conn)
}

/// The articles that have a topic.
///
/// # Errors
///
/// Those of the database.
pub fn list_article_ids(conn: &mut Connection, id: i64) -> QueryResult<Vec<i64>> {
    article_topics::table
        .filter(article_topics::topic_id.eq(id))
        .select(article_topics::article_id)
        .load(conn)
}
