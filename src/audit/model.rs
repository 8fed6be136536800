//! Rows of the audit log.

use diesel::prelude::*;
use sha2::{Digest, Sha256};

use crate::db::Connection;
use crate::schema::audit_events;
use crate::session::Viewer;
use crate::time::Millis;
use crate::token::hexadecimal;

/// An entry to add.
#[derive(Clone, Debug)]
pub struct NewAuditEvent<'a> {
    /// Who did it; `None` for the program's own command line and jobs.
    pub account: Option<(i64, &'a str)>,
    /// What was done: `log_in`, `publish`, …
    pub action: &'a str,
    /// To what: `article:12`.
    pub subject: &'a str,
    /// In a few words.
    pub detail: &'a str,
    /// From where.
    pub address: &'a str,
}

/// An entry.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = audit_events)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct AuditEvent {
    pub id: i64,
    pub at: Millis,
    pub account_id: Option<i64>,
    pub account_name: String,
    pub action: String,
    pub subject: String,
    pub detail: String,
    pub address: String,
    pub previous_hash: String,
    pub hash: String,
}

/// Adds an entry, in the transaction of what it tells of.
///
/// # Errors
///
/// Those of the database.
pub fn create_event(
    conn: &mut Connection,
    event: &NewAuditEvent<'_>,
    now: Millis,
) -> QueryResult<()> {
    let previous_hash: String = audit_events::table
        .order(audit_events::id.desc())
        .select(audit_events::hash)
        .first(conn)
        .optional()?
        .unwrap_or_default();
    let (account_id, account_name) = event
        .account
        .map_or((None, ""), |(id, name)| (Some(id), name));
    let hash = chained_hash(&[
        &previous_hash,
        &now.0.to_string(),
        &account_id.map(|id| id.to_string()).unwrap_or_default(),
        account_name,
        event.action,
        event.subject,
        event.detail,
        event.address,
    ]);
    diesel::insert_into(audit_events::table)
        .values((
            audit_events::at.eq(now),
            audit_events::account_id.eq(account_id),
            audit_events::account_name.eq(account_name),
            audit_events::action.eq(event.action),
            audit_events::subject.eq(event.subject),
            audit_events::detail.eq(event.detail),
            audit_events::address.eq(event.address),
            audit_events::previous_hash.eq(&previous_hash),
            audit_events::hash.eq(hash),
        ))
        .execute(conn)?;
    Ok(())
}

/// Adds an entry about what somebody of the newsroom did: what, to what, and in a few words.
///
/// # Errors
///
/// Those of the database.
pub fn create_event_of(
    conn: &mut Connection,
    viewer: &Viewer,
    (action, subject, detail): (&str, &str, &str),
    now: Millis,
) -> QueryResult<()> {
    let event = NewAuditEvent {
        account: Some((viewer.account_id, &viewer.name)),
        action,
        subject,
        detail,
        address: &viewer.address,
    };
    create_event(conn, &event, now)
}

/// The number of the first entry that does not follow from the one before it. `None` when the chain is whole.
///
/// # Errors
///
/// Those of the database.
pub fn find_break(conn: &mut Connection) -> QueryResult<Option<i64>> {
    let events: Vec<AuditEvent> = audit_events::table
        .order(audit_events::id)
        .select(AuditEvent::as_select())
        .load(conn)?;
    let mut previous_hash = String::new();
    for event in events {
        let expected = chained_hash(&[
            &previous_hash,
            &event.at.0.to_string(),
            &event
                .account_id
                .map(|id| id.to_string())
                .unwrap_or_default(),
            &event.account_name,
            &event.action,
            &event.subject,
            &event.detail,
            &event.address,
        ]);
        if event.previous_hash != previous_hash || event.hash != expected {
            return Ok(Some(event.id));
        }
        previous_hash = event.hash;
    }
    Ok(None)
}

/// Which entries are asked for; empty for all.
#[derive(Clone, Debug, Default)]
pub struct AuditFilter {
    /// Of one account.
    pub account_id: Option<i64>,
    /// Of one kind.
    pub action: Option<String>,
    /// Done to one thing.
    pub subject: Option<String>,
}

type Filtered<'a> = audit_events::BoxedQuery<'a, diesel::sqlite::Sqlite>;

impl AuditFilter {
    fn query(&self) -> Filtered<'_> {
        let mut query = audit_events::table.into_boxed();
        if let Some(account_id) = self.account_id {
            query = query.filter(audit_events::account_id.eq(account_id));
        }
        if let Some(action) = &self.action {
            query = query.filter(audit_events::action.eq(action));
        }
        if let Some(subject) = &self.subject {
            query = query.filter(audit_events::subject.eq(subject));
        }
        query
    }
}

/// The newest entries first, a page of them.
///
/// # Errors
///
/// Those of the database.
pub fn list_events(
    conn: &mut Connection,
    filter: &AuditFilter,
    offset: i64,
    limit: i64,
) -> QueryResult<Vec<AuditEvent>> {
    filter
        .query()
        .order(audit_events::id.desc())
        .offset(offset)
        .limit(limit)
        .select(AuditEvent::as_select())
        .load(conn)
}

/// How many entries there are.
///
/// # Errors
///
/// Those of the database.
pub fn count_events(conn: &mut Connection, filter: &AuditFilter) -> QueryResult<i64> {
    filter.query().count().get_result(conn)
}

/// Every kind of entry that there is.
///
/// # Errors
///
/// Those of the database.
pub fn list_actions(conn: &mut Connection) -> QueryResult<Vec<String>> {
    audit_events::table
        .select(audit_events::action)
        .distinct()
        .order(audit_events::action)
        .load(conn)
}

/// Each part with its length before it, so that no two entries read the same.
fn chained_hash(parts: &[&str]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.len().to_le_bytes());
        hash.update(part.as_bytes());
    }
    hexadecimal(&hash.finalize())
}
