//! Comments: written, published, refused, changed and deleted.

use diesel::dsl::{self, exists};
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::Bool;

use super::discussions::update_count;
use super::learning::{LearnedAs, learn};
use crate::accounts::model::reply_mails::create_reply_mail;
use crate::db::Connection;
use crate::schema::comments;
use crate::time::Millis;

/// Most characters of a comment.
pub const LONGEST_COMMENT: usize = 5000;

/// Most characters of a pseudonym.
pub const LONGEST_NAME: usize = 60;

/// Answers are indented so many times; those deeper down stand in the order of their writing.
pub const LEVELS: usize = 4;

/// Characters of one number in a comment's place, with the dot after it.
const STEP: usize = 11;

/// Where a comment stands on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommentState {
    /// A moderator has not seen it yet.
    Waiting,
    /// Readers see it.
    Published,
    /// A moderator refused it.
    Rejected,
    /// Its author deleted it.
    Deleted,
}

impl CommentState {
    /// The word in the database and in locale files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Published => "published",
            Self::Rejected => "rejected",
            Self::Deleted => "deleted",
        }
    }
}

/// One whose place readers see. A literal, as SQLite uses a partial index for the words of its condition only.
pub(super) fn is_shown() -> SqlLiteral<Bool> {
    dsl::sql("comments.is_shown = 1")
}

/// One that waits for a moderator. A literal for the same reason.
pub(super) fn is_waiting() -> SqlLiteral<Bool> {
    dsl::sql("comments.state = 'waiting'")
}

/// A comment.
#[derive(Clone, Debug, HasQuery)]
#[diesel(table_name = comments)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct Comment {
    pub id: i64,
    pub discussion_id: i64,
    pub parent_id: Option<i64>,
    pub place: String,
    pub author_name: String,
    pub text: String,
    pub state: String,
    pub is_shown: bool,
    pub written_at: Millis,
    pub edited_at: Option<Millis>,
    pub published_at: Option<Millis>,
    pub held_by: String,
    pub held_detail: String,
    pub recommendation_count: i64,
    pub is_picked: bool,
    pub account_id: Option<i64>,
}

impl Comment {
    /// Whether it is in a state.
    pub fn is(&self, state: CommentState) -> bool {
        self.state == state.word()
    }

    /// How far it is indented: 0 for one that begins a thread, at most [`LEVELS`] less one.
    pub fn level(&self) -> usize {
        (self.place.len() / STEP).saturating_sub(1)
    }

    /// Puts it out of its thread, for a list in which every comment stands by itself.
    pub fn stand_alone(&mut self) {
        self.place = format!("{:010}.", self.id);
    }
}

/// A comment to keep. It waits.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct NewComment<'a> {
    pub discussion_id: i64,
    pub parent: Option<&'a Comment>,
    pub author_name: &'a str,
    pub text: &'a str,
    pub written_at: Millis,
    pub secret_hash: &'a str,
    pub address_hash: &'a str,
    pub address_range: &'a str,
    pub account_id: Option<i64>,
}

/// Keeps a comment; its number.
///
/// # Errors
///
/// Those of the database.
pub fn create_comment(conn: &mut Connection, comment: &NewComment<'_>) -> QueryResult<i64> {
    let id: i64 = diesel::insert_into(comments::table)
        .values((
            comments::discussion_id.eq(comment.discussion_id),
            comments::parent_id.eq(comment.parent.map(|parent| parent.id)),
            comments::place.eq(""),
            comments::author_name.eq(comment.author_name),
            comments::text.eq(comment.text),
            comments::state.eq(CommentState::Waiting.word()),
            comments::is_shown.eq(false),
            comments::written_at.eq(comment.written_at),
            comments::secret_hash.eq(comment.secret_hash),
            comments::address_hash.eq(comment.address_hash),
            comments::address_range.eq(comment.address_range),
            comments::account_id.eq(comment.account_id),
        ))
        .returning(comments::id)
        .get_result(conn)?;
    let above = comment.parent.map_or("", |parent| parent.place.as_str());
    diesel::update(comments::table.find(id))
        .set(comments::place.eq(place_of(above, id)))
        .execute(conn)?;
    Ok(id)
}

/// The place of a comment below another's; below an empty one it begins a thread.
pub(super) fn place_of(above: &str, id: i64) -> String {
    let above = above.get(..(LEVELS - 1) * STEP).unwrap_or(above);
    format!("{above}{id:010}.")
}

/// A comment.
///
/// # Errors
///
/// `NotFound`, and those of the database.
pub fn find_comment(conn: &mut Connection, id: i64) -> QueryResult<Comment> {
    Comment::query().find(id).first(conn)
}

/// The comment that somebody has the secret of.
///
/// # Errors
///
/// `NotFound`, and those of the database.
pub fn find_comment_of_secret(conn: &mut Connection, hash: &str) -> QueryResult<Comment> {
    Comment::query()
        .filter(comments::secret_hash.eq(hash))
        .first(conn)
}

/// Whether the same words wait or are public already, from the same sender on the same day.
///
/// # Errors
///
/// Those of the database.
pub fn is_repeated(conn: &mut Connection, comment: &NewComment<'_>) -> QueryResult<bool> {
    diesel::select(exists(
        comments::table
            .filter(comments::address_hash.eq(comment.address_hash))
            .filter(comments::discussion_id.eq(comment.discussion_id))
            .filter(comments::text.eq(comment.text)),
    ))
    .get_result(conn)
}

/// What a reader with an account wrote, newest first.
///
/// # Errors
///
/// Those of the database.
pub fn list_of_reader(
    conn: &mut Connection,
    account_id: i64,
    limit: i64,
) -> QueryResult<Vec<Comment>> {
    Comment::query()
        .filter(comments::account_id.eq(account_id))
        .order(comments::id.desc())
        .limit(limit)
        .load(conn)
}

/// Gives a comment the newsroom's mark, or takes it away.
///
/// # Errors
///
/// Those of the database.
pub fn update_picked(conn: &mut Connection, id: i64, is_picked: bool) -> QueryResult<()> {
    diesel::update(comments::table.find(id))
        .set(comments::is_picked.eq(is_picked))
        .execute(conn)
        .map(drop)
}

/// Notes which rule keeps a comment back, and what it hit; with empty words, none.
///
/// # Errors
///
/// Those of the database.
pub fn update_held(
    conn: &mut Connection,
    id: i64,
    (rule, detail): (&str, &str),
) -> QueryResult<()> {
    diesel::update(comments::table.find(id))
        .set((comments::held_by.eq(rule), comments::held_detail.eq(detail)))
        .execute(conn)
        .map(drop)
}

/// Makes a comment public.
///
/// # Errors
///
/// Those of the database.
pub fn publish_comment(conn: &mut Connection, comment: &Comment, now: Millis) -> QueryResult<()> {
    diesel::update(comments::table.find(comment.id))
        .set((
            comments::state.eq(CommentState::Published.word()),
            comments::is_shown.eq(true),
            comments::published_at.eq(comment.published_at.unwrap_or(now)),
        ))
        .execute(conn)?;
    if comment.published_at.is_none() && comment.parent_id.is_some() {
        create_reply_mail(conn, comment.id)?;
    }
    show_places_above(conn, comment)?;
    update_count(conn, comment.discussion_id)
}

/// Takes a comment from readers. Its place stays while public comments stand below it.
///
/// # Errors
///
/// Those of the database.
pub fn hide_comment(
    conn: &mut Connection,
    comment: &Comment,
    state: CommentState,
) -> QueryResult<()> {
    let is_shown = has_shown_answers(conn, comment.id)?;
    diesel::update(comments::table.find(comment.id))
        .set((
            comments::state.eq(state.word()),
            comments::is_shown.eq(is_shown),
        ))
        .execute(conn)?;
    if !is_shown {
        hide_places_above(conn, comment)?;
    }
    update_count(conn, comment.discussion_id)
}

/// Changes what a comment says; it waits again.
///
/// # Errors
///
/// Those of the database.
pub fn edit_comment(
    conn: &mut Connection,
    comment: &Comment,
    text: &str,
    now: Millis,
) -> QueryResult<()> {
    hide_comment(conn, comment, CommentState::Waiting)?;
    // What it said is no lesson any more.
    learn(conn, comment.id, LearnedAs::Nothing)?;
    diesel::update(comments::table.find(comment.id))
        .set((comments::text.eq(text), comments::edited_at.eq(now)))
        .execute(conn)
        .map(drop)
}

/// Deletes a comment: text, name and sender are gone; its place stays while public comments stand below it.
///
/// # Errors
///
/// Those of the database.
pub fn delete_comment(conn: &mut Connection, comment: &Comment) -> QueryResult<()> {
    hide_comment(conn, comment, CommentState::Deleted)?;
    diesel::update(comments::table.find(comment.id))
        .set((
            comments::text.eq(""),
            comments::author_name.eq("–"),
            comments::address_hash.eq(""),
            comments::address_range.eq(""),
            comments::account_id.eq(None::<i64>),
            comments::held_detail.eq(""),
        ))
        .execute(conn)
        .map(drop)
}

/// Deletes all that a reader with an account wrote.
///
/// # Errors
///
/// Those of the database.
pub fn delete_all_of_reader(conn: &mut Connection, account_id: i64) -> QueryResult<()> {
    for comment in list_of_reader(conn, account_id, i64::MAX)? {
        delete_comment(conn, &comment)?;
    }
    Ok(())
}

fn has_shown_answers(conn: &mut Connection, id: i64) -> QueryResult<bool> {
    diesel::select(exists(
        comments::table
            .filter(comments::parent_id.eq(id))
            .filter(is_shown()),
    ))
    .get_result(conn)
}

/// What a public comment answers has a place, even if it is not public itself.
fn show_places_above(conn: &mut Connection, comment: &Comment) -> QueryResult<()> {
    let mut above = comment.parent_id;
    while let Some(id) = above {
        let parent = find_comment(conn, id)?;
        if parent.is_shown {
            break;
        }
        diesel::update(comments::table.find(id))
            .set(comments::is_shown.eq(true))
            .execute(conn)?;
        above = parent.parent_id;
    }
    Ok(())
}

/// Takes away the places that were kept for a comment only.
fn hide_places_above(conn: &mut Connection, comment: &Comment) -> QueryResult<()> {
    let mut above = comment.parent_id;
    while let Some(id) = above {
        let parent = find_comment(conn, id)?;
        if parent.is(CommentState::Published) || has_shown_answers(conn, id)? {
            break;
        }
        diesel::update(comments::table.find(id))
            .set(comments::is_shown.eq(false))
            .execute(conn)?;
        above = parent.parent_id;
    }
    Ok(())
}
