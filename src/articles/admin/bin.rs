//! `GET` and `POST /admin/articles/bin/`: deleted drafts; puts one back.

use actix_web::http::StatusCode;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::app::App;
use crate::articles::model::bin::{BinLine, DAYS_IN_BIN, list_bin, update_deleted_at};
use crate::audit::model::create_event_of;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::newsroom_layout::{self, NewsroomLayout, done_word};
use crate::problems::Problems;
use crate::session::{SignedForm, Viewer, Writer};
use crate::time::Millis;
use crate::urls;
use crate::visit::see_other;

#[derive(Template)]
#[template(path = "articles/admin/bin.html")]
struct BinPage {
    layout: NewsroomLayout,
    lines: Vec<BinLine>,
}

pub(crate) async fn get(
    app: Data<App>,
    Writer(viewer): Writer,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    let (state, done) = (app.clone(), done_word(&request));
    let page = app
        .db
        .read(move |conn| {
            let mut page = BinPage::load(conn, &state, &viewer)?;
            page.layout.set_done(&done);
            Ok(page)
        })
        .await?;
    newsroom_layout::page(StatusCode::OK, &page)
}

pub(crate) async fn post(
    app: Data<App>,
    Writer(viewer): Writer,
    SignedForm(fields): SignedForm,
) -> AppResult<HttpResponse> {
    let id = fields.number("id").ok_or(AppError::BadRequest)?;
    let now = app.clock.now();
    app.db
        .write(move |conn| put_back(conn, &viewer, id, now))
        .await?;
    Ok(see_other(&urls::done(
        &urls::newsroom_article(id),
        "article-put-back",
    )))
}

/// Who could delete it: its writer, and editors of its section.
fn may_put_back(viewer: &Viewer, line: &BinLine) -> bool {
    viewer.may_edit_in(line.section_id) || line.writer_id == Some(viewer.account_id)
}

/// Takes a draft out of the bin.
fn put_back(conn: &mut Connection, viewer: &Viewer, id: i64, now: Millis) -> AppResult<()> {
    let mut lines = list_bin(conn)?.into_iter();
    let line = lines.find(|line| line.id == id).ok_or(AppError::NotFound)?;
    if !may_put_back(viewer, &line) {
        return Err(AppError::Forbidden);
    }
    update_deleted_at(conn, id, None)?;
    let subject = format!("article:{id}");
    let event = ("put_article_back", subject.as_str(), line.headline.as_str());
    Ok(create_event_of(conn, viewer, event, now)?)
}

impl BinPage {
    /// Loads all that the page shows.
    fn load(conn: &mut Connection, app: &App, viewer: &Viewer) -> AppResult<Self> {
        let mut lines = list_bin(conn)?;
        lines.retain(|line| may_put_back(viewer, line));
        let mut layout = NewsroomLayout::load(conn, app, Some(viewer), urls::newsroom_bin())?;
        layout.set_title("bin-title", &Problems::default());
        Ok(Self { layout, lines })
    }

    fn action(&self) -> &str {
        &self.layout.path
    }

    fn list_url(&self) -> String {
        urls::newsroom_articles()
    }

    fn explanation(&self) -> String {
        self.layout
            .locale
            .text_with("bin-explanation", "days", DAYS_IN_BIN)
    }

    /// Who began it, when it was deleted, and when it goes for good.
    fn facts(&self, line: &BinLine) -> String {
        let date = |instant: Millis| self.layout.dates.date_and_time(instant);
        self.layout.locale.text_with_all(
            "bin-line",
            [
                ("name", line.writer_name.clone().unwrap_or_default().into()),
                ("deleted", date(line.deleted_at).into()),
                ("gone", date(line.deleted_at.plus_days(DAYS_IN_BIN)).into()),
            ],
        )
    }
}
