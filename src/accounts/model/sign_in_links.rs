//! Rows of links that let a reader in: asked for, sent, used once.

use diesel::prelude::*;

use crate::db::Connection;
use crate::schema::sign_in_links;
use crate::time::Millis;

/// A link works this long.
pub const LINK_MINUTES: i64 = 30;

/// Links an hour to one e-mail address.
const MOST_OF_EMAIL: i64 = 3;

/// Links an hour for one sender.
const MOST_OF_ADDRESS: i64 = 20;

/// A link that was asked for.
#[derive(Clone, Debug, HasQuery)]
#[diesel(table_name = sign_in_links)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct SignInLink {
    pub id: i64,
    pub email: String,
    pub language: String,
    pub prefix: String,
}

/// Notes that somebody asks for a link; beyond what may be asked for in an hour, nothing.
///
/// # Errors
///
/// Those of the database.
pub fn create_sign_in_link(
    conn: &mut Connection,
    email: &str,
    (language, prefix): (&str, &str),
    address_hash: &str,
    now: Millis,
) -> QueryResult<()> {
    let since = now.plus_minutes(-60);
    diesel::delete(sign_in_links::table.filter(sign_in_links::requested_at.le(since)))
        .execute(conn)?;
    let of_email: i64 = sign_in_links::table
        .filter(sign_in_links::email.eq(email))
        .count()
        .get_result(conn)?;
    let of_address: i64 = sign_in_links::table
        .filter(sign_in_links::address_hash.eq(address_hash))
        .count()
        .get_result(conn)?;
    if of_email >= MOST_OF_EMAIL || of_address >= MOST_OF_ADDRESS {
        return Ok(());
    }
    diesel::insert_into(sign_in_links::table)
        .values((
            sign_in_links::email.eq(email),
            sign_in_links::language.eq(language),
            sign_in_links::prefix.eq(prefix),
            sign_in_links::address_hash.eq(address_hash),
            sign_in_links::requested_at.eq(now),
        ))
        .execute(conn)
        .map(drop)
}

/// The link that waits longest for its mail.
///
/// # Errors
///
/// Those of the database.
pub fn find_waiting_link(conn: &mut Connection) -> QueryResult<Option<SignInLink>> {
    SignInLink::query()
        .filter(sign_in_links::token_hash.is_null())
        .order(sign_in_links::id)
        .first(conn)
        .optional()
}

/// Gives a link its secret.
///
/// # Errors
///
/// Those of the database.
pub fn update_link(conn: &mut Connection, id: i64, token_hash: &str) -> QueryResult<()> {
    diesel::update(sign_in_links::table.find(id))
        .set(sign_in_links::token_hash.eq(token_hash))
        .execute(conn)
        .map(drop)
}

/// The link of a secret, while it works.
///
/// # Errors
///
/// `NotFound`, and those of the database.
pub fn find_link(conn: &mut Connection, token_hash: &str, now: Millis) -> QueryResult<SignInLink> {
    SignInLink::query()
        .filter(sign_in_links::token_hash.eq(token_hash))
        .filter(sign_in_links::requested_at.gt(now.plus_minutes(-LINK_MINUTES)))
        .first(conn)
}

/// Ends a link, and all others of its e-mail address.
///
/// # Errors
///
/// Those of the database.
pub fn delete_links_of(conn: &mut Connection, email: &str) -> QueryResult<()> {
    diesel::delete(sign_in_links::table.filter(sign_in_links::email.eq(email)))
        .execute(conn)
        .map(drop)
}
