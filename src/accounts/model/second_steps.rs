//! Rows of the second step of logging in: half sessions, secrets, recovery codes, and which roles may not go without.

use diesel::prelude::*;

use crate::accounts::model::accounts::Account;
use crate::accounts::roles::{Role, Roles};
use crate::db::Connection;
use crate::schema::{accounts, half_sessions, recovery_codes, totp_roles};
use crate::time::Millis;

/// Who gave the right password has so long for the code.
pub const HALF_SESSION_MINUTES: i64 = 10;

/// Notes that somebody gave the right password.
///
/// # Errors
///
/// Those of the database.
pub fn create_half_session(
    conn: &mut Connection,
    account_id: i64,
    token_hash: &str,
    now: Millis,
) -> QueryResult<()> {
    diesel::delete(
        half_sessions::table
            .filter(half_sessions::created_at.le(now.plus_minutes(-HALF_SESSION_MINUTES))),
    )
    .execute(conn)?;
    diesel::insert_into(half_sessions::table)
        .values((
            half_sessions::token_hash.eq(token_hash),
            half_sessions::account_id.eq(account_id),
            half_sessions::created_at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}

/// The account of a half session that has not run out.
///
/// # Errors
///
/// Those of the database.
pub fn find_account_of_half_session(
    conn: &mut Connection,
    token_hash: &str,
    now: Millis,
) -> QueryResult<Option<Account>> {
    half_sessions::table
        .inner_join(accounts::table)
        .filter(half_sessions::token_hash.eq(token_hash))
        .filter(half_sessions::created_at.gt(now.plus_minutes(-HALF_SESSION_MINUTES)))
        .filter(accounts::is_disabled.eq(false))
        .select(Account::as_select())
        .first(conn)
        .optional()
}

/// Ends a half session.
///
/// # Errors
///
/// Those of the database.
pub fn delete_half_session(conn: &mut Connection, token_hash: &str) -> QueryResult<usize> {
    diesel::delete(half_sessions::table.find(token_hash)).execute(conn)
}

/// Takes the code of a step: 1, or 0 if that step's code or a later one was taken before.
///
/// # Errors
///
/// Those of the database.
pub fn update_step(conn: &mut Connection, account_id: i64, step: i64) -> QueryResult<usize> {
    diesel::update(
        accounts::table
            .find(account_id)
            .filter(accounts::totp_step.lt(step)),
    )
    .set(accounts::totp_step.eq(step))
    .execute(conn)
}

/// Keeps a secret that waits for its first code.
///
/// # Errors
///
/// Those of the database.
pub fn update_waiting_secret(
    conn: &mut Connection,
    account_id: i64,
    secret: &str,
) -> QueryResult<usize> {
    diesel::update(accounts::table.find(account_id))
        .set(accounts::totp_waiting.eq(secret))
        .execute(conn)
}

/// Makes the waiting secret the account's: logging in takes a second step from now on.
///
/// # Errors
///
/// Those of the database.
pub fn confirm_secret(
    conn: &mut Connection,
    account_id: i64,
    secret: &str,
    step: i64,
) -> QueryResult<usize> {
    diesel::update(accounts::table.find(account_id))
        .set((
            accounts::totp_secret.eq(secret),
            accounts::totp_waiting.eq(""),
            accounts::totp_step.eq(step),
        ))
        .execute(conn)
}

/// Takes the second step away: secret and codes.
///
/// # Errors
///
/// Those of the database.
pub fn delete_second_step(conn: &mut Connection, account_id: i64) -> QueryResult<()> {
    diesel::update(accounts::table.find(account_id))
        .set((accounts::totp_secret.eq(""), accounts::totp_waiting.eq("")))
        .execute(conn)?;
    diesel::delete(half_sessions::table.filter(half_sessions::account_id.eq(account_id)))
        .execute(conn)?;
    replace_recovery_codes(conn, account_id, &[])
}

/// Gives an account these recovery codes and no others.
///
/// # Errors
///
/// Those of the database.
pub fn replace_recovery_codes(
    conn: &mut Connection,
    account_id: i64,
    hashes: &[String],
) -> QueryResult<()> {
    diesel::delete(recovery_codes::table.filter(recovery_codes::account_id.eq(account_id)))
        .execute(conn)?;
    for hash in hashes {
        diesel::insert_into(recovery_codes::table)
            .values((
                recovery_codes::account_id.eq(account_id),
                recovery_codes::code_hash.eq(hash),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// Uses a recovery code up: 1, or 0 if the account has none such.
///
/// # Errors
///
/// Those of the database.
pub fn delete_recovery_code(
    conn: &mut Connection,
    account_id: i64,
    hash: &str,
) -> QueryResult<usize> {
    diesel::delete(recovery_codes::table.find((account_id, hash))).execute(conn)
}

/// How many recovery codes are left.
///
/// # Errors
///
/// Those of the database.
pub fn count_recovery_codes(conn: &mut Connection, account_id: i64) -> QueryResult<i64> {
    recovery_codes::table
        .filter(recovery_codes::account_id.eq(account_id))
        .count()
        .get_result(conn)
}

/// The roles that may not enter without a second step.
///
/// # Errors
///
/// Those of the database.
pub fn list_demanding_roles(conn: &mut Connection) -> QueryResult<Roles> {
    let words: Vec<String> = totp_roles::table.select(totp_roles::role).load(conn)?;
    Ok(Roles::new(
        words.iter().filter_map(|word| Role::parse(word)).collect(),
    ))
}

/// Demands a second step of these roles and no others.
///
/// # Errors
///
/// Those of the database.
pub fn replace_demanding_roles(conn: &mut Connection, roles: &Roles) -> QueryResult<()> {
    diesel::delete(totp_roles::table).execute(conn)?;
    for role in roles.all() {
        diesel::insert_into(totp_roles::table)
            .values(totp_roles::role.eq(role.word()))
            .execute(conn)?;
    }
    Ok(())
}
