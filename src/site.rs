//! Opens an installation: its data folder, its database, and in a new one the edition that makes it a site.

use std::fs;

use anyhow::Context;

use crate::app::App;
use crate::config::Config;
use crate::db::Connection;
use crate::editions::model::{self as editions, Edition, NewEdition};
use crate::error::AppResult;
use crate::sections::model::{self as sections, NewSection};
use crate::time::Clock;

/// Sections of a new site: slug, name, description.
const SECTIONS: [(&str, &str, &str); 6] = [
    (
        "indonesia",
        "Indonesia",
        "Pemerintahan, daerah, dan kehidupan sehari-hari di seluruh Nusantara.",
    ),
    (
        "dunia",
        "Dunia",
        "Diplomasi, konflik, dan orang-orang biasa di negeri lain.",
    ),
    (
        "ekonomi",
        "Ekonomi",
        "Pasar, pekerjaan, panen, dan harga yang kita bayar.",
    ),
    (
        "sains",
        "Sains",
        "Penelitian, lingkungan, kesehatan, dan teknologi.",
    ),
    (
        "budaya",
        "Budaya",
        "Film, musik, sastra, makanan, dan ingatan bersama.",
    ),
    (
        "olahraga",
        "Olahraga",
        "Pertandingan, atlet, dan lapangan di kampung.",
    ),
];

/// Opens the installation of a data folder; makes folder, database and default edition when they are new.
///
/// # Errors
///
/// A folder that cannot be made, a database that cannot be opened.
pub fn open(config: Config, clock: Clock) -> anyhow::Result<App> {
    fs::create_dir_all(&config.data)
        .with_context(|| format!("{}: the data folder cannot be made", config.data.display()))?;
    let app = App::build(config, clock)?;
    app.db.write_blocking(create_default_edition)?;
    let all = app
        .db
        .read_blocking(|conn| Ok(editions::list_editions(conn)?))?;
    app.editions
        .remember(all.iter().map(Edition::known).collect());
    Ok(app)
}

fn create_default_edition(conn: &mut Connection) -> AppResult<()> {
    if !editions::list_editions(conn)?.is_empty() {
        return Ok(());
    }
    let edition_id = editions::create_edition(
        conn,
        &NewEdition {
            code: "id",
            language: "id",
            direction: "ltr",
            country: "ID",
            time_zone: "Asia/Jakarta",
            site_name: "Warta",
            tagline: "Kabar dari dekat, ditulis dengan saksama",
            contact_email: "redaksi@warta.example",
            is_default: true,
            position: 1,
        },
    )?;
    for (position, (slug, name, description)) in (1_i64..).zip(SECTIONS) {
        let section_id = sections::create_section(
            conn,
            &NewSection {
                edition_id,
                slug,
                name,
                description,
                position,
            },
        )?;
        editions::create_navigation_section(conn, edition_id, position, section_id)?;
    }
    Ok(())
}
