//! Whole discussions at once, as generated sites want them.

use diesel::dsl::max;
use diesel::prelude::*;

use super::comments::{CommentState, place_of};
use crate::db::Connection;
use crate::schema::{comments, discussions};
use crate::time::Millis;

/// Comments that one statement keeps. SQLite takes 32,766 values with a statement, and writes the index of what the newsroom searches once
/// for each.
const ROWS_AT_ONCE: usize = 500;

/// A public comment to keep.
#[derive(Clone, Debug)]
pub struct BulkComment {
    /// Which of those before it in its discussion is answered.
    pub answers: Option<usize>,
    /// Who wrote it.
    pub author_name: String,
    /// What it says.
    pub text: String,
    /// When it was written and published.
    pub written_at: Millis,
}

#[derive(Insertable)]
#[diesel(table_name = comments, treat_none_as_default_value = false)]
struct Row<'a> {
    id: i64,
    discussion_id: i64,
    parent_id: Option<i64>,
    place: String,
    author_name: &'a str,
    text: &'a str,
    state: &'a str,
    is_shown: bool,
    written_at: Millis,
    published_at: Millis,
    secret_hash: String,
    address_hash: &'a str,
    address_range: &'a str,
}

/// Keeps discussions with all their comments, each by the number of its article. Nobody has their secrets.
///
/// # Errors
///
/// Those of the database.
pub fn create_published_discussions(
    conn: &mut Connection,
    edition_id: i64,
    discussions: &[(i64, Vec<BulkComment>)],
) -> QueryResult<()> {
    let highest: Option<i64> = comments::table.select(max(comments::id)).first(conn)?;
    let mut first = highest.unwrap_or_default() + 1;
    let mut rows = Vec::new();
    for (article_id, all) in discussions {
        let discussion_id = create_discussion(conn, (edition_id, *article_id), all)?;
        let drawn = rows_of(discussion_id, first, all);
        first += i64::try_from(drawn.len()).unwrap_or(i64::MAX);
        rows.extend(drawn);
    }
    for some in rows.chunks(ROWS_AT_ONCE) {
        diesel::insert_into(comments::table)
            .values(some)
            .execute(conn)?;
    }
    Ok(())
}

fn create_discussion(
    conn: &mut Connection,
    (edition_id, article_id): (i64, i64),
    all: &[BulkComment],
) -> QueryResult<i64> {
    let count = i64::try_from(all.len()).unwrap_or(i64::MAX);
    diesel::insert_into(discussions::table)
        .values((
            discussions::edition_id.eq(edition_id),
            discussions::article_id.eq(article_id),
            discussions::comment_count.eq(count),
            discussions::place_count.eq(count),
            discussions::last_comment_at.eq(all.last().map(|comment| comment.written_at)),
        ))
        .returning(discussions::id)
        .get_result(conn)
}

/// The rows of a discussion's comments, whose numbers begin with `first`.
fn rows_of(discussion_id: i64, first: i64, all: &[BulkComment]) -> Vec<Row<'_>> {
    let mut rows: Vec<Row<'_>> = Vec::with_capacity(all.len());
    for (id, comment) in (first..).zip(all) {
        let parent = comment.answers.and_then(|place| rows.get(place));
        rows.push(Row {
            place: place_of(parent.map_or("", |parent| &parent.place), id),
            parent_id: parent.map(|parent| parent.id),
            id,
            discussion_id,
            author_name: &comment.author_name,
            text: &comment.text,
            state: CommentState::Published.word(),
            is_shown: true,
            written_at: comment.written_at,
            published_at: comment.written_at,
            secret_hash: format!("nobody-{id}"),
            address_hash: "",
            address_range: "",
        });
    }
    rows
}
