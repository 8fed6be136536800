//! Editions and what belongs to them without a page of its own: navigation and static pages' links.

use chrono_tz::Tz;
use diesel::prelude::*;

use crate::db::Connection;
use crate::known_editions::KnownEdition;
use crate::schema::{editions, navigation_items, sections, static_pages};
use crate::urls;

/// One language service.
#[derive(Clone, Debug, HasQuery)]
#[diesel(table_name = editions)]
pub struct Edition {
    /// Its number.
    pub id: i64,
    /// Its part of addresses, if it is not the default edition.
    pub code: String,
    /// BCP 47.
    pub language: String,
    /// `ltr` or `rtl`.
    pub direction: String,
    /// ISO 3166-1.
    pub country: String,
    /// A name of the IANA time zone database.
    pub time_zone: String,
    /// The name on the masthead.
    pub site_name: String,
    /// One line under the name.
    pub tagline: String,
    /// The newsroom's public address.
    pub contact_email: String,
    /// The one without a prefix.
    pub is_default: bool,
    /// Whether its readers of the last hour are counted.
    pub counts_readers: bool,
}

/// A new edition.
#[derive(Debug, Insertable)]
#[diesel(table_name = editions)]
#[expect(missing_docs, reason = "the fields of Edition")]
pub struct NewEdition<'a> {
    pub code: &'a str,
    pub language: &'a str,
    pub direction: &'a str,
    pub country: &'a str,
    pub time_zone: &'a str,
    pub site_name: &'a str,
    pub tagline: &'a str,
    pub contact_email: &'a str,
    pub is_default: bool,
    pub position: i64,
}

/// What an administrator may change of an edition.
#[derive(Debug, AsChangeset)]
#[diesel(table_name = editions)]
#[expect(missing_docs, reason = "the fields of Edition")]
pub struct EditionChanges<'a> {
    pub site_name: &'a str,
    pub tagline: &'a str,
    pub contact_email: &'a str,
    pub time_zone: &'a str,
    pub counts_readers: bool,
}

/// An entry of an edition's main navigation.
#[derive(Clone, Debug)]
pub struct NavigationLink {
    /// What it says.
    pub label: String,
    /// Where it leads.
    pub url: String,
}

impl Edition {
    /// What the edition's addresses begin with: nothing for the default edition.
    pub fn prefix(&self) -> String {
        if self.is_default {
            String::new()
        } else {
            format!("/{}", self.code)
        }
    }

    /// What failure pages need of it.
    pub fn known(&self) -> KnownEdition {
        KnownEdition {
            code: (!self.is_default).then(|| self.code.clone()),
            language: self.language.clone(),
            site_name: self.site_name.clone(),
            counts_readers: self.counts_readers,
        }
    }

    /// The time zone; UTC if the name is none that this program knows.
    pub fn zone(&self) -> Tz {
        self.time_zone.parse().unwrap_or(Tz::UTC)
    }
}

/// The edition of an address: by code, or the default one.
///
/// # Errors
///
/// `NotFound` if there is none.
pub fn find_edition(conn: &mut Connection, code: Option<&str>) -> QueryResult<Edition> {
    match code {
        Some(code) => Edition::query().filter(editions::code.eq(code)).first(conn),
        None => Edition::query()
            .filter(editions::is_default.eq(true))
            .first(conn),
    }
}

/// All editions in their order.
///
/// # Errors
///
/// Those of the database.
pub fn list_editions(conn: &mut Connection) -> QueryResult<Vec<Edition>> {
    Edition::query().order(editions::position).load(conn)
}

/// Adds an edition.
///
/// # Errors
///
/// A code that is taken, a second default.
pub fn create_edition(conn: &mut Connection, edition: &NewEdition<'_>) -> QueryResult<i64> {
    diesel::insert_into(editions::table)
        .values(edition)
        .returning(editions::id)
        .get_result(conn)
}

/// Label and path, or slug and name of a section.
type NavigationRow = (String, String, Option<(String, String)>);

/// The main navigation in its order.
///
/// # Errors
///
/// Those of the database.
pub fn list_navigation(
    conn: &mut Connection,
    edition: &Edition,
) -> QueryResult<Vec<NavigationLink>> {
    let rows: Vec<NavigationRow> = navigation_items::table
        .left_join(sections::table)
        .filter(navigation_items::edition_id.eq(edition.id))
        .order(navigation_items::position)
        .select((
            navigation_items::label,
            navigation_items::path,
            (sections::slug, sections::name).nullable(),
        ))
        .load(conn)?;
    let prefix = edition.prefix();
    let link = |(label, path, section): NavigationRow| match section {
        Some((slug, name)) => NavigationLink {
            label: name,
            url: urls::section(&prefix, &slug),
        },
        None => NavigationLink {
            label,
            url: format!("{prefix}{path}"),
        },
    };
    Ok(rows.into_iter().map(link).collect())
}

/// Adds a section to the end of the main navigation.
///
/// # Errors
///
/// Those of the database.
pub fn create_navigation_section(
    conn: &mut Connection,
    edition_id: i64,
    position: i64,
    section_id: i64,
) -> QueryResult<usize> {
    diesel::insert_into(navigation_items::table)
        .values((
            navigation_items::edition_id.eq(edition_id),
            navigation_items::position.eq(position),
            navigation_items::section_id.eq(section_id),
            navigation_items::label.eq(""),
            navigation_items::path.eq(""),
        ))
        .execute(conn)
}

/// The static pages, for the footer.
///
/// # Errors
///
/// Those of the database.
pub fn list_static_page_links(
    conn: &mut Connection,
    edition: &Edition,
) -> QueryResult<Vec<NavigationLink>> {
    let rows: Vec<(String, String)> = static_pages::table
        .filter(static_pages::edition_id.eq(edition.id))
        .order(static_pages::id)
        .select((static_pages::slug, static_pages::title))
        .load(conn)?;
    let prefix = edition.prefix();
    Ok(rows
        .into_iter()
        .map(|(slug, title)| NavigationLink {
            label: title,
            url: urls::static_page(&prefix, &slug),
        })
        .collect())
}

/// An edition by number.
///
/// # Errors
///
/// `NotFound` if there is none.
pub fn find_edition_by_id(conn: &mut Connection, id: i64) -> QueryResult<Edition> {
    Edition::query().filter(editions::id.eq(id)).first(conn)
}

/// Changes how an edition names itself, and its time zone.
///
/// # Errors
///
/// A site without a name, and those of the database.
pub fn update_edition(
    conn: &mut Connection,
    id: i64,
    changes: &EditionChanges<'_>,
) -> QueryResult<usize> {
    diesel::update(editions::table.find(id))
        .set(changes)
        .execute(conn)
}
