//! `GET /archive/{year}/{month}/`, `/archive/{year}/{month}/{day}/`, each with `page/{page}/`: the stories of a month or a day.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use askama::Template;
use chrono::Datelike;

use crate::app::App;
use crate::archive::period::{Period, PeriodPath};
use crate::articles::story_listing::StoryListing;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::layout::{FeedLinks, PublicLayout};
use crate::pagination::parse_page_number;
use crate::urls;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "archive/show.html")]
struct ShowPage {
    layout: PublicLayout,
    period: Period,
    name: String,
    listing: StoryListing,
}

pub(crate) async fn get(
    app: Data<App>,
    visit: Visit,
    path: Path<PeriodPath>,
) -> AppResult<HttpResponse> {
    let state = app.clone();
    let asked = visit.clone();
    let page = app
        .db
        .read(move |conn| ShowPage::load(conn, &state, &asked, &path))
        .await?;
    visit.page(&page.layout.head.path, &page)
}

impl ShowPage {
    /// Loads all that the page shows. `NotFound` for dates that do not exist or have no stories.
    fn load(conn: &mut Connection, app: &App, visit: &Visit, path: &PeriodPath) -> AppResult<Self> {
        let mut layout = PublicLayout::load(conn, app, visit)?;
        let number = path.page.as_deref().map_or(Ok(1), parse_page_number)?;
        let period = Period::parse(path)?;
        let address = period.url(&layout.prefix());
        let stories = period.listing(&layout);
        let listing = StoryListing::load(conn, &layout, stories, address.clone(), number)?;
        if listing.cards.is_empty() {
            return Err(AppError::NotFound);
        }
        let name = layout
            .locale
            .text_with("archive-title-of", "period", period.name(&layout));
        layout.head.title = listing.title(&layout, &name);
        layout.head.description = layout.locale.text("archive-description");
        layout.head.path = listing.pagination.url();
        layout.head.feeds = Some(FeedLinks {
            listing: address,
            name: name.clone(),
        });
        Ok(Self {
            layout,
            period,
            name,
            listing,
        })
    }

    /// The month of a day, or the year of a month: (address, name).
    fn above(&self) -> (String, String) {
        let prefix = self.layout.prefix();
        let (year, month) = (self.period.first.year(), self.period.first.month());
        if self.period.is_day {
            (
                urls::archive_month(&prefix, year, month),
                self.layout.dates.month_of(year, month),
            )
        } else {
            (urls::archive_year(&prefix, year), year.to_string())
        }
    }
}
