//! `GET /corrections/` and `/corrections/page/{page}/`: all corrections and clarifications, newest first.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use askama::Template;
use serde::Deserialize;

use crate::app::App;
use crate::articles::view::{TimeView, date_view};
use crate::changes::Subject;
use crate::corrections::model::{self, ListedCorrection};
use crate::db::Connection;
use crate::error::AppResult;
use crate::layout::{FeedLinks, PublicLayout};
use crate::pagination::{PAGE_SIZE, Pagination, page_title, parse_page_number};
use crate::urls;
use crate::visit::Visit;

/// The page of the address.
#[derive(Deserialize)]
pub(crate) struct ListPath {
    page: Option<String>,
}

#[derive(Template)]
#[template(path = "corrections/list.html")]
struct ListPage {
    layout: PublicLayout,
    corrections: Vec<CorrectionEntry>,
    pagination: Pagination,
}

/// A correction and the story it is about.
struct CorrectionEntry {
    correction: ListedCorrection,
    published: TimeView,
    url: String,
}

pub(crate) async fn get(
    app: Data<App>,
    visit: Visit,
    path: Path<ListPath>,
) -> AppResult<HttpResponse> {
    let state = app.clone();
    let asked = visit.clone();
    let page = app
        .db
        .read(move |conn| ListPage::load(conn, &state, &asked, &path))
        .await?;
    visit.page(&page.layout.head.path, &page)
}

impl ListPage {
    /// Loads all that the page shows. `NotFound` for a page that does not exist.
    fn load(conn: &mut Connection, app: &App, visit: &Visit, path: &ListPath) -> AppResult<Self> {
        let mut layout = PublicLayout::load(conn, app, visit)?;
        let number = path.page.as_deref().map_or(Ok(1), parse_page_number)?;
        layout.shows(Subject::Corrections(layout.edition.id));
        let total = model::count_corrections(conn, layout.edition.id)?;
        let pagination = Pagination::new(urls::corrections(&layout.prefix()), number, total)?;
        let rows = model::list_corrections(
            conn,
            layout.edition.id,
            pagination.offset(),
            i64::from(PAGE_SIZE),
        )?;
        let prefix = layout.prefix();
        layout.shows_articles(rows.iter().map(|row| row.article_id));
        let corrections = rows
            .into_iter()
            .map(|correction| CorrectionEntry {
                published: date_view(&layout, correction.published_at),
                url: urls::article(&prefix, &correction.slug, correction.article_id),
                correction,
            })
            .collect();
        let title = layout.locale.text("corrections-title");
        layout.head.feeds = Some(FeedLinks {
            listing: urls::corrections(&prefix),
            name: title.clone(),
        });
        layout.head.title = page_title(&layout.locale, title, number);
        layout.head.description = layout.locale.text("corrections-description");
        layout.head.path = pagination.url();
        Ok(Self {
            layout,
            corrections,
            pagination,
        })
    }
}
