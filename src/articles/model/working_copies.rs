//! Rows of working copies: what somebody has typed and not saved.

use diesel::prelude::*;

use crate::db::Connection;
use crate::schema::working_copies;
use crate::time::Millis;

/// What somebody has typed into an article's form.
#[derive(Clone, Debug, Queryable)]
pub struct WorkingCopy {
    /// The version of the article it began from.
    pub base_version: i64,
    /// The form's fields: a JSON object.
    pub fields: String,
    /// When.
    pub saved_at: Millis,
}

/// The working copy that an account has of an article; `None` as the article is a story not yet begun.
///
/// # Errors
///
/// Those of the database.
pub fn find_working_copy(
    conn: &mut Connection,
    account_id: i64,
    article_id: Option<i64>,
) -> QueryResult<Option<WorkingCopy>> {
    working_copies::table
        .filter(working_copies::account_id.eq(account_id))
        .filter(working_copies::article_id.is(article_id))
        .select((
            working_copies::base_version,
            working_copies::fields,
            working_copies::saved_at,
        ))
        .first(conn)
        .optional()
}

/// Keeps what an account has typed, in place of what it had typed before.
///
/// # Errors
///
/// Those of the database.
pub fn replace_working_copy(
    conn: &mut Connection,
    account_id: i64,
    article_id: Option<i64>,
    copy: &WorkingCopy,
) -> QueryResult<()> {
    delete_working_copy(conn, account_id, article_id)?;
    diesel::insert_into(working_copies::table)
        .values((
            working_copies::account_id.eq(account_id),
            working_copies::article_id.eq(article_id),
            working_copies::base_version.eq(copy.base_version),
            working_copies::fields.eq(&copy.fields),
            working_copies::saved_at.eq(copy.saved_at),
        ))
        .execute(conn)?;
    Ok(())
}

/// Forgets a working copy: it was saved, or thrown away.
///
/// # Errors
///
/// Those of the database.
pub fn delete_working_copy(
    conn: &mut Connection,
    account_id: i64,
    article_id: Option<i64>,
) -> QueryResult<usize> {
    diesel::delete(
        working_copies::table
            .filter(working_copies::account_id.eq(account_id))
            .filter(working_copies::article_id.is(article_id)),
    )
    .execute(conn)
}
