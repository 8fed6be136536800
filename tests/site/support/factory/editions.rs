//! Editions with defaults.

use warta::editions::model::{self as editions, NewEdition};
use warta::sections::model::{self as sections, NewSection};

use crate::support::app::TestApp;

impl TestApp {
    /// The English edition with one section, "World".
    pub(crate) fn english_edition(&self) -> i64 {
        self.edition(&NewEdition {
            code: "en",
            language: "en",
            direction: "ltr",
            country: "ID",
            time_zone: "Asia/Jakarta",
            site_name: "Warta English",
            tagline: "News from close by",
            contact_email: "english@warta.example",
            is_default: false,
            position: 2,
        })
    }

    /// An edition with one section, "World", in its navigation.
    pub(crate) fn edition(&self, edition: &NewEdition<'_>) -> i64 {
        self.write(|conn| {
            let edition_id = editions::create_edition(conn, edition)?;
            let section_id = sections::create_section(
                conn,
                &NewSection {
                    edition_id,
                    slug: "world",
                    name: "World",
                    description: "Other countries.",
                    position: 1,
                },
            )?;
            editions::create_navigation_section(conn, edition_id, 1, section_id)?;
            Ok(edition_id)
        })
    }
}
