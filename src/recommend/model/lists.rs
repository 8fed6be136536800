//! What goes with a story: what was found, what editors say about it, and which story goes on from which.

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use crate::db::Connection;
use crate::prepared::prepared;
use crate::recommend::ranking::Ageing;
use crate::recommend::reasons::Reason;
use crate::schema::{
    followed_articles, recommendation_choices, recommendation_settings, related_articles,
};

/// A line of what was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundStory {
    /// The other story.
    pub other_id: i64,
    /// Why.
    pub reason: Reason,
}

/// Keeps what was found for a story, the best first. What is there already is not written again: pages that show it stay as they are.
///
/// # Errors
///
/// Those of the database.
pub fn replace_found(
    conn: &mut Connection,
    article_id: i64,
    found: &[FoundStory],
) -> QueryResult<()> {
    let of_story = related_articles::table.filter(related_articles::article_id.eq(article_id));
    let known: Vec<(i64, String, String)> = of_story
        .order(related_articles::place)
        .select((
            related_articles::other_id,
            related_articles::reason,
            related_articles::detail,
        ))
        .load(conn)?;
    let wanted = found.iter().map(|story| {
        let (reason, detail) = story.reason.columns();
        (story.other_id, reason.to_owned(), detail.to_owned())
    });
    if known.into_iter().eq(wanted) {
        return Ok(());
    }
    diesel::delete(of_story).execute(conn)?;
    for (place, story) in (1_i64..).zip(found) {
        let (reason, detail) = story.reason.columns();
        diesel::insert_into(related_articles::table)
            .values((
                related_articles::article_id.eq(article_id),
                related_articles::place.eq(place),
                related_articles::other_id.eq(story.other_id),
                related_articles::reason.eq(reason),
                related_articles::detail.eq(detail),
            ))
            .execute(conn)?;
    }
    Ok(())
}

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = BigInt)]
    other_id: i64,
    #[diesel(sql_type = Text)]
    reason: String,
    #[diesel(sql_type = Text)]
    detail: String,
}

/// What to read after a story, whether or not it is public.
#[derive(Clone, Debug, Default)]
pub struct ReadNext {
    /// What editors chose, the stories before and after it in its chain, what was found, what is read most in its section; without what
    /// editors left out.
    pub stories: Vec<FoundStory>,
    /// The chain that it stands in, from its beginning: each goes on from one before it. The story alone if it goes on from none and none
    /// from it.
    pub chain: Vec<i64>,
    /// What is read most in its edition.
    pub most_read: Vec<i64>,
}

/// What to read after a story.
///
/// # Errors
///
/// Those of the database.
pub fn list_recommended(conn: &mut Connection, article_id: i64) -> QueryResult<ReadNext> {
    let rows: Vec<Row> = prepared(
        diesel::sql_query(include_str!("list_recommended.sql")).bind::<BigInt, _>(article_id),
    )
    .load(conn)?;
    let mut next = ReadNext::default();
    for row in rows {
        let other_id = row.other_id;
        match Reason::of_columns(&row.reason, row.detail) {
            Some(reason) if next.stories.iter().all(|story| story.other_id != other_id) => {
                next.stories.push(FoundStory { other_id, reason });
            }
            Some(_) => {}
            None if row.reason == "chain" => next.chain.push(other_id),
            None => next.most_read.push(other_id),
        }
    }
    Ok(next)
}

/// What editors say about a list: number of the other story, and its place; none for one that never comes.
///
/// # Errors
///
/// Those of the database.
pub fn list_choices(
    conn: &mut Connection,
    article_id: i64,
) -> QueryResult<Vec<(i64, Option<i64>)>> {
    recommendation_choices::table
        .filter(recommendation_choices::article_id.eq(article_id))
        .order(recommendation_choices::place)
        .select((
            recommendation_choices::other_id,
            recommendation_choices::place,
        ))
        .load(conn)
}

/// Keeps what editors say about a list: those that come first, in their order, and those that never come.
///
/// # Errors
///
/// Those of the database.
pub fn replace_choices(
    conn: &mut Connection,
    article_id: i64,
    (first, never): (&[i64], &[i64]),
) -> QueryResult<()> {
    diesel::delete(
        recommendation_choices::table.filter(recommendation_choices::article_id.eq(article_id)),
    )
    .execute(conn)?;
    let first = first.iter().zip((1_i64..).map(Some));
    for (other_id, place) in first.chain(never.iter().map(|id| (id, None))) {
        diesel::insert_into(recommendation_choices::table)
            .values((
                recommendation_choices::article_id.eq(article_id),
                recommendation_choices::other_id.eq(other_id),
                recommendation_choices::place.eq(place),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// The story that a story goes on from.
///
/// # Errors
///
/// Those of the database.
pub fn find_followed(conn: &mut Connection, article_id: i64) -> QueryResult<Option<i64>> {
    followed_articles::table
        .find(article_id)
        .select(followed_articles::followed_id)
        .first(conn)
        .optional()
}

/// Keeps which story a story goes on from; none if it begins by itself.
///
/// # Errors
///
/// Those of the database.
pub fn replace_followed(
    conn: &mut Connection,
    article_id: i64,
    followed_id: Option<i64>,
) -> QueryResult<()> {
    diesel::delete(followed_articles::table.find(article_id)).execute(conn)?;
    let Some(followed_id) = followed_id else {
        return Ok(());
    };
    diesel::insert_into(followed_articles::table)
        .values((
            followed_articles::article_id.eq(article_id),
            followed_articles::followed_id.eq(followed_id),
        ))
        .execute(conn)
        .map(drop)
}

/// How far stories of another time count in an edition.
///
/// # Errors
///
/// Those of the database.
pub fn find_ageing(conn: &mut Connection, edition_id: i64) -> QueryResult<Ageing> {
    let row: Option<(i64, i64)> = recommendation_settings::table
        .find(edition_id)
        .select((
            recommendation_settings::half_life_days,
            recommendation_settings::least_percent,
        ))
        .first(conn)
        .optional()?;
    Ok(
        row.map_or_else(Ageing::default, |(half_life_days, least_percent)| Ageing {
            half_life_days,
            least_percent,
        }),
    )
}

/// Keeps how far they count.
///
/// # Errors
///
/// Those of the database.
pub fn replace_ageing(conn: &mut Connection, edition_id: i64, ageing: Ageing) -> QueryResult<()> {
    diesel::replace_into(recommendation_settings::table)
        .values((
            recommendation_settings::edition_id.eq(edition_id),
            recommendation_settings::half_life_days.eq(ageing.half_life_days),
            recommendation_settings::least_percent.eq(ageing.least_percent),
        ))
        .execute(conn)
        .map(drop)
}
