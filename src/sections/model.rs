//! Rows and queries of sections.

use diesel::prelude::*;

use crate::articles::model::revisions::{Named, is_named};
use crate::db::Connection;
use crate::schema::{articles, navigation_items, sections};

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

/// Changes a section's words and its address.
///
/// # Errors
///
/// A slug that is taken.
pub fn update_section(
    conn: &mut Connection,
    id: i64,
    (slug, name, description): (&str, &str, &str),
) -> QueryResult<usize> {
    diesel::update(sections::table.find(id))
        .set((
            sections::slug.eq(slug),
            sections::name.eq(name),
            sections::description.eq(description),
        ))
        .execute(conn)
}

/// Puts an edition's sections in this order, in the main navigation too: there they share the places that sections have.
///
/// # Errors
///
/// Those of the database.
pub fn update_order(conn: &mut Connection, edition_id: i64, ids: &[i64]) -> QueryResult<()> {
    for (position, id) in (1_i64..).zip(ids) {
        diesel::update(sections::table.find(id))
            .set(sections::position.eq(position))
            .execute(conn)?;
    }
    let own = navigation_items::table
        .filter(navigation_items::edition_id.eq(edition_id))
        .filter(navigation_items::section_id.is_not_null());
    let mut places: Vec<i64> = own.select(navigation_items::position).load(conn)?;
    places.sort_unstable();
    let shown: Vec<Option<i64>> = own.select(navigation_items::section_id).load(conn)?;
    // No two entries may have one place, not even while they change.
    diesel::update(own)
        .set(navigation_items::position.eq(navigation_items::id * -1_i64))
        .execute(conn)?;
    let in_order = ids.iter().filter(|id| shown.contains(&Some(**id)));
    for (position, id) in places.into_iter().zip(in_order) {
        diesel::update(own.filter(navigation_items::section_id.eq(id)))
            .set(navigation_items::position.eq(position))
            .execute(conn)?;
    }
    Ok(())
}

/// Whether a section stands in the main navigation.
///
/// # Errors
///
/// Those of the database.
pub fn is_in_navigation(conn: &mut Connection, id: i64) -> QueryResult<bool> {
    let entries = navigation_items::table.filter(navigation_items::section_id.eq(id));
    diesel::select(diesel::dsl::exists(entries)).get_result(conn)
}

/// The sections that stand in an edition's main navigation.
///
/// # Errors
///
/// Those of the database.
pub fn list_ids_in_navigation(conn: &mut Connection, edition_id: i64) -> QueryResult<Vec<i64>> {
    navigation_items::table
        .filter(navigation_items::edition_id.eq(edition_id))
        .filter(navigation_items::section_id.is_not_null())
        .select(navigation_items::section_id.assume_not_null())
        .load(conn)
}

/// Puts a section at the end of the main navigation, or takes it out.
///
/// # Errors
///
/// Those of the database.
pub fn update_navigation(
    conn: &mut Connection,
    edition_id: i64,
    (id, is_wanted): (i64, bool),
) -> QueryResult<()> {
    match (is_in_navigation(conn, id)?, is_wanted) {
        (false, true) => create_navigation_entry(conn, edition_id, id)?,
        (true, false) => delete_navigation_entry(conn, id)?,
        _ => 0,
    };
    Ok(())
}

fn create_navigation_entry(conn: &mut Connection, edition_id: i64, id: i64) -> QueryResult<usize> {
    let last: Option<i64> = navigation_items::table
        .filter(navigation_items::edition_id.eq(edition_id))
        .select(diesel::dsl::max(navigation_items::position))
        .first(conn)?;
    diesel::insert_into(navigation_items::table)
        .values((
            navigation_items::edition_id.eq(edition_id),
            navigation_items::position.eq(last.unwrap_or_default() + 1),
            navigation_items::section_id.eq(id),
            navigation_items::label.eq(""),
            navigation_items::path.eq(""),
        ))
        .execute(conn)
}

fn delete_navigation_entry(conn: &mut Connection, id: i64) -> QueryResult<usize> {
    diesel::delete(navigation_items::table.filter(navigation_items::section_id.eq(id)))
        .execute(conn)
}

/// Whether an article or a saved version of one is in a section.
///
/// # Errors
///
/// Those of the database.
pub fn is_used(conn: &mut Connection, id: i64) -> QueryResult<bool> {
    let own = articles::table.filter(articles::section_id.eq(id));
    let has_articles: bool = diesel::select(diesel::dsl::exists(own)).get_result(conn)?;
    Ok(has_articles || is_named(conn, Named::Section(id))?)
}

/// Deletes a section that nothing is in.
///
/// # Errors
///
/// A section that is used.
pub fn delete_section(conn: &mut Connection, id: i64) -> QueryResult<usize> {
    delete_navigation_entry(conn, id)?;
    diesel::delete(sections::table.find(id)).execute(conn)
}
