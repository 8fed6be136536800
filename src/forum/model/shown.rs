//! What readers see of a discussion.

use std::collections::HashMap;

use diesel::dsl;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};

use super::comments::{Comment, CommentState, find_comment, is_shown};
use crate::db::Connection;
use crate::forum::order::Order;
use crate::prepared::{padded, prepared};
use crate::schema::{articles, comments, discussions, readers};

/// Comments on one page of a discussion.
pub const PAGE_COMMENTS: i64 = 50;

/// A page of what is said under an article: every answer below what it answers, or single comments by their recommendations.
///
/// # Errors
///
/// Those of the database.
pub fn list_shown(
    conn: &mut Connection,
    article_id: i64,
    order: Order,
    offset: i64,
) -> QueryResult<Vec<Comment>> {
    let discussion_id = prepared(
        discussions::table
            .filter(discussions::article_id.eq(article_id))
            .select(discussions::id)
            .limit(1),
    )
    .get_result::<i64>(conn)
    .optional()?
    .unwrap_or_default();
    let of_discussion = Comment::query().filter(comments::discussion_id.eq(discussion_id));
    match order {
        Order::Oldest => prepared(
            of_discussion
                .filter(is_shown())
                .order(comments::place)
                .offset(offset)
                .limit(PAGE_COMMENTS),
        )
        .load(conn),
        // As the index has it.
        Order::Newest => prepared(
            of_discussion
                .filter(is_shown())
                .order((
                    dsl::sql::<Text>("substr(comments.place, 1, 11) DESC"),
                    comments::place,
                ))
                .offset(offset)
                .limit(PAGE_COMMENTS),
        )
        .load(conn),
        Order::Recommended => prepared(
            of_discussion
                .filter(dsl::sql::<Bool>("comments.state = 'published'"))
                .order((comments::recommendation_count.desc(), comments::id))
                .offset(offset)
                .limit(PAGE_COMMENTS),
        )
        .load(conn),
    }
}

/// The marks beside readers' names: `staff` or `expert`, by account; of accounts without one, none.
///
/// # Errors
///
/// Those of the database.
pub fn list_badges(
    conn: &mut Connection,
    account_ids: &[i64],
) -> QueryResult<HashMap<i64, String>> {
    let rows: Vec<(i64, String)> = prepared(
        readers::table
            .filter(readers::account_id.eq_any(padded(account_ids)))
            .filter(readers::badge.ne(""))
            .select((readers::account_id, readers::badge)),
    )
    .load(conn)?;
    Ok(rows.into_iter().collect())
}

/// The newest public comments under an article.
///
/// # Errors
///
/// Those of the database.
pub fn list_newest(
    conn: &mut Connection,
    article_id: i64,
    limit: i64,
) -> QueryResult<Vec<Comment>> {
    prepared(
        comments::table
            .inner_join(discussions::table)
            .filter(discussions::article_id.eq(article_id))
            .filter(comments::state.eq(CommentState::Published.word()))
            .order(comments::id.desc())
            .limit(limit)
            .select(Comment::as_select()),
    )
    .load(conn)
}

/// The newest public comments of the thread that a comment begins, itself among them.
///
/// # Errors
///
/// Those of the database.
pub fn list_newest_of_thread(
    conn: &mut Connection,
    first: &Comment,
    limit: i64,
) -> QueryResult<Vec<Comment>> {
    // A place ends with a dot: the next sign after it ends the thread.
    let end = format!("{}/", first.place.trim_end_matches('.'));
    prepared(
        Comment::query()
            .filter(comments::discussion_id.eq(first.discussion_id))
            .filter(is_shown())
            .filter(comments::place.ge(&first.place))
            .filter(comments::place.lt(end))
            .filter(comments::state.eq(CommentState::Published.word()))
            .order(comments::id.desc())
            .limit(limit),
    )
    .load(conn)
}

/// How many places of a discussion stand before one of them.
///
/// # Errors
///
/// Those of the database.
pub fn count_before(conn: &mut Connection, discussion_id: i64, place: &str) -> QueryResult<i64> {
    prepared(
        comments::table
            .filter(comments::discussion_id.eq(discussion_id))
            .filter(is_shown())
            .filter(comments::place.lt(place))
            .count(),
    )
    .get_result(conn)
}

/// Who wrote comments, of those that are public: by number.
///
/// # Errors
///
/// Those of the database.
pub fn list_names(conn: &mut Connection, ids: &[i64]) -> QueryResult<HashMap<i64, String>> {
    let rows: Vec<(i64, String)> = prepared(
        comments::table
            .filter(comments::id.eq_any(padded(ids)))
            .filter(comments::state.eq(CommentState::Published.word()))
            .select((comments::id, comments::author_name)),
    )
    .load(conn)?;
    Ok(rows.into_iter().collect())
}

/// A comment with the article it stands under.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = comments)]
pub struct PlacedComment {
    /// The comment.
    #[diesel(embed)]
    pub comment: Comment,
    /// The article's number.
    #[diesel(select_expression = articles::id)]
    pub article_id: i64,
    /// The readable part of its address.
    #[diesel(select_expression = articles::slug)]
    pub slug: String,
    /// Its headline.
    #[diesel(select_expression = articles::headline)]
    pub headline: String,
    /// Its language: BCP 47.
    #[diesel(select_expression = articles::language)]
    pub language: String,
    /// Its edition.
    #[diesel(select_expression = articles::edition_id)]
    pub edition_id: i64,
}

/// What a comment answers, what that answers, and so on, the first in time first; at most so many, those nearest to it.
///
/// # Errors
///
/// Those of the database.
pub fn list_above(
    conn: &mut Connection,
    comment: &Comment,
    most: usize,
) -> QueryResult<Vec<Comment>> {
    let mut found = Vec::new();
    let mut above = comment.parent_id;
    while let Some(id) = above.filter(|_| found.len() < most) {
        let comment = find_comment(conn, id)?;
        above = comment.parent_id;
        found.push(comment);
    }
    found.reverse();
    Ok(found)
}

/// The article that a comment stands under.
///
/// # Errors
///
/// `NotFound`, and those of the database.
pub fn find_article_id(conn: &mut Connection, comment: &Comment) -> QueryResult<i64> {
    discussions::table
        .find(comment.discussion_id)
        .select(discussions::article_id)
        .first(conn)
}
