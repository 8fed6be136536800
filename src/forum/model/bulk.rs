//! Whole discussions at once, as generated sites want them.

use diesel::dsl::max;
use diesel::prelude::*;

use super::comments::{CommentState, place_of};
use crate::db::Connection;
use crate::schema::{comments, discussions};
use crate::time::Millis;

/// A public comment to keep.
#[derive(Clone, Debug)]
pub struct BulkComment {
    /// Which of those before it is answered.
    pub answers: Option<usize>,
    /// Who wrote it.
    pub author_name: String,
    /// What it says.
    pub text: String,
    /// When it was written and published.
    pub written_at: Millis,
}

/// Keeps a discussion with all its comments. Nobody has their secrets.
///
/// # Errors
///
/// Those of the database.
pub fn create_published_discussion(
    conn: &mut Connection,
    edition_id: i64,
    article_id: i64,
    all: &[BulkComment],
) -> QueryResult<()> {
    let count = i64::try_from(all.len()).unwrap_or(i64::MAX);
    let discussion_id: i64 = diesel::insert_into(discussions::table)
        .values((
            discussions::edition_id.eq(edition_id),
            discussions::article_id.eq(article_id),
            discussions::comment_count.eq(count),
            discussions::place_count.eq(count),
            discussions::last_comment_at.eq(all.last().map(|comment| comment.written_at)),
        ))
        .returning(discussions::id)
        .get_result(conn)?;
    let highest: Option<i64> = comments::table.select(max(comments::id)).first(conn)?;
    let mut kept: Vec<(i64, String)> = Vec::with_capacity(all.len());
    for (id, comment) in (highest.unwrap_or_default() + 1..).zip(all) {
        let parent = comment.answers.and_then(|place| kept.get(place));
        let place = place_of(parent.map_or("", |(_, place)| place), id);
        diesel::insert_into(comments::table)
            .values((
                comments::id.eq(id),
                comments::discussion_id.eq(discussion_id),
                comments::parent_id.eq(parent.map(|(id, _)| *id)),
                comments::place.eq(&place),
                comments::author_name.eq(&comment.author_name),
                comments::text.eq(&comment.text),
                comments::state.eq(CommentState::Published.word()),
                comments::is_shown.eq(true),
                comments::written_at.eq(comment.written_at),
                comments::published_at.eq(comment.written_at),
                comments::secret_hash.eq(format!("nobody-{id}")),
                comments::address_hash.eq(""),
                comments::address_range.eq(""),
            ))
            .execute(conn)?;
        kept.push((id, place));
    }
    Ok(())
}
