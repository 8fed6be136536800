//! Rows of mails about stories handed in, from the hand-in until the mail lies in the outbox.

use diesel::prelude::*;

use crate::accounts::model::accounts::Account;
use crate::accounts::model::limits::list_sections_of;
use crate::accounts::roles::Role;
use crate::db::Connection;
use crate::schema::{account_roles, accounts, articles, review_mails};

/// A mail to be written: to whom, about which story.
#[derive(Clone, Debug, Queryable)]
pub struct ReviewMail {
    /// The editor.
    pub account: Account,
    /// The story's number.
    pub article_id: i64,
    /// Its headline.
    pub headline: String,
    /// Where it stands by now.
    pub state: String,
    /// Who handed it in.
    pub name: String,
}

/// Asks for a mail to every editor of a section who wants one, but not to whoever hands in.
///
/// # Errors
///
/// Those of the database.
pub fn create_review_mails(
    conn: &mut Connection,
    article_id: i64,
    section_id: i64,
    (account_id, name): (i64, &str),
) -> QueryResult<()> {
    let editors: Vec<i64> = accounts::table
        .inner_join(account_roles::table)
        .filter(account_roles::role.eq(Role::Editor.word()))
        .filter(accounts::wants_review_mail.eq(true))
        .filter(accounts::is_disabled.eq(false))
        .filter(accounts::id.ne(account_id))
        .select(accounts::id)
        .load(conn)?;
    for editor in editors {
        if !list_sections_of(conn, editor)?.have(section_id) {
            continue;
        }
        diesel::insert_or_ignore_into(review_mails::table)
            .values((
                review_mails::account_id.eq(editor),
                review_mails::article_id.eq(article_id),
                review_mails::name.eq(name),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// A mail that is still to be written.
///
/// # Errors
///
/// Those of the database.
pub fn find_review_mail(conn: &mut Connection) -> QueryResult<Option<ReviewMail>> {
    review_mails::table
        .inner_join(accounts::table)
        .inner_join(articles::table)
        .select((
            Account::as_select(),
            articles::id,
            articles::headline,
            articles::state,
            review_mails::name,
        ))
        .first(conn)
        .optional()
}

/// The mail lies in the outbox, or is not needed any more.
///
/// # Errors
///
/// Those of the database.
pub fn delete_review_mail(conn: &mut Connection, mail: &ReviewMail) -> QueryResult<usize> {
    diesel::delete(review_mails::table.find((mail.account.id, mail.article_id))).execute(conn)
}
