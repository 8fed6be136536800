//! Mails about answers that are still to be written.

use diesel::dsl;
use diesel::prelude::*;

use crate::db::Connection;
use crate::schema::{accounts, articles, comments, discussions, editions, readers, reply_mails};

/// A mail to write: about a comment, to the reader whose comment it answers.
#[derive(Clone, Debug)]
#[expect(
    missing_docs,
    reason = "each is a column of the table it is named after"
)]
pub struct ReplyMail {
    pub comment_id: i64,
    pub author_name: String,
    pub text: String,
    pub article_id: i64,
    pub slug: String,
    pub headline: String,
    pub prefix: String,
    pub email: String,
    pub language: String,
    pub unsubscribe_secret: String,
}

/// Notes that a comment which has just become public may be told to the reader whom it answers.
///
/// # Errors
///
/// Those of the database.
pub fn create_reply_mail(conn: &mut Connection, comment_id: i64) -> QueryResult<()> {
    diesel::insert_into(reply_mails::table)
        .values(reply_mails::comment_id.eq(comment_id))
        .on_conflict_do_nothing()
        .execute(conn)
        .map(drop)
}

/// The comment whose mail waits longest, of those that are public: one that was changed waits until it is read again.
///
/// # Errors
///
/// Those of the database.
pub fn find_waiting_reply(conn: &mut Connection) -> QueryResult<Option<i64>> {
    // Not a join, which would look through all public comments for those that wait.
    let public = comments::table
        .filter(comments::id.eq(reply_mails::comment_id))
        .filter(comments::state.eq("published"));
    reply_mails::table
        .filter(dsl::exists(public))
        .order(reply_mails::comment_id)
        .select(reply_mails::comment_id)
        .first(conn)
        .optional()
}

/// The mail about a comment; `None` if it is not public, or nobody wants to know.
///
/// # Errors
///
/// Those of the database.
pub fn find_reply_mail(conn: &mut Connection, comment_id: i64) -> QueryResult<Option<ReplyMail>> {
    let Some(answer) = find_answer(conn, comment_id)? else {
        return Ok(None);
    };
    let Some(asked) = find_asked(conn, answer.parent_id)? else {
        return Ok(None);
    };
    // Nobody is told of an answer to oneself.
    if answer.account_id == Some(asked.account_id) {
        return Ok(None);
    }
    let place = find_place(conn, answer.discussion_id)?;
    Ok(Some(ReplyMail {
        prefix: if place.is_default {
            String::new()
        } else {
            format!("/{}", place.edition_code)
        },
        comment_id,
        author_name: answer.author_name,
        text: answer.text,
        article_id: place.article_id,
        slug: place.slug,
        headline: place.headline,
        email: asked.email,
        language: asked.language,
        unsubscribe_secret: asked.unsubscribe_secret,
    }))
}

/// A public comment.
#[derive(Queryable)]
struct Answer {
    parent_id: Option<i64>,
    account_id: Option<i64>,
    author_name: String,
    text: String,
    discussion_id: i64,
}

fn find_answer(conn: &mut Connection, comment_id: i64) -> QueryResult<Option<Answer>> {
    comments::table
        .find(comment_id)
        .filter(comments::state.eq("published"))
        .select((
            comments::parent_id,
            comments::account_id,
            comments::author_name,
            comments::text,
            comments::discussion_id,
        ))
        .first(conn)
        .optional()
}

/// A reader who wants to know of answers.
#[derive(Queryable)]
struct Asked {
    account_id: i64,
    email: String,
    language: String,
    unsubscribe_secret: String,
}

/// Who wrote the comment that is answered, if that reader wants mails.
fn find_asked(conn: &mut Connection, parent_id: Option<i64>) -> QueryResult<Option<Asked>> {
    let Some(parent_id) = parent_id else {
        return Ok(None);
    };
    comments::table
        .inner_join(accounts::table.inner_join(readers::table))
        .filter(comments::id.eq(parent_id))
        .filter(readers::wants_reply_mail.eq(true))
        .filter(accounts::is_disabled.eq(false))
        .select((
            accounts::id,
            accounts::email,
            accounts::language,
            readers::unsubscribe_secret,
        ))
        .first(conn)
        .optional()
}

/// The article that is discussed.
#[derive(Queryable)]
struct Place {
    article_id: i64,
    slug: String,
    headline: String,
    edition_code: String,
    is_default: bool,
}

fn find_place(conn: &mut Connection, discussion_id: i64) -> QueryResult<Place> {
    discussions::table
        .inner_join(articles::table)
        .inner_join(editions::table)
        .filter(discussions::id.eq(discussion_id))
        .select((
            articles::id,
            articles::slug,
            articles::headline,
            editions::code,
            editions::is_default,
        ))
        .first(conn)
}

/// Forgets that a mail waits.
///
/// # Errors
///
/// Those of the database.
pub fn delete_reply_mail(conn: &mut Connection, comment_id: i64) -> QueryResult<()> {
    diesel::delete(reply_mails::table.find(comment_id))
        .execute(conn)
        .map(drop)
}
