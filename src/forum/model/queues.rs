//! What moderators have to look at.

use diesel::dsl::{self, exists, not};
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::Bool;
use diesel::sqlite::Sqlite;

use super::addresses::has_address;
use super::comments::is_waiting;
use super::reports::is_open;
use super::shown::PlacedComment;
use crate::db::Connection;
use crate::schema::{articles, comment_appeals, comment_reports, comments, discussions};

/// A list of comments to decide about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Queue {
    /// Those that nobody sees until a moderator has read them.
    Waiting,
    /// Public ones that readers reported.
    Reported,
    /// Refused ones whose authors ask for another moderator.
    Appeals,
    /// Public ones that no moderator has read.
    Unmoderated,
}

impl Queue {
    /// All, the most pressing first.
    pub const ALL: [Self; 4] = [
        Self::Waiting,
        Self::Reported,
        Self::Appeals,
        Self::Unmoderated,
    ];

    /// The word in addresses and locale files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Reported => "reported",
            Self::Appeals => "appeals",
            Self::Unmoderated => "unmoderated",
        }
    }

    /// The queue of a word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|queue| queue.word() == word)
    }
}

/// Which comments of a queue are looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QueueFilter {
    /// Under articles of a section.
    pub section_id: Option<i64>,
    /// Under an article.
    pub article_id: Option<i64>,
    /// Under articles in a language; empty for all.
    pub language: String,
    /// Kept back by a rule; empty for all.
    pub rule: String,
    /// Reported for a reason; empty for all.
    pub reason: String,
}

/// A public comment that no moderator has read. A literal, as SQLite uses a partial index for the words of its condition only.
fn is_unmoderated() -> SqlLiteral<Bool> {
    dsl::sql("comments.state = 'published' AND comments.moderated_at IS NULL")
}

/// How many comments are in a queue.
///
/// # Errors
///
/// Those of the database.
pub fn count_queue(conn: &mut Connection, queue: Queue) -> QueryResult<i64> {
    match queue {
        Queue::Waiting => comments::table
            .filter(is_waiting())
            .count()
            .get_result(conn),
        Queue::Unmoderated => comments::table
            .filter(is_unmoderated())
            .filter(not(exists(reports_of_comment())))
            .count()
            .get_result(conn),
        Queue::Reported => comments::table
            .filter(comments::state.eq("published"))
            .filter(
                comments::id.eq_any(
                    comment_reports::table
                        .filter(is_open())
                        .select(comment_reports::comment_id),
                ),
            )
            .count()
            .get_result(conn),
        Queue::Appeals => comment_appeals::table
            .filter(is_appealed())
            .count()
            .get_result(conn),
    }
}

/// An appeal that waits. A literal for the same reason.
fn is_appealed() -> SqlLiteral<Bool> {
    dsl::sql("comment_appeals.decided_at IS NULL")
}

#[diesel::dsl::auto_type(no_type_alias)]
fn reports_of_comment() -> _ {
    comment_reports::table
        .filter(comment_reports::comment_id.eq(comments::id))
        .filter(comment_reports::handled_at.is_null())
}

/// Comments of a queue, the one that waits longest first.
///
/// # Errors
///
/// Those of the database.
pub fn list_queue(
    conn: &mut Connection,
    queue: Queue,
    filter: &QueueFilter,
    limit: i64,
) -> QueryResult<Vec<PlacedComment>> {
    let mut query = comments::table
        .inner_join(discussions::table.inner_join(articles::table))
        .order(comments::id)
        .limit(limit)
        .select(PlacedComment::as_select())
        .into_boxed::<Sqlite>();
    query = match queue {
        Queue::Waiting => query.filter(is_waiting()),
        Queue::Unmoderated => query
            .filter(is_unmoderated())
            .filter(not(exists(reports_of_comment()))),
        Queue::Reported => query.filter(comments::state.eq("published")).filter(
            comments::id.eq_any(
                comment_reports::table
                    .filter(is_open())
                    .select(comment_reports::comment_id),
            ),
        ),
        Queue::Appeals => query.filter(
            comments::id.eq_any(
                comment_appeals::table
                    .filter(is_appealed())
                    .select(comment_appeals::comment_id),
            ),
        ),
    };
    if let Some(section_id) = filter.section_id {
        query = query.filter(articles::section_id.eq(section_id));
    }
    if let Some(article_id) = filter.article_id {
        query = query.filter(articles::id.eq(article_id));
    }
    if !filter.language.is_empty() {
        query = query.filter(articles::language.eq(&filter.language));
    }
    if !filter.rule.is_empty() {
        query = query.filter(comments::held_by.eq(&filter.rule));
    }
    if !filter.reason.is_empty() {
        query = query.filter(exists(
            reports_of_comment().filter(comment_reports::reason.eq(&filter.reason)),
        ));
    }
    query.load(conn)
}

/// How many comments wait for a moderator in all queues that do not wait for time only: kept back, reported, appealed.
///
/// # Errors
///
/// Those of the database.
pub fn count_pressing(conn: &mut Connection) -> QueryResult<i64> {
    let mut count = 0;
    for queue in [Queue::Waiting, Queue::Reported, Queue::Appeals] {
        count += count_queue(conn, queue)?;
    }
    Ok(count)
}

/// The languages of articles that have a discussion.
///
/// # Errors
///
/// Those of the database.
pub fn list_languages(conn: &mut Connection) -> QueryResult<Vec<String>> {
    discussions::table
        .inner_join(articles::table)
        .select(articles::language)
        .distinct()
        .order(articles::language)
        .load(conn)
}

/// What others wrote from the same connection, or with the same account: comments, and how many of them are public and refused.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct History {
    /// All that are kept.
    pub written: i64,
    /// Public ones.
    pub published: i64,
    /// Refused ones.
    pub rejected: i64,
}

/// What the author of a comment wrote before and after it: with the account, or from the address of that day.
///
/// # Errors
///
/// Those of the database.
pub fn find_history(conn: &mut Connection, comment_id: i64) -> QueryResult<History> {
    let (account_id, address_hash): (Option<i64>, String) = comments::table
        .find(comment_id)
        .select((comments::account_id, comments::address_hash))
        .first(conn)?;
    let mut query = comments::table
        .filter(comments::id.ne(comment_id))
        .group_by(comments::state)
        .select((comments::state, dsl::count_star()))
        .into_boxed::<Sqlite>();
    query = match account_id {
        Some(account_id) => query.filter(comments::account_id.eq(account_id)),
        None if address_hash.is_empty() => return Ok(History::default()),
        None => query
            .filter(has_address())
            .filter(comments::address_hash.eq(address_hash)),
    };
    let mut history = History::default();
    for (state, count) in query.load::<(String, i64)>(conn)? {
        history.written += count;
        match state.as_str() {
            "published" => history.published = count,
            "rejected" => history.rejected = count,
            _ => {}
        }
    }
    Ok(history)
}
