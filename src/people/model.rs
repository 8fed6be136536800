//! Rows and queries of people.

use diesel::dsl::exists;
use diesel::prelude::*;

use crate::articles::model::revisions::{Named, is_named};
use crate::db::Connection;
use crate::schema::{accounts, bylines, people};

/// Somebody with a byline or initials.
#[derive(Clone, Debug, HasQuery)]
#[diesel(table_name = people)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct Person {
    pub id: i64,
    pub slug: String,
    pub name: String,
    pub initials: String,
    pub work: String,
    pub biography: String,
}

impl Person {
    /// The name; the initials of one who is known by those only.
    pub fn display_name(&self) -> &str {
        if self.name.is_empty() {
            &self.initials
        } else {
            &self.name
        }
    }
}

/// A new person.
#[derive(Debug, AsChangeset, Insertable)]
#[diesel(table_name = people)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct NewPerson<'a> {
    pub edition_id: i64,
    pub slug: &'a str,
    pub name: &'a str,
    pub initials: &'a str,
    pub work: &'a str,
    pub biography: &'a str,
}

/// All people of an edition, by name.
///
/// # Errors
///
/// Those of the database.
pub fn list_people(conn: &mut Connection, edition_id: i64) -> QueryResult<Vec<Person>> {
    Person::query()
        .filter(people::edition_id.eq(edition_id))
        .order((people::name, people::id))
        .load(conn)
}

/// A person of an edition by slug.
///
/// # Errors
///
/// `NotFound` if there is none.
pub fn find_person(conn: &mut Connection, edition_id: i64, slug: &str) -> QueryResult<Person> {
    Person::query()
        .filter(people::edition_id.eq(edition_id))
        .filter(people::slug.eq(slug))
        .first(conn)
}

/// Adds a person.
///
/// # Errors
///
/// A slug or initials that are taken.
pub fn create_person(conn: &mut Connection, person: &NewPerson<'_>) -> QueryResult<i64> {
    diesel::insert_into(people::table)
        .values(person)
        .returning(people::id)
        .get_result(conn)
}

/// The numbers of an edition's people, oldest first.
///
/// # Errors
///
/// Those of the database.
pub fn list_person_ids(conn: &mut Connection, edition_id: i64) -> QueryResult<Vec<i64>> {
    people::table
        .filter(people::edition_id.eq(edition_id))
        .order(people::id)
        .select(people::id)
        .load(conn)
}

/// Numbers and shown names of all people of an edition, by name.
///
/// # Errors
///
/// Those of the database.
pub fn list_people_names(
    conn: &mut Connection,
    edition_id: i64,
) -> QueryResult<Vec<(i64, String)>> {
    let mut all: Vec<(i64, String)> = Person::query()
        .filter(people::edition_id.eq(edition_id))
        .load(conn)?
        .into_iter()
        .map(|person: Person| (person.id, person.display_name().to_owned()))
        .collect();
    all.sort_by(|one, other| one.1.cmp(&other.1));
    Ok(all)
}

/// Changes a person.
///
/// # Errors
///
/// A slug or initials that are taken.
pub fn update_person(conn: &mut Connection, id: i64, person: &NewPerson<'_>) -> QueryResult<usize> {
    diesel::update(people::table.find(id))
        .set(person)
        .execute(conn)
}

/// Whether a person has a byline, now or in a saved version, or an account.
///
/// # Errors
///
/// Those of the database.
pub fn is_used(conn: &mut Connection, id: i64) -> QueryResult<bool> {
    let own = bylines::table.filter(bylines::person_id.eq(id));
    let has_bylines: bool = diesel::select(exists(own)).get_result(conn)?;
    let own = accounts::table.filter(accounts::person_id.eq(id));
    let has_account: bool = diesel::select(exists(own)).get_result(conn)?;
    Ok(has_bylines || has_account || is_named(conn, Named::Person(id))?)
}

/// Deletes a person without bylines and account.
///
/// # Errors
///
/// A person who is used.
pub fn delete_person(conn: &mut Connection, id: i64) -> QueryResult<usize> {
    diesel::delete(people::table.find(id)).execute(conn)
}

/// The articles with a person's byline.
///
/// # Errors
///
/// Those of the database.
pub fn list_article_ids(conn: &mut Connection, id: i64) -> QueryResult<Vec<i64>> {
    bylines::table
        .filter(bylines::person_id.eq(id))
        .select(bylines::article_id)
        .load(conn)
}
