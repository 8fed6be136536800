//! `GET /s/{slug}/feed.xml`, `atom.xml`, `feed.json`: a section as a feed.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use serde::Deserialize;

use crate::app::App;
use crate::articles::model::listing::Listing;
use crate::error::AppResult;
use crate::feeds::answer::{FeedEntries, FeedFormat, FeedSource, answer};
use crate::sections::model;
use crate::urls;
use crate::visit::Visit;

/// Slug and format of the address.
#[derive(Deserialize)]
pub(crate) struct FeedPath {
    slug: String,
    format: FeedFormat,
}

pub(crate) async fn get(
    app: Data<App>,
    visit: Visit,
    path: Path<FeedPath>,
) -> AppResult<HttpResponse> {
    let format = path.format;
    answer(app, visit, format, move |conn, layout| {
        let section = model::find_section(conn, layout.edition.id, &path.slug)?;
        Ok(FeedSource {
            entries: FeedEntries::Stories(Listing::Section(section.id)),
            address: urls::section(&layout.prefix(), &section.slug),
            title: section.name.clone(),
        })
    })
    .await
}
