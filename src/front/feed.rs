//! `GET /feed.xml`, `/atom.xml`, `/feed.json`: the newest stories of an edition as a feed.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use serde::Deserialize;

use crate::app::App;
use crate::articles::model::listing::Listing;
use crate::error::AppResult;
use crate::feeds::answer::{FeedEntries, FeedFormat, FeedSource, answer};
use crate::urls;
use crate::visit::Visit;

/// Format of the address.
#[derive(Deserialize)]
pub(crate) struct FeedPath {
    format: FeedFormat,
}

pub(crate) async fn get(
    app: Data<App>,
    visit: Visit,
    path: Path<FeedPath>,
) -> AppResult<HttpResponse> {
    answer(app, visit, path.format, |_, layout| {
        Ok(FeedSource {
            entries: FeedEntries::Stories(Listing::Edition(layout.edition.id)),
            address: urls::front(&layout.prefix()),
            title: layout.locale.text("front-title"),
        })
    })
    .await
}
