//! `GET` and `POST /admin/articles/{id}/revisions/`: the saved versions of an article; names one, or brings one back as a new one.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use askama::Template;

use crate::app::App;
use crate::articles::admin::act::{may_change, may_read};
use crate::articles::model::desk::{
    create_pending_version, find_content, find_desk_article, update_desk_article,
};
use crate::articles::model::editing::ArticleContent;
use crate::articles::model::revisions::{RevisionLine, list_revisions, update_revision_name};
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::media::model as media;
use crate::newsroom_layout::{self, NewsroomLayout};
use crate::session::{SignedForm, Viewer, Writer};
use crate::time::Millis;
use crate::urls;
use crate::visit::see_other;

/// Most characters of a version's name.
const NAME_LENGTH: usize = 100;

#[derive(Template)]
#[template(path = "articles/admin/revisions.html")]
struct RevisionsPage {
    layout: NewsroomLayout,
    id: i64,
    headline: String,
    revisions: Vec<RevisionLine>,
    may_change: bool,
}

pub(crate) async fn get(
    app: Data<App>,
    Writer(viewer): Writer,
    id: Path<i64>,
) -> AppResult<HttpResponse> {
    let state = app.clone();
    let page = app
        .db
        .read(move |conn| RevisionsPage::load(conn, &state, &viewer, *id))
        .await?;
    newsroom_layout::page(StatusCode::OK, &page)
}

pub(crate) async fn post(
    app: Data<App>,
    Writer(viewer): Writer,
    id: Path<i64>,
    SignedForm(fields): SignedForm,
) -> AppResult<HttpResponse> {
    let (id, now) = (*id, app.clock.now());
    let version = fields.number("version").ok_or(AppError::BadRequest)?;
    let is_restored = fields.has("restore");
    let name: String = fields
        .one("name")
        .trim()
        .chars()
        .take(NAME_LENGTH)
        .collect();
    app.db
        .write(move |conn| {
            let article = find_desk_article(conn, id)?;
            if !may_change(&viewer, &article) {
                return Err(AppError::Forbidden);
            }
            if !is_restored {
                update_revision_name(conn, id, version, &name)?;
                return Ok(());
            }
            let mut content = find_content(conn, id, version)?;
            // The text comes back; where the article stands, and what was corrected, stays.
            content.stand_as(&article.content);
            // Nobody moves a story to where they do not work.
            if !viewer.sections.have(content.fields.section_id) {
                content.fields.section_id = article.content.fields.section_id;
            }
            leave_out_deleted_pictures(conn, &mut content)?;
            if content.fields.state == "published" {
                create_pending_version(conn, id, &content, (viewer.account_id, "restore"), now)?;
            } else {
                let saved = (Some(viewer.account_id), "restore");
                update_desk_article(conn, id, &content, saved, now)?;
            }
            Ok(())
        })
        .await?;
    Ok(see_other(&if is_restored {
        urls::newsroom_article(id)
    } else {
        urls::newsroom_revisions(id)
    }))
}

/// Pictures of an old version may have left the library since.
fn leave_out_deleted_pictures(
    conn: &mut Connection,
    content: &mut ArticleContent,
) -> AppResult<()> {
    let ids: Vec<i64> = content
        .figures
        .iter()
        .map(|figure| figure.media_item_id)
        .collect();
    let items = media::list_items(conn, &ids)?;
    content
        .figures
        .retain(|figure| items.iter().any(|item| item.id == figure.media_item_id));
    if !content
        .figures
        .iter()
        .any(|figure| content.lead.as_ref() == Some(&figure.key))
    {
        content.lead = None;
    }
    Ok(())
}

impl RevisionsPage {
    fn load(conn: &mut Connection, app: &App, viewer: &Viewer, id: i64) -> AppResult<Self> {
        let article = find_desk_article(conn, id)?;
        if !may_read(viewer, &article) {
            return Err(AppError::Forbidden);
        }
        let mut layout =
            NewsroomLayout::load(conn, app, Some(viewer), urls::newsroom_revisions(id))?;
        let headline = article.content.fields.headline.clone();
        layout.title = layout
            .locale
            .text_with("revisions-title", "headline", headline.as_str());
        Ok(Self {
            revisions: list_revisions(conn, id)?,
            may_change: may_change(viewer, &article),
            layout,
            id,
            headline,
        })
    }

    fn latest(&self) -> i64 {
        self.revisions
            .first()
            .map_or(0, |revision| revision.version)
    }

    fn comparison_url(&self, version: &i64) -> String {
        urls::newsroom_comparison(self.id, *version, self.latest())
    }

    fn reason_label(&self, reason: &str) -> String {
        let key = format!("revision-reason-{reason}");
        if self.layout.locale.has(&key) {
            self.layout.locale.text(&key)
        } else {
            reason.to_owned()
        }
    }

    fn article_url(&self) -> String {
        urls::newsroom_article(self.id)
    }

    fn action(&self) -> &str {
        &self.layout.path
    }

    fn machine_date(&self, instant: &Millis) -> String {
        self.layout.dates.machine(*instant)
    }

    fn date(&self, instant: &Millis) -> String {
        self.layout.dates.date_and_time(*instant)
    }
}
