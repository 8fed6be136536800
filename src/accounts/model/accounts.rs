//! Rows of accounts and of the links that set their passwords.

use diesel::prelude::*;

use crate::accounts::roles::{Role, Roles};
use crate::db::Connection;
use crate::schema::{account_roles, accounts, half_sessions, password_links, sessions};
use crate::time::Millis;

/// A login.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = accounts)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct Account {
    pub id: i64,
    pub email: String,
    pub name: String,
    pub initials: String,
    pub person_id: Option<i64>,
    pub language: String,
    pub password_hash: String,
    pub is_disabled: bool,
    pub created_at: Millis,
    pub totp_secret: String,
    pub totp_waiting: String,
    pub totp_step: i64,
    pub wants_review_mail: bool,
}

impl Account {
    /// Whether logging in takes a second step.
    pub fn has_second_step(&self) -> bool {
        !self.totp_secret.is_empty()
    }
}

/// What an account's page changes, besides its roles.
#[derive(Clone, Debug, AsChangeset)]
#[diesel(table_name = accounts)]
#[diesel(treat_none_as_null = true)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct AccountChanges<'a> {
    pub name: &'a str,
    pub initials: &'a str,
    pub person_id: Option<i64>,
}

/// An account to make.
#[derive(Clone, Debug, Insertable)]
#[diesel(table_name = accounts)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct NewAccount<'a> {
    pub email: &'a str,
    pub name: &'a str,
    pub initials: &'a str,
    pub person_id: Option<i64>,
    pub language: &'a str,
    pub password_hash: &'a str,
    pub is_disabled: bool,
    pub created_at: Millis,
}

/// Makes an account with its roles; its number.
///
/// # Errors
///
/// Those of the database; an e-mail address that has an account already is a UNIQUE violation.
pub fn create_account(
    conn: &mut Connection,
    account: &NewAccount<'_>,
    roles: &Roles,
) -> QueryResult<i64> {
    let id = diesel::insert_into(accounts::table)
        .values(account)
        .returning(accounts::id)
        .get_result(conn)?;
    replace_roles(conn, id, roles)?;
    Ok(id)
}

/// The account of an e-mail address, in any case of its letters.
///
/// # Errors
///
/// Those of the database.
pub fn find_account_by_email(conn: &mut Connection, email: &str) -> QueryResult<Option<Account>> {
    accounts::table
        .filter(accounts::email.eq(email))
        .select(Account::as_select())
        .first(conn)
        .optional()
}

/// The account that writes under a person's byline.
///
/// # Errors
///
/// Those of the database.
pub fn find_account_of_person(
    conn: &mut Connection,
    person_id: i64,
) -> QueryResult<Option<Account>> {
    accounts::table
        .filter(accounts::person_id.eq(person_id))
        .select(Account::as_select())
        .first(conn)
        .optional()
}

/// An account.
///
/// # Errors
///
/// Not found, and those of the database.
pub fn find_account(conn: &mut Connection, id: i64) -> QueryResult<Account> {
    accounts::table
        .find(id)
        .select(Account::as_select())
        .first(conn)
}

/// All accounts by name.
///
/// # Errors
///
/// Those of the database.
pub fn list_accounts(conn: &mut Connection) -> QueryResult<Vec<Account>> {
    accounts::table
        .order((accounts::name, accounts::id))
        .select(Account::as_select())
        .load(conn)
}

/// How many accounts there are.
///
/// # Errors
///
/// Those of the database.
pub fn count_accounts(conn: &mut Connection) -> QueryResult<i64> {
    accounts::table.count().get_result(conn)
}

/// The roles of an account.
///
/// # Errors
///
/// Those of the database.
pub fn list_roles(conn: &mut Connection, account_id: i64) -> QueryResult<Roles> {
    let words: Vec<String> = account_roles::table
        .filter(account_roles::account_id.eq(account_id))
        .select(account_roles::role)
        .load(conn)?;
    Ok(Roles::new(
        words.iter().filter_map(|word| Role::parse(word)).collect(),
    ))
}

/// Gives an account these roles and no others.
///
/// # Errors
///
/// Those of the database.
pub fn replace_roles(conn: &mut Connection, account_id: i64, roles: &Roles) -> QueryResult<()> {
    diesel::delete(account_roles::table.filter(account_roles::account_id.eq(account_id)))
        .execute(conn)?;
    for role in roles.all() {
        diesel::insert_into(account_roles::table)
            .values((
                account_roles::account_id.eq(account_id),
                account_roles::role.eq(role.word()),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// Sets the password, and ends every session and link: whoever knew the old one is out.
///
/// # Errors
///
/// Those of the database.
pub fn update_password(conn: &mut Connection, account_id: i64, hash: &str) -> QueryResult<()> {
    diesel::update(accounts::table.find(account_id))
        .set(accounts::password_hash.eq(hash))
        .execute(conn)?;
    diesel::delete(password_links::table.filter(password_links::account_id.eq(account_id)))
        .execute(conn)?;
    diesel::delete(sessions::table.filter(sessions::account_id.eq(account_id))).execute(conn)?;
    diesel::delete(half_sessions::table.filter(half_sessions::account_id.eq(account_id)))
        .execute(conn)?;
    Ok(())
}

/// Changes one's own password; every other session and every link ends.
///
/// # Errors
///
/// Those of the database.
pub fn update_own_password(
    conn: &mut Connection,
    account_id: i64,
    hash: &str,
    session_id: i64,
) -> QueryResult<()> {
    diesel::update(accounts::table.find(account_id))
        .set(accounts::password_hash.eq(hash))
        .execute(conn)?;
    diesel::delete(password_links::table.filter(password_links::account_id.eq(account_id)))
        .execute(conn)?;
    diesel::delete(half_sessions::table.filter(half_sessions::account_id.eq(account_id)))
        .execute(conn)?;
    diesel::delete(
        sessions::table
            .filter(sessions::account_id.eq(account_id))
            .filter(sessions::id.ne(session_id)),
    )
    .execute(conn)?;
    Ok(())
}

/// Keeps the hash of a link that sets a password; earlier ones of the account end.
///
/// # Errors
///
/// Those of the database.
pub fn create_password_link(
    conn: &mut Connection,
    account_id: i64,
    token_hash: &str,
    expires_at: Millis,
) -> QueryResult<()> {
    diesel::delete(password_links::table.filter(password_links::account_id.eq(account_id)))
        .execute(conn)?;
    diesel::insert_into(password_links::table)
        .values((
            password_links::token_hash.eq(token_hash),
            password_links::account_id.eq(account_id),
            password_links::expires_at.eq(expires_at),
        ))
        .execute(conn)?;
    Ok(())
}

/// The account whose password a link may set now.
///
/// # Errors
///
/// Not found: unknown, used or expired.
pub fn find_account_of_link(
    conn: &mut Connection,
    token_hash: &str,
    now: Millis,
) -> QueryResult<Account> {
    password_links::table
        .inner_join(accounts::table)
        .filter(password_links::token_hash.eq(token_hash))
        .filter(password_links::expires_at.gt(now))
        .filter(accounts::is_disabled.eq(false))
        .select(Account::as_select())
        .first(conn)
}

/// Changes what an account is called and whose bylines it writes under.
///
/// # Errors
///
/// Those of the database; a person who has another account is a UNIQUE violation.
pub fn update_account(
    conn: &mut Connection,
    account_id: i64,
    changes: &AccountChanges<'_>,
) -> QueryResult<usize> {
    diesel::update(accounts::table.find(account_id))
        .set(changes)
        .execute(conn)
}

/// What somebody changes of the own account.
#[derive(Clone, Debug, AsChangeset)]
#[diesel(table_name = accounts)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct Profile {
    pub name: String,
    pub language: String,
    pub wants_review_mail: bool,
}

/// Changes one's own account.
///
/// # Errors
///
/// Those of the database.
pub fn update_profile(
    conn: &mut Connection,
    account_id: i64,
    profile: &Profile,
) -> QueryResult<usize> {
    diesel::update(accounts::table.find(account_id))
        .set(profile)
        .execute(conn)
}

/// How many administrators can log in besides this account.
///
/// # Errors
///
/// Those of the database.
pub fn count_other_administrators(conn: &mut Connection, account_id: i64) -> QueryResult<i64> {
    accounts::table
        .inner_join(account_roles::table)
        .filter(account_roles::role.eq(Role::Admin.word()))
        .filter(accounts::is_disabled.eq(false))
        .filter(accounts::id.ne(account_id))
        .count()
        .get_result(conn)
}

/// Keeps an account out, or lets it in again.
///
/// # Errors
///
/// Those of the database.
pub fn update_disabled(
    conn: &mut Connection,
    account_id: i64,
    is_disabled: bool,
) -> QueryResult<usize> {
    diesel::update(accounts::table.find(account_id))
        .set(accounts::is_disabled.eq(is_disabled))
        .execute(conn)
}
