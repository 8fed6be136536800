//! `GET /search/feed.xml`, `atom.xml`, `feed.json`: what a search finds, the newest first, as a feed.

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use serde::Deserialize;

use crate::app::App;
use crate::error::AppResult;
use crate::feeds::answer::{FEED_SIZE, FeedEntries, FeedFormat, FeedSource, answer};
use crate::search::model::{HitOrder, HitQuery, list_hits};
use crate::search::query::SearchWords;
use crate::search::show::{endings, find, heading, read_form};
use crate::sections::model::list_sections;
use crate::visit::Visit;

/// The format of the address.
#[derive(Deserialize)]
pub(crate) struct FeedPath {
    format: FeedFormat,
}

pub(crate) async fn get(
    app: Data<App>,
    visit: Visit,
    path: Path<FeedPath>,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    let form = read_form(request.query_string());
    answer(app, visit, path.format, move |conn, layout| {
        let words = SearchWords::parse(&form.words);
        let sections = list_sections(conn, layout.edition.id)?;
        let (filter, _) = form.filter.understand(&sections, &layout.dates);
        let part = (layout.edition.id, filter);
        let found = find(conn, part, &words, &endings(&layout.locale))?;
        let ids = match &found {
            None => Vec::new(),
            Some(found) => {
                let query = HitQuery {
                    edition_id: layout.edition.id,
                    expression: &found.expression,
                    order: HitOrder::Newest,
                    filter,
                };
                list_hits(conn, query, 0, FEED_SIZE)?
            }
        };
        Ok(FeedSource {
            entries: FeedEntries::Numbers(ids),
            address: form.feeds(&layout.prefix(), &words),
            title: heading(&layout.locale, &words),
        })
    })
    .await
}
