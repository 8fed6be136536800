//! Rows of forgotten passwords that wait for their mail.

use diesel::dsl;
use diesel::prelude::*;
use diesel::sql_types::Bool;

use crate::db::Connection;
use crate::schema::password_requests;
use crate::time::Millis;

/// Requests are counted, and remembered, this long.
const COUNT_MINUTES: i64 = 60;

/// Mails an hour to one e-mail address.
const MOST_OF_EMAIL: i64 = 3;

/// Requests an hour from one address.
const MOST_OF_ADDRESS: i64 = 20;

/// A request that waits.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = password_requests)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct PasswordRequest {
    pub id: i64,
    pub email: String,
}

/// Notes a request; beyond what one address may ask for in an hour, nothing.
///
/// # Errors
///
/// Those of the database.
pub fn create_password_request(
    conn: &mut Connection,
    email: &str,
    address: &str,
    now: Millis,
) -> QueryResult<()> {
    let since = now.plus_minutes(-COUNT_MINUTES);
    diesel::delete(
        password_requests::table
            .filter(password_requests::requested_at.le(since))
            .filter(password_requests::is_handled.eq(true)),
    )
    .execute(conn)?;
    let recent = password_requests::table.filter(password_requests::requested_at.gt(since));
    let of_email: i64 = recent
        .filter(password_requests::email.eq(email))
        .count()
        .get_result(conn)?;
    let of_address: i64 = recent
        .filter(password_requests::address.eq(address))
        .count()
        .get_result(conn)?;
    if of_email >= MOST_OF_EMAIL || of_address >= MOST_OF_ADDRESS {
        return Ok(());
    }
    diesel::insert_into(password_requests::table)
        .values((
            password_requests::email.eq(email),
            password_requests::address.eq(address),
            password_requests::requested_at.eq(now),
            password_requests::is_handled.eq(false),
        ))
        .execute(conn)?;
    Ok(())
}

/// The request that waits longest.
///
/// # Errors
///
/// Those of the database.
pub fn find_waiting(conn: &mut Connection) -> QueryResult<Option<PasswordRequest>> {
    password_requests::table
        // As the index has it.
        .filter(dsl::sql::<Bool>("is_handled = 0"))
        .order(password_requests::id)
        .select(PasswordRequest::as_select())
        .first(conn)
        .optional()
}

/// Notes that a request was seen to.
///
/// # Errors
///
/// Those of the database.
pub fn update_handled(conn: &mut Connection, id: i64) -> QueryResult<usize> {
    diesel::update(password_requests::table.find(id))
        .set(password_requests::is_handled.eq(true))
        .execute(conn)
}
