//! What the newsroom finds besides public stories: those in any state, and pictures, people and comments, whose entries triggers keep.

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use crate::db::Connection;
use crate::schema::{articles, comments, discussions, media_items, people};
use crate::time::Millis;

/// Entries that are looked at, those with the highest numbers: a reporter's own stories are among them, or are not found.
const MOST_ENTRIES: i64 = 2_000;

/// What an entry is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryKind {
    /// A picture of the library.
    Picture,
    /// Somebody with a byline.
    Person,
    /// A comment.
    Comment,
}

impl EntryKind {
    /// The word in the database.
    fn word(self) -> &'static str {
        match self {
            Self::Picture => "picture",
            Self::Person => "person",
            Self::Comment => "comment",
        }
    }
}

#[derive(QueryableByName)]
struct Entry {
    #[diesel(sql_type = BigInt)]
    id: i64,
}

/// The numbers of articles in any state that match an FTS5 expression, the last begun first.
///
/// # Errors
///
/// Those of the database; an expression that is none.
pub fn list_story_entries(conn: &mut Connection, expression: &str) -> QueryResult<Vec<i64>> {
    let entries: Vec<Entry> = diesel::sql_query(
        "SELECT rowid AS id FROM search_entries WHERE search_entries MATCH ? ORDER BY rowid DESC LIMIT ?",
    )
    .bind::<Text, _>(expression)
    .bind::<BigInt, _>(MOST_ENTRIES)
    .load(conn)?;
    Ok(entries.into_iter().map(|entry| entry.id).collect())
}

/// The numbers of what matches an FTS5 expression, of one kind, the last made first.
///
/// # Errors
///
/// Those of the database; an expression that is none.
pub fn list_entries(
    conn: &mut Connection,
    kind: EntryKind,
    expression: &str,
) -> QueryResult<Vec<i64>> {
    let kind = kind.word();
    let entries: Vec<Entry> = diesel::sql_query(
        "SELECT rowid / 4 AS id FROM newsroom_entries WHERE newsroom_entries MATCH ? ORDER BY rowid DESC LIMIT ?",
    )
    .bind::<Text, _>(format!("(kind : \"{kind}\") AND ({expression})"))
    .bind::<BigInt, _>(MOST_ENTRIES)
    .load(conn)?;
    Ok(entries.into_iter().map(|entry| entry.id).collect())
}

/// A picture that was found: number, file name, caption, alternative text.
pub type FoundPicture = (i64, String, String, String);

/// Pictures by number, the last made first.
///
/// # Errors
///
/// Those of the database.
pub fn list_pictures(conn: &mut Connection, ids: &[i64]) -> QueryResult<Vec<FoundPicture>> {
    media_items::table
        .filter(media_items::id.eq_any(ids))
        .order(media_items::id.desc())
        .select((
            media_items::id,
            media_items::file_name,
            media_items::caption,
            media_items::alt_text,
        ))
        .load(conn)
}

/// A person who was found.
#[derive(Clone, Debug, HasQuery)]
#[diesel(table_name = people)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct FoundPerson {
    pub id: i64,
    pub edition_id: i64,
    pub slug: String,
    pub name: String,
    pub initials: String,
    pub work: String,
}

/// People by number, the last made first.
///
/// # Errors
///
/// Those of the database.
pub fn list_people(conn: &mut Connection, ids: &[i64]) -> QueryResult<Vec<FoundPerson>> {
    FoundPerson::query()
        .filter(people::id.eq_any(ids))
        .order(people::id.desc())
        .load(conn)
}

/// A comment that was found.
#[derive(Clone, Debug, Queryable)]
#[expect(missing_docs, reason = "the columns are described in the migrations")]
pub struct FoundComment {
    pub id: i64,
    pub discussion_id: i64,
    pub place: String,
    pub author_name: String,
    pub text: String,
    pub state: String,
    pub is_shown: bool,
    pub written_at: Millis,
    pub article_id: i64,
    pub slug: String,
    pub headline: String,
    pub edition_id: i64,
}

/// Comments by number, the last written first, each with its story.
///
/// # Errors
///
/// Those of the database.
pub fn list_comments(conn: &mut Connection, ids: &[i64]) -> QueryResult<Vec<FoundComment>> {
    comments::table
        .inner_join(discussions::table.inner_join(articles::table))
        .filter(comments::id.eq_any(ids))
        .order(comments::id.desc())
        .select((
            comments::id,
            comments::discussion_id,
            comments::place,
            comments::author_name,
            comments::text,
            comments::state,
            comments::is_shown,
            comments::written_at,
            articles::id,
            articles::slug,
            articles::headline,
            articles::edition_id,
        ))
        .load(conn)
}
