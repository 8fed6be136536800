//! `GET /archive/{year}/{month}/feed.xml` and the like: a month or a day of the archive as a feed.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use serde::Deserialize;

use crate::app::App;
use crate::archive::period::{Period, PeriodPath};
use crate::articles::model::listing::count_public;
use crate::error::{AppError, AppResult};
use crate::feeds::answer::{FeedEntries, FeedFormat, FeedSource, answer};
use crate::visit::Visit;

/// Date and format of the address.
#[derive(Deserialize)]
pub(crate) struct FeedPath {
    year: String,
    month: String,
    day: Option<String>,
    format: FeedFormat,
}

pub(crate) async fn get(
    app: Data<App>,
    visit: Visit,
    path: Path<FeedPath>,
) -> AppResult<HttpResponse> {
    let path = path.into_inner();
    let period = Period::parse(&PeriodPath {
        year: path.year,
        month: path.month,
        day: path.day,
        page: None,
    })?;
    answer(app, visit, path.format, move |conn, layout| {
        let listing = period.listing(layout);
        // As the page: there is no feed of a period without stories, or there would be endlessly many.
        if count_public(conn, listing)? == 0 {
            return Err(AppError::NotFound);
        }
        Ok(FeedSource {
            entries: FeedEntries::Stories(listing),
            address: period.url(&layout.prefix()),
            title: layout
                .locale
                .text_with("archive-title-of", "period", period.name(layout)),
        })
    })
    .await
}
