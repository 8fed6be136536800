//! `GET /admin/statistics/`: what was read most, and how often in each hour, as a chart and as a table.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::app::App;
use crate::db::Connection;
use crate::error::AppResult;
use crate::form::FormFields;
use crate::newsroom_form::show;
use crate::newsroom_layout::NewsroomLayout;
use crate::page_views::hour_of;
use crate::sections::model::{Section, list_sections};
use crate::session::{Editor, Viewer};
use crate::statistics::model::{ReadLine, list_hours, list_lines};
use crate::statistics::span::Span;
use crate::time::Millis;
use crate::urls;

/// Articles on the page.
const SHOWN: i64 = 50;

/// Height of the chart, and how far its bars are apart, in its own units.
const HEIGHT: i64 = 120;
const STEP: i64 = 10;

/// What was asked for.
pub(super) struct Asked {
    pub span: Span,
    pub section_id: Option<i64>,
}

impl Asked {
    /// What the query says; what it does not know is left out.
    pub(super) fn of(request: &HttpRequest) -> Self {
        let query = FormFields::parse(request.query_string().as_bytes());
        Self {
            span: Span::parse(query.one("span")).unwrap_or_default(),
            section_id: query.number("section"),
        }
    }

    fn query(&self) -> [(&'static str, String); 2] {
        let section = self.section_id.map(|id| id.to_string());
        [
            ("span", self.span.word().to_owned()),
            ("section", section.unwrap_or_default()),
        ]
    }
}

#[derive(Template)]
#[template(path = "statistics/admin/show.html")]
struct ShowPage {
    layout: NewsroomLayout,
    asked: Asked,
    sections: Vec<Section>,
    lines: Vec<ReadLine>,
    /// The oldest first, without gaps.
    bars: Vec<Bar>,
    total: i64,
}

/// An hour.
struct Bar {
    time: String,
    views: i64,
    x: i64,
    y: i64,
    height: i64,
}

pub(crate) async fn get(
    app: Data<App>,
    Editor(viewer): Editor,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    let asked = Asked::of(&request);
    show(&app, move |conn, app| {
        ShowPage::load(conn, app, &viewer, asked)
    })
    .await
}

impl ShowPage {
    /// Loads all that the page shows.
    fn load(conn: &mut Connection, app: &App, viewer: &Viewer, asked: Asked) -> AppResult<Self> {
        let frame = (urls::newsroom_statistics(), "statistics-title");
        let mut layout = NewsroomLayout::load_named(conn, app, viewer, frame, "")?;
        let span = layout
            .locale
            .text(&format!("most-read-{}", asked.span.word()));
        layout.title = format!("{}: {}", layout.title, span.to_lowercase());
        let last = hour_of(layout.now);
        let first = last - asked.span.hours() + 1;
        let part = (layout.edition.id, asked.section_id);
        let views = list_hours(conn, part, first)?;
        let most = views.values().copied().max().unwrap_or_default();
        let bars = (first..=last)
            .map(|hour| {
                let views = views.get(&hour).copied().unwrap_or_default();
                let height = (views * HEIGHT).checked_div(most).unwrap_or_default();
                Bar {
                    time: layout.dates.date_and_time(Millis(hour * 60 * 60 * 1000)),
                    x: (hour - first) * STEP,
                    y: HEIGHT - height,
                    views,
                    height,
                }
            })
            .collect();
        Ok(Self {
            sections: list_sections(conn, layout.edition.id)?,
            lines: list_lines(conn, part, first, SHOWN)?,
            total: views.values().sum(),
            bars,
            asked,
            layout,
        })
    }

    /// Each span: its word, its name, whether it is shown.
    fn spans(&self) -> Vec<(&'static str, String, bool)> {
        Span::ALL
            .into_iter()
            .map(|span| {
                let key = format!("most-read-{}", span.word());
                let name = self.layout.locale.text(&key);
                (span.word(), name, span == self.asked.span)
            })
            .collect()
    }

    fn sentence(&self) -> String {
        self.layout
            .locale
            .text_with("statistics-total", "count", self.total)
    }

    fn width(&self) -> i64 {
        self.asked.span.hours() * STEP
    }

    fn height() -> i64 {
        HEIGHT
    }

    fn bar_width() -> i64 {
        STEP - 2
    }

    fn table_url(&self) -> String {
        let query = self.asked.query();
        let query = query
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        urls::with_query(&urls::newsroom_statistics_table(), &query)
    }

    fn article_url(line: &ReadLine) -> String {
        urls::article("", &line.slug, line.article_id)
    }
}
