//! `GET /archive/`: all years.

use actix_web::HttpResponse;
use actix_web::web::Data;
use askama::Template;
use chrono::{Datelike, NaiveDate};

use crate::app::App;
use crate::archive::model;
use crate::articles::model::listing::{self, Listing};
use crate::changes::Subject;
use crate::db::Connection;
use crate::error::AppResult;
use crate::layout::PublicLayout;
use crate::urls;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "archive/index.html")]
struct IndexPage {
    layout: PublicLayout,
    years: Vec<Counted>,
}

/// A year or a month with how many stories it has.
pub(crate) struct Counted {
    pub(crate) name: String,
    pub(crate) url: String,
    pub(crate) count: i64,
}

pub(crate) async fn get(app: Data<App>, visit: Visit) -> AppResult<HttpResponse> {
    let state = app.clone();
    let asked = visit.clone();
    let page = app
        .db
        .read(move |conn| IndexPage::load(conn, &state, &asked))
        .await?;
    visit.page(&page.layout.head.path, &page)
}

impl IndexPage {
    /// Loads all that the page shows.
    fn load(conn: &mut Connection, app: &App, visit: &Visit) -> AppResult<Self> {
        let mut layout = PublicLayout::load(conn, app, visit)?;
        layout.shows(Subject::Edition(layout.edition.id));
        let mut years = Vec::new();
        if let Some((first, last)) = model::find_span(conn, layout.edition.id)? {
            let (first, last) = (
                layout.dates.day(first).year(),
                layout.dates.day(last).year(),
            );
            for year in (first..=last).rev() {
                let count = count_between(conn, &layout, (year, 1), (year + 1, 1))?;
                years.push(Counted {
                    name: year.to_string(),
                    url: urls::archive_year(&layout.prefix(), year),
                    count,
                });
            }
        }
        years.retain(|year| year.count > 0);
        layout.head.title = layout.locale.text("archive-title");
        layout.head.description = layout.locale.text("archive-description");
        layout.head.path = urls::archive(&layout.prefix());
        layout.stands_in_every_edition(urls::archive);
        Ok(Self { layout, years })
    }
}

/// Stories from one month until before another.
pub(crate) fn count_between(
    conn: &mut Connection,
    layout: &PublicLayout,
    from: (i32, u32),
    until: (i32, u32),
) -> AppResult<i64> {
    let start = |(year, month)| {
        let day = NaiveDate::from_ymd_opt(year, month, 1).unwrap_or_default();
        layout.dates.start_of(day)
    };
    let listing = Listing::Between(layout.edition.id, start(from), start(until));
    Ok(listing::count_public(conn, listing)?)
}
