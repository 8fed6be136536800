//! Mails about answers that are still to be written.

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

/// The comment whose mail waits longest.
///
/// # Errors
///
/// Those of the database.
pub fn find_waiting_reply(conn: &mut Connection) -> QueryResult<Option<i64>> {
    reply_mails::table
        .order(reply_mails::comment_id)
        .select(reply_mails::comment_id)
        .first(conn)
        .optional()
}

/// The mail about a comment; `None` if it is not public any more, or nobody wants to know.
///
/// # Errors
///
/// Those of the database.
pub fn find_reply_mail(conn: &mut Connection, comment_id: i64) -> QueryResult<Option<ReplyMail>> {
    let answer: Option<(Option<i64>, Option<i64>, String, String, i64)> = comments::table
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
        .optional()?;
    let Some((Some(parent_id), author_id, author_name, text, discussion_id)) = answer else {
        return Ok(None);
    };
    let asked: Option<(i64, String, String, String)> = comments::table
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
        .optional()?;
    let Some((account_id, email, language, unsubscribe_secret)) = asked else {
        return Ok(None);
    };
    // Nobody is told of an answer to oneself.
    if author_id == Some(account_id) {
        return Ok(None);
    }
    let (article_id, slug, headline, code, is_default): (i64, String, String, String, bool) =
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
            .first(conn)?;
    Ok(Some(ReplyMail {
        prefix: if is_default {
            String::new()
        } else {
            format!("/{code}")
        },
        comment_id,
        author_name,
        text,
        article_id,
        slug,
        headline,
        email,
        language,
        unsubscribe_secret,
    }))
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
