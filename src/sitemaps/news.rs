//! `GET /news-sitemap.xml`: the stories of the last two days, at most 1,000.

use actix_web::HttpResponse;
use actix_web::web::Data;

use crate::app::App;
use crate::articles::model::addresses;
use crate::db::Connection;
use crate::editions::model as editions;
use crate::error::AppResult;
use crate::sitemaps::files::{NewsEntry, SitemapEntry, write_pages};
use crate::sitemaps::show::{XML, edition_dates};
use crate::time::Millis;
use crate::urls;
use crate::visit::Visit;

/// Days that count as news (developers.google.com, "News sitemaps").
const DAYS: i64 = 2;

/// The most pages a news sitemap may have.
const MOST: usize = 1000;

pub(crate) async fn get(app: Data<App>, visit: Visit) -> AppResult<HttpResponse> {
    let state = app.clone();
    let now = app.clock.now();
    let entries = app
        .db
        .read(move |conn| list_news(conn, &state, now))
        .await?;
    Ok(visit.document(XML, write_pages(&entries)?))
}

fn list_news(conn: &mut Connection, app: &App, now: Millis) -> AppResult<Vec<SitemapEntry>> {
    let mut entries = Vec::new();
    for edition in editions::list_editions(conn)? {
        let dates = edition_dates(app, &edition);
        let recent = (now.plus_days(-DAYS), now);
        let most = MOST.try_into().unwrap_or(i64::MAX);
        for article in addresses::list_news(conn, edition.id, recent, most)? {
            let published = dates.machine(article.first_published_at.unwrap_or_default());
            let path = urls::article(&edition.prefix(), &article.slug, article.id);
            let entry = SitemapEntry {
                address: format!("{}{path}", app.config.origin()),
                changed: None,
                news: Some(NewsEntry {
                    publication: edition.site_name.clone(),
                    language: article.language,
                    published,
                    title: article.headline,
                }),
            };
            entries.push((article.first_published_at, entry));
        }
    }
    entries.sort_by_key(|(published, _)| std::cmp::Reverse(*published));
    Ok(entries
        .into_iter()
        .map(|(_, entry)| entry)
        .take(MOST)
        .collect())
}
