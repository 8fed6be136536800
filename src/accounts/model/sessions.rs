//! Rows of sessions and of failed logins: who is logged in where, and who has to wait.

use diesel::prelude::*;

use crate::accounts::model::accounts::Account;
use crate::db::Connection;
use crate::schema::{accounts, failed_logins, sessions};
use crate::time::Millis;

/// A session ends after so long without a request.
pub const IDLE_MINUTES: i64 = 60;

/// A session ends after so long in any case.
pub const LONGEST_MINUTES: i64 = 12 * 60;

/// A request renews the session's time at most this often: a page view must not cost a write.
const RENEWED_AFTER_MINUTES: i64 = 5;

/// Failed logins are remembered this long.
const FAILURES_COUNT_MINUTES: i64 = 60;

/// Failed logins of an account before the next has to wait.
const FREE_FAILURES_OF_EMAIL: i64 = 5;

/// Failed logins from an address before the next has to wait.
const FREE_FAILURES_OF_ADDRESS: i64 = 20;

/// A wait is never longer than this: the owner must get in, too.
const LONGEST_WAIT_MINUTES: i64 = 15;

/// Somebody logged in on a device.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = sessions)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct Session {
    pub id: i64,
    pub account_id: i64,
    pub created_at: Millis,
    pub last_seen_at: Millis,
    pub user_agent: String,
    pub address: String,
}

impl Session {
    /// Whether the session has not run out.
    pub fn is_alive(&self, now: Millis) -> bool {
        now < self.last_seen_at.plus_minutes(IDLE_MINUTES)
            && now < self.created_at.plus_minutes(LONGEST_MINUTES)
    }

    /// Whether its time should be renewed.
    pub fn is_to_be_renewed(&self, now: Millis) -> bool {
        now >= self.last_seen_at.plus_minutes(RENEWED_AFTER_MINUTES)
    }
}

/// Makes a session; its number.
///
/// # Errors
///
/// Those of the database.
pub fn create_session(
    conn: &mut Connection,
    account_id: i64,
    token_hash: &str,
    (user_agent, address): (&str, &str),
    now: Millis,
) -> QueryResult<i64> {
    diesel::delete(
        sessions::table.filter(sessions::created_at.le(now.plus_minutes(-LONGEST_MINUTES))),
    )
    .execute(conn)?;
    diesel::insert_into(sessions::table)
        .values((
            sessions::account_id.eq(account_id),
            sessions::token_hash.eq(token_hash),
            sessions::created_at.eq(now),
            sessions::last_seen_at.eq(now),
            sessions::user_agent.eq(user_agent),
            sessions::address.eq(address),
        ))
        .returning(sessions::id)
        .get_result(conn)
}

/// The session of a secret and its account, unless it has run out or the account is disabled.
///
/// # Errors
///
/// Those of the database.
pub fn find_session(
    conn: &mut Connection,
    token_hash: &str,
    now: Millis,
) -> QueryResult<Option<(Session, Account)>> {
    let found: Option<(Session, Account)> = sessions::table
        .inner_join(accounts::table)
        .filter(sessions::token_hash.eq(token_hash))
        .filter(accounts::is_disabled.eq(false))
        .select((Session::as_select(), Account::as_select()))
        .first(conn)
        .optional()?;
    Ok(found.filter(|(session, _)| session.is_alive(now)))
}

/// Whose session ran out within the last day, unless the account is disabled. A session that somebody ended is gone at once.
///
/// # Errors
///
/// Those of the database.
pub fn find_account_of_ended(
    conn: &mut Connection,
    token_hash: &str,
    now: Millis,
) -> QueryResult<Option<i64>> {
    let found: Option<Session> = sessions::table
        .inner_join(accounts::table)
        .filter(sessions::token_hash.eq(token_hash))
        .filter(accounts::is_disabled.eq(false))
        .select(Session::as_select())
        .first(conn)
        .optional()?;
    Ok(found
        .filter(|session| !session.is_alive(now))
        .filter(|session| now < session.last_seen_at.plus_days(1))
        .map(|session| session.account_id))
}

/// The sessions of an account that have not run out, the latest first.
///
/// # Errors
///
/// Those of the database.
pub fn list_sessions(
    conn: &mut Connection,
    account_id: i64,
    now: Millis,
) -> QueryResult<Vec<Session>> {
    let all: Vec<Session> = sessions::table
        .filter(sessions::account_id.eq(account_id))
        .order(sessions::last_seen_at.desc())
        .select(Session::as_select())
        .load(conn)?;
    Ok(all
        .into_iter()
        .filter(|session| session.is_alive(now))
        .collect())
}

/// Notes that a session was used.
///
/// # Errors
///
/// Those of the database.
pub fn update_last_seen(conn: &mut Connection, session_id: i64, now: Millis) -> QueryResult<usize> {
    diesel::update(sessions::table.find(session_id))
        .set(sessions::last_seen_at.eq(now))
        .execute(conn)
}

/// Ends one session of an account.
///
/// # Errors
///
/// Those of the database.
pub fn delete_session(
    conn: &mut Connection,
    account_id: i64,
    session_id: i64,
) -> QueryResult<usize> {
    diesel::delete(
        sessions::table
            .filter(sessions::id.eq(session_id))
            .filter(sessions::account_id.eq(account_id)),
    )
    .execute(conn)
}

/// Ends the session of a secret.
///
/// # Errors
///
/// Those of the database.
pub fn delete_session_of_token(conn: &mut Connection, token_hash: &str) -> QueryResult<usize> {
    diesel::delete(sessions::table.filter(sessions::token_hash.eq(token_hash))).execute(conn)
}

/// Ends all sessions of an account but one.
///
/// # Errors
///
/// Those of the database.
pub fn delete_other_sessions(
    conn: &mut Connection,
    account_id: i64,
    session_id: i64,
) -> QueryResult<usize> {
    diesel::delete(
        sessions::table
            .filter(sessions::account_id.eq(account_id))
            .filter(sessions::id.ne(session_id)),
    )
    .execute(conn)
}

/// Ends all sessions of an account.
///
/// # Errors
///
/// Those of the database.
pub fn delete_sessions(conn: &mut Connection, account_id: i64) -> QueryResult<usize> {
    diesel::delete(sessions::table.filter(sessions::account_id.eq(account_id))).execute(conn)
}

/// How many seconds a login with this e-mail address from this address has to wait: none for the first few failures, then doubling,
/// never long enough to lock the owner out.
///
/// # Errors
///
/// Those of the database.
pub fn find_wait(
    conn: &mut Connection,
    email: &str,
    address: &str,
    now: Millis,
) -> QueryResult<i64> {
    let of_email = wait(conn, &email_subject(email), FREE_FAILURES_OF_EMAIL, now)?;
    let of_address = wait(
        conn,
        &address_subject(address),
        FREE_FAILURES_OF_ADDRESS,
        now,
    )?;
    Ok(of_email.max(of_address))
}

fn wait(conn: &mut Connection, subject: &str, free: i64, now: Millis) -> QueryResult<i64> {
    let recent = failed_logins::table
        .filter(failed_logins::subject.eq(subject))
        .filter(failed_logins::at.gt(now.plus_minutes(-FAILURES_COUNT_MINUTES)));
    let (count, last): (i64, Option<Millis>) = recent
        .select((
            diesel::dsl::count_star(),
            diesel::dsl::max(failed_logins::at),
        ))
        .first(conn)?;
    let (Some(over), Some(last)) = (u32::try_from(count - free).ok(), last) else {
        return Ok(0);
    };
    let seconds = 2_i64
        .saturating_pow(over.min(20))
        .min(LONGEST_WAIT_MINUTES * 60);
    Ok((last.0 / 1000 + seconds - now.0 / 1000).max(0))
}

/// Notes a wrong password.
///
/// # Errors
///
/// Those of the database.
pub fn create_failed_login(
    conn: &mut Connection,
    email: &str,
    address: &str,
    now: Millis,
) -> QueryResult<()> {
    diesel::delete(
        failed_logins::table
            .filter(failed_logins::at.le(now.plus_minutes(-FAILURES_COUNT_MINUTES))),
    )
    .execute(conn)?;
    for subject in [email_subject(email), address_subject(address)] {
        diesel::insert_into(failed_logins::table)
            .values((
                failed_logins::subject.eq(subject),
                failed_logins::at.eq(now),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// Forgets the wrong passwords of an account: its owner is in.
///
/// # Errors
///
/// Those of the database.
pub fn delete_failed_logins(conn: &mut Connection, email: &str) -> QueryResult<usize> {
    diesel::delete(failed_logins::table.filter(failed_logins::subject.eq(email_subject(email))))
        .execute(conn)
}

/// Addresses without an account are counted as well: the answer must not tell which have one.
fn email_subject(email: &str) -> String {
    let email: String = email.trim().to_lowercase().chars().take(200).collect();
    format!("email:{email}")
}

fn address_subject(address: &str) -> String {
    format!("address:{address}")
}
