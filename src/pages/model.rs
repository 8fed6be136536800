//! Rows and queries of static pages.

use diesel::prelude::*;

use crate::db::Connection;
use crate::schema::static_pages;
use crate::time::Millis;

/// A static page.
#[derive(Clone, Debug, HasQuery)]
#[diesel(table_name = static_pages)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct StaticPage {
    pub id: i64,
    pub slug: String,
    pub title: String,
    pub body: String,
    pub updated_at: Millis,
}

/// A static page to save.
#[derive(Debug, AsChangeset, Insertable)]
#[diesel(table_name = static_pages)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct NewStaticPage<'a> {
    pub edition_id: i64,
    pub slug: &'a str,
    pub title: &'a str,
    pub body: &'a str,
    pub updated_at: Millis,
}

/// A static page of an edition by slug.
///
/// # Errors
///
/// `NotFound` if there is none.
pub fn find_page(conn: &mut Connection, edition_id: i64, slug: &str) -> QueryResult<StaticPage> {
    StaticPage::query()
        .filter(static_pages::edition_id.eq(edition_id))
        .filter(static_pages::slug.eq(slug))
        .first(conn)
}

/// Adds a static page; its number.
///
/// # Errors
///
/// A slug that is taken.
pub fn create_page(conn: &mut Connection, page: &NewStaticPage<'_>) -> QueryResult<i64> {
    diesel::insert_into(static_pages::table)
        .values(page)
        .returning(static_pages::id)
        .get_result(conn)
}

/// The static pages of an edition, in the order of the footer.
///
/// # Errors
///
/// Those of the database.
pub fn list_pages(conn: &mut Connection, edition_id: i64) -> QueryResult<Vec<StaticPage>> {
    StaticPage::query()
        .filter(static_pages::edition_id.eq(edition_id))
        .order(static_pages::id)
        .load(conn)
}

/// Changes a static page.
///
/// # Errors
///
/// A slug that is taken.
pub fn update_page(conn: &mut Connection, id: i64, page: &NewStaticPage<'_>) -> QueryResult<usize> {
    diesel::update(static_pages::table.find(id))
        .set(page)
        .execute(conn)
}

/// Deletes a static page.
///
/// # Errors
///
/// Those of the database.
pub fn delete_page(conn: &mut Connection, id: i64) -> QueryResult<usize> {
    diesel::delete(static_pages::table.find(id)).execute(conn)
}
