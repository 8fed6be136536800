//! Stories whose words or whose lists have to be looked at. A trigger puts down every public story that is written, and every one that was
//! public.

use diesel::dsl;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool, Text};

use crate::db::Connection;
use crate::schema::{related_stories, related_waiting};
use crate::time::Millis;

/// What has to be done for a story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// Its words, then its list and those of others.
    Text,
    /// Its list, and those of others that it now belongs in.
    Lists,
    /// Its list.
    List,
}

impl Work {
    /// The word in the database.
    fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Lists => "lists",
            Self::List => "list",
        }
    }
}

/// A story that waits. The turn goes on when it changes once more.
#[derive(Clone, Debug, PartialEq, Eq, HasQuery)]
#[diesel(table_name = related_waiting)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct Waiting {
    pub article_id: i64,
    pub work: String,
    pub turn: i64,
}

impl Waiting {
    /// Whether the lists of others have to be looked at after its own.
    pub fn reaches_others(&self) -> bool {
        self.work == Work::Lists.word()
    }
}

/// Stories whose words wait. The condition is a literal, word for word that of the partial index.
///
/// # Errors
///
/// Those of the database.
pub fn list_changed(conn: &mut Connection, most: i64) -> QueryResult<Vec<Waiting>> {
    Waiting::query()
        .filter(dsl::sql::<Bool>("related_waiting.work = 'text'"))
        .order(related_waiting::article_id)
        .limit(most)
        .load(conn)
}

/// Stories of which a list only waits, after those whose words did.
///
/// # Errors
///
/// Those of the database.
pub fn list_unlisted(conn: &mut Connection, most: i64) -> QueryResult<Vec<Waiting>> {
    Waiting::query()
        .filter(related_waiting::work.ne(Work::Text.word()))
        .order(related_waiting::article_id)
        .limit(most)
        .load(conn)
}

/// How many wait.
///
/// # Errors
///
/// Those of the database.
pub fn count_waiting(conn: &mut Connection) -> QueryResult<i64> {
    related_waiting::table.count().get_result(conn)
}

/// Notes that the words of a story are seen to, unless it has changed meanwhile.
///
/// # Errors
///
/// Those of the database.
pub fn update_waiting(conn: &mut Connection, waiting: &Waiting) -> QueryResult<()> {
    diesel::update(
        related_waiting::table
            .find(waiting.article_id)
            .filter(related_waiting::turn.eq(waiting.turn)),
    )
    .set(related_waiting::work.eq(Work::Lists.word()))
    .execute(conn)
    .map(drop)
}

/// Notes that a story is seen to, unless it has changed meanwhile.
///
/// # Errors
///
/// Those of the database.
pub fn delete_waiting(conn: &mut Connection, waiting: &Waiting) -> QueryResult<()> {
    diesel::delete(
        related_waiting::table
            .find(waiting.article_id)
            .filter(related_waiting::turn.eq(waiting.turn))
            .filter(related_waiting::work.eq(&waiting.work)),
    )
    .execute(conn)
    .map(drop)
}

/// Lets the lists of some stories be made anew: of those that were made before an instant, or then.
///
/// # Errors
///
/// Those of the database.
pub fn create_waiting(conn: &mut Connection, ids: &[i64], until: Millis) -> QueryResult<()> {
    let listed: Vec<i64> = related_stories::table
        .filter(related_stories::article_id.eq_any(ids))
        .filter(related_stories::listed_at.le(until))
        .select(related_stories::article_id)
        .load(conn)?;
    for id in listed {
        create_one(conn, id)?;
    }
    Ok(())
}

/// Lets all lists of an edition be made anew; of how many stories.
///
/// # Errors
///
/// Those of the database.
pub fn create_all_waiting(conn: &mut Connection, edition_id: i64) -> QueryResult<usize> {
    let stories = related_stories::table
        .filter(related_stories::edition_id.eq(edition_id))
        .select((
            related_stories::article_id,
            Work::List.word().into_sql::<Text>(),
            0_i64.into_sql::<BigInt>(),
        ));
    diesel::insert_or_ignore_into(related_waiting::table)
        .values(stories)
        .into_columns((
            related_waiting::article_id,
            related_waiting::work,
            related_waiting::turn,
        ))
        .execute(conn)
}

fn create_one(conn: &mut Connection, article_id: i64) -> QueryResult<()> {
    diesel::insert_into(related_waiting::table)
        .values((
            related_waiting::article_id.eq(article_id),
            related_waiting::work.eq(Work::List.word()),
            related_waiting::turn.eq(0),
        ))
        .on_conflict_do_nothing()
        .execute(conn)
        .map(drop)
}

/// When the words of a story were last taken in.
///
/// # Errors
///
/// Those of the database.
pub fn find_compared_at(conn: &mut Connection, article_id: i64) -> QueryResult<Option<Millis>> {
    related_stories::table
        .find(article_id)
        .select(related_stories::compared_at)
        .first(conn)
        .optional()
}

/// Notes that the list of a story was made.
///
/// # Errors
///
/// Those of the database.
pub fn update_listed_at(conn: &mut Connection, article_id: i64, now: Millis) -> QueryResult<()> {
    diesel::update(related_stories::table.find(article_id))
        .set(related_stories::listed_at.eq(now))
        .execute(conn)
        .map(drop)
}
