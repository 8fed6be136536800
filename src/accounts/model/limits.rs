//! Rows of the sections that limit an account.

use diesel::prelude::*;

use crate::accounts::sections::Sections;
use crate::db::Connection;
use crate::schema::account_sections;

/// The sections whose stories an account writes and edits.
///
/// # Errors
///
/// Those of the database.
pub fn list_sections_of(conn: &mut Connection, account_id: i64) -> QueryResult<Sections> {
    account_sections::table
        .filter(account_sections::account_id.eq(account_id))
        .select(account_sections::section_id)
        .load(conn)
        .map(Sections::new)
}

/// Limits an account to these sections and no others.
///
/// # Errors
///
/// Those of the database.
pub fn replace_sections(
    conn: &mut Connection,
    account_id: i64,
    sections: &Sections,
) -> QueryResult<()> {
    diesel::delete(account_sections::table.filter(account_sections::account_id.eq(account_id)))
        .execute(conn)?;
    for section_id in sections.listed() {
        diesel::insert_into(account_sections::table)
            .values((
                account_sections::account_id.eq(account_id),
                account_sections::section_id.eq(section_id),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// Whether a section limits somebody.
///
/// # Errors
///
/// Those of the database.
pub fn is_limiting(conn: &mut Connection, section_id: i64) -> QueryResult<bool> {
    diesel::select(diesel::dsl::exists(
        account_sections::table.filter(account_sections::section_id.eq(section_id)),
    ))
    .get_result(conn)
}
