//! Rows and queries of sections.

use diesel::prelude::*;

use crate::db::Connection;
use crate::schema::sections;

/// A section.
#[derive(Clone, Debug, HasQuery)]
#[diesel(table_name = sections)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct Section {
    pub id: i64,
    pub slug: String,
    pub name: String,
    pub description: String,
}

/// A new section.
#[derive(Debug, Insertable)]
#[diesel(table_name = sections)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct NewSection<'a> {
    pub edition_id: i64,
    pub slug: &'a str,
    pub name: &'a str,
    pub description: &'a str,
    pub position: i64,
}

/// A section of an edition by slug.
///
/// # Errors
///
/// `NotFound` if there is none.
pub fn find_section(conn: &mut Connection, edition_id: i64, slug: &str) -> QueryResult<Section> {
    Section::query()
        .filter(sections::edition_id.eq(edition_id))
        .filter(sections::slug.eq(slug))
        .first(conn)
}

/// The sections of an edition in their order.
///
/// # Errors
///
/// Those of the database.
pub fn list_sections(conn: &mut Connection, edition_id: i64) -> QueryResult<Vec<Section>> {
    Section::query()
        .filter(sections::edition_id.eq(edition_id))
        .order(sections::position)
        .load(conn)
}

/// Adds a section.
///
/// # Errors
///
/// A slug that is taken.
pub fn create_section(conn: &mut Connection, section: &NewSection<'_>) -> QueryResult<i64> {
    diesel::insert_into(sections::table)
        .values(section)
        .returning(sections::id)
        .get_result(conn)
}
