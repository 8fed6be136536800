//! Rows of accounts as readers: their name in the Forum, what they may, and where they are signed in.

use diesel::prelude::*;
use diesel::result::{DatabaseErrorKind, Error};

use crate::accounts::model::accounts::{NewAccount, create_account, find_account_by_email};
use crate::accounts::roles::{Role, Roles};
use crate::db::Connection;
use crate::error::AppResult;
use crate::schema::{accounts, reader_sessions, readers};
use crate::time::Millis;
use crate::token::Token;

/// A reader stays signed in so long without a visit.
const SESSION_DAYS: i64 = 30;

/// Published comments, less three times the refused ones, from which a reader is trusted.
const TRUSTED_FROM: i64 = 20;

/// Refused comments weigh so much more than published ones.
const REFUSED_WEIGH: i64 = 3;

/// How far a reader is trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Trust {
    /// Too few comments were published.
    New,
    /// Comments do not wait where the discussion allows it.
    Known,
    /// Links and a resemblance to advertising do not make comments wait either.
    Trusted,
}

impl Trust {
    /// Of a reader of whom so many comments were published and refused: rights grow by the ones and fall by the others.
    pub fn of(approved: i64, rejected: i64, first_comments: i64) -> Self {
        match approved - REFUSED_WEIGH * rejected {
            standing if standing < first_comments => Self::New,
            standing if standing < TRUSTED_FROM => Self::Known,
            _ => Self::Trusted,
        }
    }

    /// The word in locale files.
    pub fn word(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Known => "known",
            Self::Trusted => "trusted",
        }
    }
}

/// An account as a reader.
#[derive(Clone, Debug, HasQuery)]
#[diesel(table_name = readers)]
#[diesel(base_query = readers::table.inner_join(accounts::table))]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct Reader {
    pub account_id: i64,
    #[diesel(select_expression = accounts::email)]
    pub email: String,
    #[diesel(select_expression = accounts::language)]
    pub language: String,
    #[diesel(select_expression = readers::name)]
    pub name: String,
    pub wants_reply_mail: bool,
    pub silenced_until: Option<Millis>,
    pub is_banned: bool,
    pub warning: String,
    pub badge: String,
    pub approved_count: i64,
    pub rejected_count: i64,
}

impl Reader {
    /// How far it is trusted.
    pub fn trust(&self, first_comments: i64) -> Trust {
        Trust::of(self.approved_count, self.rejected_count, first_comments)
    }

    /// Whether it may write: not while banned or silenced.
    pub fn may_write(&self, now: Millis) -> bool {
        !self.is_banned && self.silenced_until.is_none_or(|until| until <= now)
    }
}

/// An account as a reader.
///
/// # Errors
///
/// Those of the database.
pub fn find_reader(conn: &mut Connection, account_id: i64) -> QueryResult<Option<Reader>> {
    Reader::query()
        .filter(readers::account_id.eq(account_id))
        .first(conn)
        .optional()
}

/// The reader with an e-mail address, made if there is none; `None` if the account is disabled. It has no name of its own yet: that of
/// the account, or what stands before the sign at of the address.
///
/// # Errors
///
/// Those of the database, and of the system's randomness.
pub fn find_or_create_reader(
    conn: &mut Connection,
    email: &str,
    language: &str,
    now: Millis,
) -> AppResult<Option<i64>> {
    let first_name = email.split('@').next().unwrap_or(email);
    let (account_id, name) = match find_account_by_email(conn, email)? {
        Some(account) if account.is_disabled => return Ok(None),
        Some(account) => (account.id, account.name),
        None => {
            let account = NewAccount {
                email,
                name: first_name,
                initials: "",
                person_id: None,
                language,
                password_hash: "",
                is_disabled: false,
                created_at: now,
            };
            let id = create_account(conn, &account, &Roles::new(vec![Role::Reader]))?;
            (id, first_name.to_owned())
        }
    };
    diesel::insert_into(readers::table)
        .values((
            readers::account_id.eq(account_id),
            readers::name.eq(name),
            readers::wants_reply_mail.eq(true),
            readers::unsubscribe_secret.eq(Token::create()?.as_str()),
        ))
        .on_conflict_do_nothing()
        .execute(conn)?;
    Ok(Some(account_id))
}

/// Keeps what a reader chose: name, language, mails.
///
/// # Errors
///
/// Those of the database.
pub fn update_reader(conn: &mut Connection, reader: &Reader) -> QueryResult<()> {
    diesel::update(accounts::table.find(reader.account_id))
        .set(accounts::language.eq(&reader.language))
        .execute(conn)?;
    diesel::update(readers::table.find(reader.account_id))
        .set((
            readers::name.eq(&reader.name),
            readers::wants_reply_mail.eq(reader.wants_reply_mail),
        ))
        .execute(conn)
        .map(drop)
}

/// Whose mails a link stops.
///
/// # Errors
///
/// `NotFound`, and those of the database.
pub fn find_reader_of_mail(conn: &mut Connection, secret: &str) -> QueryResult<i64> {
    readers::table
        .filter(readers::unsubscribe_secret.eq(secret))
        .select(readers::account_id)
        .first(conn)
}

/// Sends a reader no more mails about answers.
///
/// # Errors
///
/// Those of the database.
pub fn stop_reply_mail(conn: &mut Connection, account_id: i64) -> QueryResult<()> {
    diesel::update(readers::table.find(account_id))
        .set(readers::wants_reply_mail.eq(false))
        .execute(conn)
        .map(drop)
}

/// Counts a decision about a reader's comment: how many more are published, how many more refused.
///
/// # Errors
///
/// Those of the database.
pub fn add_decision(
    conn: &mut Connection,
    account_id: i64,
    (approved, rejected): (i64, i64),
) -> QueryResult<()> {
    diesel::update(readers::table.find(account_id))
        .set((
            readers::approved_count.eq(readers::approved_count + approved),
            readers::rejected_count.eq(readers::rejected_count + rejected),
        ))
        .execute(conn)
        .map(drop)
}

/// What a moderator lets a reader do.
#[derive(Clone, Debug, AsChangeset)]
#[diesel(table_name = readers)]
#[diesel(treat_none_as_null = true)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct Standing<'a> {
    pub silenced_until: Option<Millis>,
    pub is_banned: bool,
    pub warning: &'a str,
    pub badge: &'a str,
}

/// Changes what a reader may do.
///
/// # Errors
///
/// Those of the database.
pub fn update_standing(
    conn: &mut Connection,
    account_id: i64,
    standing: &Standing<'_>,
) -> QueryResult<()> {
    diesel::update(readers::table.find(account_id))
        .set(standing)
        .execute(conn)
        .map(drop)
}

/// Bans a reader, or ends that; whether it was otherwise before.
///
/// # Errors
///
/// Those of the database.
pub fn update_banned(conn: &mut Connection, account_id: i64, is_banned: bool) -> QueryResult<bool> {
    let changed = diesel::update(
        readers::table
            .find(account_id)
            .filter(readers::is_banned.ne(is_banned)),
    )
    .set(readers::is_banned.eq(is_banned))
    .execute(conn)?;
    Ok(changed > 0)
}

/// Takes a warning as read.
///
/// # Errors
///
/// Those of the database.
pub fn forget_warning(conn: &mut Connection, account_id: i64) -> QueryResult<()> {
    diesel::update(readers::table.find(account_id))
        .set(readers::warning.eq(""))
        .execute(conn)
        .map(drop)
}

/// Deletes an account that is a reader and nothing else, with all that hangs on it; of one of the newsroom, the reader only.
///
/// # Errors
///
/// Those of the database.
pub fn delete_reader(
    conn: &mut Connection,
    account_id: i64,
    is_of_newsroom: bool,
) -> QueryResult<()> {
    diesel::delete(reader_sessions::table.filter(reader_sessions::account_id.eq(account_id)))
        .execute(conn)?;
    diesel::delete(readers::table.find(account_id)).execute(conn)?;
    if is_of_newsroom {
        return Ok(());
    }
    match diesel::delete(accounts::table.find(account_id)).execute(conn) {
        // It once worked in the newsroom: what it did there names it. Of the reader, nothing stays.
        Err(Error::DatabaseError(DatabaseErrorKind::ForeignKeyViolation, _)) => {
            diesel::update(accounts::table.find(account_id))
                .set((
                    accounts::email.eq(format!("{account_id}@deleted.invalid")),
                    accounts::is_disabled.eq(true),
                ))
                .execute(conn)
                .map(drop)
        }
        other => other.map(drop),
    }
}

/// Signs a reader in on a device.
///
/// # Errors
///
/// Those of the database.
pub fn create_reader_session(
    conn: &mut Connection,
    account_id: i64,
    token_hash: &str,
    now: Millis,
) -> QueryResult<()> {
    diesel::delete(
        reader_sessions::table
            .filter(reader_sessions::last_seen_at.le(now.plus_days(-SESSION_DAYS))),
    )
    .execute(conn)?;
    diesel::insert_into(reader_sessions::table)
        .values((
            reader_sessions::token_hash.eq(token_hash),
            reader_sessions::account_id.eq(account_id),
            reader_sessions::created_at.eq(now),
            reader_sessions::last_seen_at.eq(now),
        ))
        .execute(conn)
        .map(drop)
}

/// The reader of a session that has not ended, of an account that is not disabled.
///
/// # Errors
///
/// Those of the database.
pub fn find_reader_of_session(
    conn: &mut Connection,
    token_hash: &str,
    now: Millis,
) -> QueryResult<Option<Reader>> {
    let account_id: Option<i64> = reader_sessions::table
        .inner_join(accounts::table)
        .filter(reader_sessions::token_hash.eq(token_hash))
        .filter(reader_sessions::last_seen_at.gt(now.plus_days(-SESSION_DAYS)))
        .filter(accounts::is_disabled.eq(false))
        .select(reader_sessions::account_id)
        .first(conn)
        .optional()?;
    match account_id {
        Some(account_id) => find_reader(conn, account_id),
        None => Ok(None),
    }
}

/// Notes that a session is used, so that it goes on.
///
/// # Errors
///
/// Those of the database.
pub fn renew_reader_session(
    conn: &mut Connection,
    token_hash: &str,
    now: Millis,
) -> QueryResult<()> {
    diesel::update(reader_sessions::table.find(token_hash))
        .set(reader_sessions::last_seen_at.eq(now))
        .execute(conn)
        .map(drop)
}

/// Signs a reader out on a device.
///
/// # Errors
///
/// Those of the database.
pub fn delete_reader_session(conn: &mut Connection, token_hash: &str) -> QueryResult<()> {
    diesel::delete(reader_sessions::table.find(token_hash))
        .execute(conn)
        .map(drop)
}
