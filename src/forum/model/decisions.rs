//! Decisions of moderators and of rules: who, what, why, when.

use diesel::prelude::*;

use super::appeals::{close_appeal, find_open_appeal, reopen_appeal};
use super::comments::{
    Comment, CommentState, find_comment, hide_comment, publish_comment, update_held,
};
use super::learning::{LearnedAs, learn};
use super::reports::{handle_reports, reopen_reports};
use super::shown::PlacedComment;
use crate::accounts::model::readers::{add_decision, update_banned};
use crate::db::Connection;
use crate::forum::reasons::Reason;
use crate::forum::rules::judge::Verdict;
use crate::schema::{accounts, articles, comment_decisions, comments, discussions};
use crate::time::Millis;

/// Minutes in which a moderator takes a decision back.
pub const UNDO_MINUTES: i64 = 1;

/// A decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Readers see the comment.
    Publish,
    /// They do not, for a reason.
    Reject(Reason),
    /// They do not, and its author, who has an account, may write no more.
    Ban(Reason),
}

impl Decision {
    /// The word in the database.
    fn word(&self) -> &'static str {
        match self {
            Self::Publish => "publish",
            Self::Reject(_) | Self::Ban(_) => "reject",
        }
    }

    fn reason_word(&self) -> &str {
        match self {
            Self::Publish => "",
            Self::Reject(reason) | Self::Ban(reason) => reason.word(),
        }
    }

    /// What is learned from it: advertising is only what was refused as such, talk only what readers see.
    fn lesson(&self) -> LearnedAs {
        match self {
            Self::Publish => LearnedAs::Good,
            Self::Reject(Reason::Spam) | Self::Ban(Reason::Spam) => LearnedAs::Spam,
            Self::Reject(_) | Self::Ban(_) => LearnedAs::Nothing,
        }
    }

    /// What it counts for its author: published, refused.
    fn counts(word: &str) -> (i64, i64) {
        if word == "publish" { (1, 0) } else { (0, 1) }
    }
}

/// What became of a wish to decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is decided.
    Done,
    /// Somebody was quicker, or its author deleted the comment.
    TooLate,
    /// An appeal against one's own decision: another moderator decides.
    Own,
}

/// What was decided last about a comment.
#[derive(Clone, Debug, HasQuery)]
#[diesel(table_name = comment_decisions)]
pub struct LastDecision {
    /// The decision's number.
    pub id: i64,
    /// Who decided; `None` for a rule.
    pub account_id: Option<i64>,
    /// `publish` or `reject`.
    pub decision: String,
    /// Why it was refused.
    pub reason: String,
    /// To the author.
    pub note: String,
    /// When.
    pub decided_at: Millis,
    /// The comment's state before.
    pub state_before: String,
    /// Whether it also banned the author, who was not banned before.
    pub is_ban: bool,
}

/// Decides about a comment: one that waits, a public one, or a refused one whose author appeals.
///
/// # Errors
///
/// `NotFound`, and those of the database.
pub fn decide(
    conn: &mut Connection,
    comment_id: i64,
    decision: &Decision,
    (account_id, note): (i64, &str),
    now: Millis,
) -> QueryResult<Outcome> {
    let comment = find_comment(conn, comment_id)?;
    let last = find_last_decision(conn, comment_id)?;
    if comment.is(CommentState::Deleted) {
        return Ok(Outcome::TooLate);
    }
    if comment.is(CommentState::Rejected) {
        if find_open_appeal(conn, comment_id)?.is_none() {
            return Ok(Outcome::TooLate);
        }
        if last.is_some_and(|last| last.account_id == Some(account_id)) {
            return Ok(Outcome::Own);
        }
    }
    apply(conn, &comment, decision, now)?;
    let is_ban = match (decision, comment.account_id) {
        (Decision::Ban(_), Some(author)) => update_banned(conn, author, true)?,
        _ => false,
    };
    let by = (Some(account_id), note, is_ban);
    insert(conn, &comment, decision, by, now)?;
    learn(conn, comment_id, decision.lesson())?;
    handle_reports(conn, comment_id, now)?;
    close_appeal(conn, comment_id, now)?;
    update_moderated(conn, &comment, now)?;
    Ok(Outcome::Done)
}

/// A rule refuses a comment. Nothing is learned from it, and it does not count for its author.
fn reject_by_rule(
    conn: &mut Connection,
    comment_id: i64,
    reason: Reason,
    now: Millis,
) -> QueryResult<()> {
    let comment = find_comment(conn, comment_id)?;
    let decision = Decision::Reject(reason);
    apply(conn, &comment, &decision, now)?;
    insert(conn, &comment, &decision, (None, "", false), now)
}

/// Carries out what the rules say of a comment that was just written or changed.
///
/// # Errors
///
/// `NotFound`, and those of the database.
pub fn settle(
    conn: &mut Connection,
    comment_id: i64,
    verdict: &Verdict,
    now: Millis,
) -> QueryResult<()> {
    match verdict {
        Verdict::NotTaken(_) => Ok(()),
        Verdict::Rejected(held) => {
            update_held(conn, comment_id, (held.rule.word(), &held.detail))?;
            reject_by_rule(conn, comment_id, Reason::Words, now)
        }
        Verdict::Waits(held) => update_held(conn, comment_id, (held.rule.word(), &held.detail)),
        Verdict::Published => {
            update_held(conn, comment_id, ("", ""))?;
            let comment = find_comment(conn, comment_id)?;
            publish_comment(conn, &comment, now)
        }
    }
}

fn apply(
    conn: &mut Connection,
    comment: &Comment,
    decision: &Decision,
    now: Millis,
) -> QueryResult<()> {
    match decision {
        Decision::Publish => publish_comment(conn, comment, now),
        Decision::Reject(_) | Decision::Ban(_) => {
            hide_comment(conn, comment, CommentState::Rejected)
        }
    }
}

fn insert(
    conn: &mut Connection,
    comment: &Comment,
    decision: &Decision,
    (account_id, note, is_ban): (Option<i64>, &str, bool),
    now: Millis,
) -> QueryResult<()> {
    diesel::insert_into(comment_decisions::table)
        .values((
            comment_decisions::comment_id.eq(comment.id),
            comment_decisions::account_id.eq(account_id),
            comment_decisions::decision.eq(decision.word()),
            comment_decisions::reason.eq(decision.reason_word()),
            comment_decisions::note.eq(note),
            comment_decisions::decided_at.eq(now),
            comment_decisions::state_before.eq(&comment.state),
            comment_decisions::is_ban.eq(is_ban),
        ))
        .execute(conn)
        .map(drop)
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

/// Notes when a moderator last decided, and counts for the author what stands now instead of what stood before.
fn update_moderated(conn: &mut Connection, comment: &Comment, now: Millis) -> QueryResult<()> {
    let standing: Vec<(Millis, String, Option<Millis>)> = comment_decisions::table
        .filter(comment_decisions::comment_id.eq(comment.id))
        .filter(comment_decisions::account_id.is_not_null())
        .filter(
            comment_decisions::taken_back_at
                .is_null()
                .or(comment_decisions::taken_back_at.eq(now)),
        )
        .order(comment_decisions::id.desc())
        .limit(2)
        .select((
            comment_decisions::decided_at,
            comment_decisions::decision,
            comment_decisions::taken_back_at,
        ))
        .load(conn)?;
    let (before, after) = match standing.as_slice() {
        [(_, taken, Some(_)), rest @ ..] => (Some(taken), rest.first()),
        [latest, rest @ ..] => (rest.first().map(|(_, word, _)| word), Some(latest)),
        [] => (None, None),
    };
    diesel::update(comments::table.find(comment.id))
        .set(comments::moderated_at.eq(after.map(|(at, _, _)| *at)))
        .execute(conn)?;
    let Some(account_id) = comment.account_id else {
        return Ok(());
    };
    let count = |word: Option<&String>| word.map_or((0, 0), |word| Decision::counts(word));
    let (old, new) = (count(before), count(after.map(|(_, word, _)| word)));
    add_decision(conn, account_id, (new.0 - old.0, new.1 - old.1))
}

/// Takes back a decision of one's own that is not older than [`UNDO_MINUTES`]: all is as before. `false` if it is too late, or the
/// comment has gone on since.
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
    match last.state_before.as_str() {
        "published" => publish_comment(conn, &comment, now)?,
        "rejected" => hide_comment(conn, &comment, CommentState::Rejected)?,
        _ => hide_comment(conn, &comment, CommentState::Waiting)?,
    }
    if let Some(author) = comment.account_id.filter(|_| last.is_ban) {
        update_banned(conn, author, false)?;
    }
    learn(conn, comment_id, LearnedAs::Nothing)?;
    reopen_reports(conn, comment_id, last.decided_at)?;
    reopen_appeal(conn, comment_id, last.decided_at)?;
    update_moderated(conn, &comment, now)?;
    Ok(true)
}

/// A decided comment, what was decided, and the moderator's name; none for a rule.
pub type Decided = (PlacedComment, LastDecision, Option<String>);

/// The latest decisions that stand, newest first, of comments that readers see or do not.
///
/// # Errors
///
/// Those of the database.
pub fn list_decided(conn: &mut Connection, limit: i64) -> QueryResult<Vec<Decided>> {
    comment_decisions::table
        .inner_join(comments::table.inner_join(discussions::table.inner_join(articles::table)))
        .left_join(accounts::table)
        .filter(comment_decisions::taken_back_at.is_null())
        .order(comment_decisions::id.desc())
        .limit(limit)
        .select((
            PlacedComment::as_select(),
            LastDecision::as_select(),
            accounts::name.nullable(),
        ))
        .load(conn)
}
