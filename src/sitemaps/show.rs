//! `GET /sitemap.xml`: the index; `GET /sitemap-{part}.xml`: front pages and sections in part 1, articles by number in the others.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};

use crate::app::App;
use crate::articles::model::{addresses, listing};
use crate::db::Connection;
use crate::editions::model::{self as editions, Edition};
use crate::error::{AppError, AppResult};
use crate::pagination::{page_count, parse_page_number};
use crate::sections::model as sections;
use crate::sitemaps::files::{SitemapEntry, write_index, write_pages};
use crate::time::Dates;
use crate::urls;
use crate::visit::Visit;

/// Article numbers in a part. The protocol allows 50,000 pages.
const NUMBERS_PER_PART: i64 = 10_000;

/// The part that holds the articles with the lowest numbers.
const FIRST_OF_ARTICLES: u32 = 2;

/// The content type of sitemaps.
pub(crate) const XML: &str = "application/xml; charset=utf-8";

pub(crate) async fn get_index(app: Data<App>, visit: Visit) -> AppResult<HttpResponse> {
    let state = app.clone();
    let parts = app.db.read(move |conn| list_parts(conn, &state)).await?;
    Ok(visit.document(XML, write_index(&parts)?))
}

pub(crate) async fn get_part(
    app: Data<App>,
    visit: Visit,
    path: Path<(String,)>,
) -> AppResult<HttpResponse> {
    let part = parse_page_number(&path.0)?;
    let state = app.clone();
    let entries = app
        .db
        .read(move |conn| match part {
            1 => list_entrances(conn, &state),
            _ => list_articles(conn, &state, i64::from(part - FIRST_OF_ARTICLES)),
        })
        .await?;
    if entries.is_empty() {
        return Err(AppError::NotFound);
    }
    Ok(visit.document(XML, write_pages(&entries)?))
}

/// The part of the entrances, which changes with every story, and each part that has articles.
fn list_parts(conn: &mut Connection, app: &App) -> AppResult<Vec<SitemapEntry>> {
    let edition = editions::find_edition(conn, None)?;
    let dates = edition_dates(app, &edition);
    let highest = listing::find_highest_id(conn)?;
    let mut parts = Vec::new();
    for part in 0..page_count(highest + 1, NUMBERS_PER_PART) {
        let from = i64::from(part) * NUMBERS_PER_PART;
        let changed = addresses::find_last_change(conn, from, from + NUMBERS_PER_PART)?;
        parts.extend(changed.map(|changed| (part + FIRST_OF_ARTICLES, changed)));
    }
    let last = parts.iter().map(|(_, changed)| *changed).max();
    let articles = parts.iter().map(|(part, changed)| (*part, Some(*changed)));
    Ok(std::iter::once((1, last))
        .chain(articles)
        .map(|(part, changed)| SitemapEntry {
            address: format!("{}{}", app.config.origin(), urls::sitemap_part(part)),
            changed: changed.map(|changed| dates.machine(changed)),
            news: None,
        })
        .collect())
}

fn list_entrances(conn: &mut Connection, app: &App) -> AppResult<Vec<SitemapEntry>> {
    let origin = app.config.origin();
    let entry = |path: String| SitemapEntry {
        address: format!("{origin}{path}"),
        changed: None,
        news: None,
    };
    let mut entries = Vec::new();
    for edition in editions::list_editions(conn)? {
        let prefix = edition.prefix();
        entries.push(entry(urls::front(&prefix)));
        for section in sections::list_sections(conn, edition.id)? {
            entries.push(entry(urls::section(&prefix, &section.slug)));
        }
        for page in editions::list_static_page_links(conn, &edition)? {
            entries.push(entry(page.url));
        }
        entries.push(entry(urls::archive(&prefix)));
        entries.push(entry(urls::corrections(&prefix)));
        entries.push(entry(urls::accessibility(&prefix)));
    }
    Ok(entries)
}

fn list_articles(conn: &mut Connection, app: &App, part: i64) -> AppResult<Vec<SitemapEntry>> {
    let from = part * NUMBERS_PER_PART;
    let mut entries = Vec::new();
    for edition in editions::list_editions(conn)? {
        let dates = edition_dates(app, &edition);
        let rows = addresses::list_addresses(conn, edition.id, from, from + NUMBERS_PER_PART)?;
        for row in rows {
            let path = urls::article(&edition.prefix(), &row.slug, row.id);
            entries.push(SitemapEntry {
                address: format!("{}{path}", app.config.origin()),
                changed: row
                    .last_updated_at
                    .or(row.first_published_at)
                    .map(|changed| dates.machine(changed)),
                news: None,
            });
        }
    }
    Ok(entries)
}

/// How an edition writes instants.
pub(crate) fn edition_dates(app: &App, edition: &Edition) -> Dates {
    Dates::new(edition.zone(), app.locales.get(&edition.language))
}
