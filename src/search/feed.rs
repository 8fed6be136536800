//! `GET /search/feed.xml`, `atom.xml`, `feed.json`: what a search finds, the newest first, as a feed.

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use serde::Deserialize;

use crate::app::App;
use crate::error::AppResult;
use crate::feeds::answer::{FEED_SIZE, FeedEntries, FeedFormat, FeedSource, answer};
use crate::search::find::{HitOrder, Scope, find};
use crate::search::show::{Asked, heading, read_form};
use crate::search::stems::Stems;
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
        let Asked { words, scope, .. } = Asked::read(conn, layout, &form)?;
        let scope = Scope {
            order: HitOrder::Newest,
            ..scope
        };
        let stems = Stems::of(&layout.edition.language);
        let ids = match find(conn, &scope, &words, &stems)? {
            None => Vec::new(),
            Some(mut found) => {
                found
                    .ids
                    .truncate(usize::try_from(FEED_SIZE).unwrap_or(usize::MAX));
                found.ids
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
