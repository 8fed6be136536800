//! `GET /archive/{year}/`: the months of a year.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use askama::Template;
use serde::Deserialize;

use crate::app::App;
use crate::archive::index::{Counted, count_between};
use crate::archive::period::parse_year;
use crate::changes::Subject;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::layout::PublicLayout;
use crate::urls;
use crate::visit::Visit;

/// The year of the address.
#[derive(Deserialize)]
pub(crate) struct YearPath {
    year: String,
}

#[derive(Template)]
#[template(path = "archive/year.html")]
struct YearPage {
    layout: PublicLayout,
    year: i32,
    months: Vec<Counted>,
}

pub(crate) async fn get(
    app: Data<App>,
    visit: Visit,
    path: Path<YearPath>,
) -> AppResult<HttpResponse> {
    let year = parse_year(&path.year)?;
    let state = app.clone();
    let asked = visit.clone();
    let page = app
        .db
        .read(move |conn| YearPage::load(conn, &state, &asked, year))
        .await?;
    visit.page(&page.layout.head.path, &page)
}

impl YearPage {
    /// Loads all that the page shows. `NotFound` for a year without stories.
    fn load(conn: &mut Connection, app: &App, visit: &Visit, year: i32) -> AppResult<Self> {
        let mut layout = PublicLayout::load(conn, app, visit)?;
        layout.shows(Subject::Edition(layout.edition.id));
        let mut months = Vec::new();
        for month in 1..=12 {
            let next = if month == 12 {
                (year + 1, 1)
            } else {
                (year, month + 1)
            };
            let count = count_between(conn, &layout, (year, month), next)?;
            if count > 0 {
                months.push(Counted {
                    name: layout.dates.month_of(year, month),
                    url: urls::archive_month(&layout.prefix(), year, month),
                    count,
                });
            }
        }
        if months.is_empty() {
            return Err(AppError::NotFound);
        }
        layout.head.title = layout
            .locale
            .text_with("archive-title-of", "period", year.to_string());
        layout.head.description = layout.locale.text("archive-description");
        layout.head.path = urls::archive_year(&layout.prefix(), year);
        Ok(Self {
            layout,
            year,
            months,
        })
    }

    fn archive_url(&self) -> String {
        urls::archive(&self.layout.prefix())
    }
}
