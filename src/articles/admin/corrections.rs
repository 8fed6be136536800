//! `GET` and `POST /admin/articles/{id}/corrections`: tells readers at once what was wrong with a public article.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use askama::Template;

use crate::app::App;
use crate::articles::model::desk::{
    DeskArticle, create_pending_version, find_desk_article, find_public_content,
    update_desk_article,
};
use crate::articles::model::editing::{ArticleContent, NewCorrection};
use crate::audit::model::{NewAuditEvent, create_event};
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::newsroom_layout::{self, NewsroomLayout};
use crate::session::{Editor, SignedForm, Viewer};
use crate::time::Millis;
use crate::urls;
use crate::visit::see_other;

/// The kinds of a correction.
const KINDS: [&str; 2] = ["correction", "clarification"];

#[derive(Template)]
#[template(path = "articles/admin/corrections.html")]
struct CorrectionsPage {
    layout: NewsroomLayout,
    id: i64,
    headline: String,
    corrections: Vec<NewCorrection>,
    kind: String,
    text: String,
    text_before: String,
    text_after: String,
    is_refused: bool,
}

pub(crate) async fn get(
    app: Data<App>,
    Editor(viewer): Editor,
    id: Path<i64>,
) -> AppResult<HttpResponse> {
    let state = app.clone();
    let page = app
        .db
        .read(move |conn| CorrectionsPage::load(conn, &state, &viewer, *id))
        .await?;
    newsroom_layout::page(StatusCode::OK, &page)
}

pub(crate) async fn post(
    app: Data<App>,
    Editor(viewer): Editor,
    id: Path<i64>,
    SignedForm(fields): SignedForm,
) -> AppResult<HttpResponse> {
    let (id, now) = (*id, app.clock.now());
    let typed = |name: &str| fields.one(name).trim().to_owned();
    let (text, text_before, text_after) =
        (typed("text"), typed("text_before"), typed("text_after"));
    let kind = KINDS
        .into_iter()
        .find(|kind| *kind == fields.one("kind"))
        .ok_or(AppError::BadRequest)?;
    let state = app.clone();
    let refused = app
        .db
        .write(move |conn| {
            if text.is_empty() {
                let mut page = CorrectionsPage::load(conn, &state, &viewer, id)?;
                page.refuse(kind, text_before, text_after);
                return Ok(Some(page));
            }
            let correction = NewCorrection {
                kind: kind.into(),
                text,
                published_at: now,
                text_before,
                text_after,
            };
            correct(conn, &viewer, id, &correction, now)?;
            Ok(None)
        })
        .await?;
    match refused {
        Some(page) => newsroom_layout::page(StatusCode::UNPROCESSABLE_ENTITY, &page),
        None => Ok(see_other(&urls::newsroom_corrections(id))),
    }
}

/// Adds a correction to what readers see, and to the version that waits: a correction never publishes anything else.
fn correct(
    conn: &mut Connection,
    viewer: &Viewer,
    id: i64,
    correction: &NewCorrection,
    now: Millis,
) -> AppResult<()> {
    let article = find_public(conn, viewer, id)?;
    let add = |content: &mut ArticleContent| {
        content.corrections.push(correction.clone());
        content.fields.last_updated_at = Some(now);
    };
    let mut public = find_public_content(conn, id)?;
    add(&mut public);
    update_desk_article(conn, id, &public, (Some(viewer.account_id), "correct"), now)?;
    if article.is_pending {
        let mut waiting = article.content;
        add(&mut waiting);
        create_pending_version(conn, id, &waiting, (viewer.account_id, "save"), now)?;
    }
    let event = NewAuditEvent {
        account: Some((viewer.account_id, &viewer.name)),
        action: "correct",
        subject: &format!("article:{id}"),
        detail: &correction.text,
        address: &viewer.address,
    };
    Ok(create_event(conn, &event, now)?)
}

/// Only what readers see can be corrected.
fn find_public(conn: &mut Connection, viewer: &Viewer, id: i64) -> AppResult<DeskArticle> {
    let article = find_desk_article(conn, id)?;
    if !viewer.may_edit_in(article.content.fields.section_id) {
        return Err(AppError::Forbidden);
    }
    if article.content.fields.state == "published" {
        Ok(article)
    } else {
        Err(AppError::NotFound)
    }
}

impl CorrectionsPage {
    /// Loads all that the page shows.
    fn load(conn: &mut Connection, app: &App, viewer: &Viewer, id: i64) -> AppResult<Self> {
        let article = find_public(conn, viewer, id)?;
        let path = urls::newsroom_corrections(id);
        let mut layout = NewsroomLayout::load(conn, app, Some(viewer), path)?;
        let headline = article.content.fields.headline.clone();
        layout.title =
            layout
                .locale
                .text_with("corrections-admin-title", "headline", headline.as_str());
        Ok(Self {
            corrections: article.content.corrections,
            kind: "correction".to_owned(),
            text: String::new(),
            text_before: String::new(),
            text_after: String::new(),
            is_refused: false,
            layout,
            id,
            headline,
        })
    }

    fn refuse(&mut self, kind: &str, text_before: String, text_after: String) {
        kind.clone_into(&mut self.kind);
        self.text_before = text_before;
        self.text_after = text_after;
        self.is_refused = true;
        let title = std::mem::take(&mut self.layout.title);
        self.layout.title = self
            .layout
            .locale
            .text_with("form-title-refused", "headline", title);
    }

    fn kinds(&self) -> [&'static str; 2] {
        KINDS
    }

    fn is_chosen(&self, kind: &str) -> bool {
        self.kind == kind
    }

    fn kind_label(&self, kind: &str) -> String {
        self.layout
            .locale
            .text_with("correction-kind", "kind", kind)
    }

    fn article_url(&self) -> String {
        urls::newsroom_article(self.id)
    }

    fn date(&self, instant: &Millis) -> String {
        self.layout.dates.date_and_time(*instant)
    }
}
