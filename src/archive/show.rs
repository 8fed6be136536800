//! `GET /archive/{year}/{month}/`, `/archive/{year}/{month}/{day}/`, each with `page/{page}/`: the stories of a month or a day.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use askama::Template;
use chrono::{Datelike, NaiveDate};

use crate::app::App;
use crate::archive::index::Counted;
use crate::archive::model;
use crate::archive::period::{Period, PeriodPath};
use crate::articles::story_listing::StoryListing;
use crate::changes::Subject;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::layout::{FeedLinks, PublicLayout};
use crate::pagination::parse_page_number;
use crate::time::Millis;
use crate::urls;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "archive/show.html")]
struct ShowPage {
    layout: PublicLayout,
    period: Period,
    name: String,
    listing: StoryListing,
    /// The days of a month.
    days: Vec<Counted>,
    earlier: Option<PeriodLink>,
    later: Option<PeriodLink>,
}

/// The nearest period with stories.
struct PeriodLink {
    url: String,
    name: String,
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
        let (from, until) = (
            layout.dates.start_of(period.first),
            layout.dates.start_of(period.end),
        );
        let before = model::find_publication_before(conn, layout.edition.id, from)?;
        let after = model::find_publication_from(conn, layout.edition.id, until)?;
        // Whatever is published between the neighbours is a nearer one.
        layout.dependencies.shows_all(match (before, after) {
            (Some(before), Some(after)) => Subject::days(layout.edition.id, before, after.next()),
            _ => vec![Subject::Edition(layout.edition.id)],
        });
        Ok(Self {
            days: load_days(conn, &layout, period)?,
            earlier: before.and_then(|instant| period_link(&layout, period, instant)),
            later: after.and_then(|instant| period_link(&layout, period, instant)),
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

/// The days of a month on which stories were published, each with their number. A day has none.
fn load_days(
    conn: &mut Connection,
    layout: &PublicLayout,
    period: Period,
) -> AppResult<Vec<Counted>> {
    if period.is_day {
        return Ok(Vec::new());
    }
    let from = layout.dates.start_of(period.first);
    let until = layout.dates.start_of(period.end);
    let published = model::list_publications(conn, layout.edition.id, from, until)?;
    let days: Vec<NaiveDate> = published
        .into_iter()
        .flatten()
        .map(|instant| layout.dates.day(instant))
        .collect();
    let counted = days
        .chunk_by(|day, next| day == next)
        .filter_map(|same| {
            let day = *same.first()?;
            Some(Counted {
                name: layout.dates.day_of(day),
                url: urls::archive_day(&layout.prefix(), day),
                count: i64::try_from(same.len()).ok()?,
            })
        })
        .collect();
    Ok(counted)
}

/// A link to the day or the month of an instant.
fn period_link(layout: &PublicLayout, period: Period, instant: Millis) -> Option<PeriodLink> {
    let other = period.around(layout.dates.day(instant))?;
    Some(PeriodLink {
        url: other.url(&layout.prefix()),
        name: other.name(layout),
    })
}
