//! Decisions of moderators: who, what, why, when.

use diesel::prelude::*;

use super::comments::{CommentState, find_comment, hide_comment, publish_comment};
use super::shown::PlacedComment;
use crate::db::Connection;
use crate::forum::reasons::Reason;
use crate::schema::{accounts, articles, comment_decisions, comments, discussions};
use crate::time::Millis;

/// Minutes in which a moderator takes a decision back.
pub const UNDO_MINUTES: i64 = 1;

/// A decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Readers see the comment.
    Publish,
    /// They do not, for a reason.
    Reject(Reason),
}

impl Decision {
    /// The word in the database.
    fn word(self) -> &'static str {
        match self {
            Self::Publish => "publish",
            Self::Reject(_) => "reject",
        }
    }

    fn reason_word(self) -> &'static str {
        match self {
            Self::Publish => "",
            Self::Reject(reason) => reason.word(),
        }
    }
}

/// What was decided last about a comment.
#[derive(Clone, Debug, HasQuery)]
#[diesel(table_name = comment_decisions)]
pub struct LastDecision {
    /// The decision's number.
    pub id: i64,
    /// `publish` or `reject`.
    pub decision: String,
    /// Why it was refused.
    pub reason: String,
    /// To the author.
    pub note: String,
    /// When.
    pub decided_at: Millis,
}

/// Decides about a comment. `false` if it does not wait any more: somebody was quicker, or its author deleted it.
///
/// # Errors
///
/// `NotFound`, and those of the database.
pub fn decide(
    conn: &mut Connection,
    comment_id: i64,
    decision: Decision,
    (account_id, note): (i64, &str),
    now: Millis,
) -> QueryResult<bool> {
    let comment = find_comment(conn, comment_id)?;
    if !comment.is(CommentState::Waiting) {
        return Ok(false);
    }
    match decision {
        Decision::Publish => publish_comment(conn, &comment, now)?,
        Decision::Reject(_) => hide_comment(conn, &comment, CommentState::Rejected)?,
    }
    diesel::insert_into(comment_decisions::table)
        .values((
            comment_decisions::comment_id.eq(comment_id),
            comment_decisions::account_id.eq(account_id),
            comment_decisions::decision.eq(decision.word()),
            comment_decisions::reason.eq(decision.reason_word()),
            comment_decisions::note.eq(note),
            comment_decisions::decided_at.eq(now),
        ))
        .execute(conn)?;
    Ok(true)
}

/// The last decision about a comment that was not taken back.
///
/// # Errors
///
/// Those of the database.
pub fn find_last_decision(
    conn: &mut Connection,
    comment_id: i64,
) -> QueryResult<Option<LastDecision>> {
    LastDecision::query()
        .filter(comment_decisions::comment_id.eq(comment_id))
        .filter(comment_decisions::taken_back_at.is_null())
        .order(comment_decisions::id.desc())
        .first(conn)
        .optional()
}

/// Takes back a decision of one's own that is not older than [`UNDO_MINUTES`]: the comment waits again. `false` if it is too late, or
/// the comment has gone on since.
///
/// # Errors
///
/// `NotFound`, and those of the database.
pub fn take_back(
    conn: &mut Connection,
    comment_id: i64,
    account_id: i64,
    now: Millis,
) -> QueryResult<bool> {
    let comment = find_comment(conn, comment_id)?;
    let Some(last) = find_last_decision(conn, comment_id)? else {
        return Ok(false);
    };
    let is_as_decided = match last.decision.as_str() {
        "publish" => comment.is(CommentState::Published),
        _ => comment.is(CommentState::Rejected),
    };
    let taken = diesel::update(
        comment_decisions::table
            .find(last.id)
            .filter(comment_decisions::account_id.eq(account_id))
            .filter(comment_decisions::decided_at.ge(now.plus_minutes(-UNDO_MINUTES))),
    )
    .set(comment_decisions::taken_back_at.eq(now));
    if !is_as_decided || taken.execute(conn)? == 0 {
        return Ok(false);
    }
    hide_comment(conn, &comment, CommentState::Waiting)?;
    Ok(true)
}

/// A decided comment, what was decided, and the moderator's name and number.
pub type Decided = (PlacedComment, LastDecision, (i64, String));

/// The latest decisions that stand, newest first.
///
/// # Errors
///
/// Those of the database.
pub fn list_decided(conn: &mut Connection, limit: i64) -> QueryResult<Vec<Decided>> {
    comment_decisions::table
        .inner_join(comments::table.inner_join(discussions::table.inner_join(articles::table)))
        .inner_join(accounts::table)
        .filter(comment_decisions::taken_back_at.is_null())
        .order(comment_decisions::id.desc())
        .limit(limit)
        .select((
            PlacedComment::as_select(),
            LastDecision::as_select(),
            (accounts::id, accounts::name),
        ))
        .load(conn)
}
