//! `GET /admin/media/`: the pictures of the library, the newest first; those whose rights have run out and that are still shown.

use std::collections::HashMap;

use actix_web::http::StatusCode;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::app::App;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::form::FormFields;
use crate::media::admin::edit::{may_change, visible_uses};
use crate::media::model::desk::{
    DeskItem, Use, count_desk_items, count_uses, list_desk_items, list_expired_in_use,
};
use crate::media::thumbnails::{Thumbnail, list_thumbnails_of};
use crate::newsroom_layout::{self, NewsroomLayout};
use crate::scripts;
use crate::session::{Viewer, Writer};
use crate::time::Millis;
use crate::urls;

/// Pictures a page.
const PAGE_LENGTH: i64 = 24;

#[derive(Template)]
#[template(path = "media/admin/list.html")]
struct ListPage {
    layout: NewsroomLayout,
    items: Vec<DeskItem>,
    thumbnails: Vec<Thumbnail>,
    uses: HashMap<i64, i64>,
    expired: Vec<Expired>,
    words: String,
    page: i64,
    page_count: i64,
    count: i64,
    is_deleted: bool,
    /// Of the field for files; nothing is wrong with it before something is sent.
    problem: Option<String>,
}

/// A picture that may no longer be used, and where it is.
struct Expired {
    item: DeskItem,
    uses: Vec<Use>,
    /// Articles that whoever looks may not read.
    hidden: usize,
}

pub(crate) async fn get(
    app: Data<App>,
    Writer(viewer): Writer,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    let query = FormFields::parse(request.query_string().as_bytes());
    let state = app.clone();
    let page = app
        .db
        .read(move |conn| ListPage::load(conn, &state, &viewer, &query))
        .await?;
    newsroom_layout::page(StatusCode::OK, &page)
}

impl ListPage {
    fn load(
        conn: &mut Connection,
        app: &App,
        viewer: &Viewer,
        query: &FormFields,
    ) -> AppResult<Self> {
        let words = query.one("q").trim().to_owned();
        let page = query.number("page").unwrap_or(1);
        let count = count_desk_items(conn, &words)?;
        let page_count = ((count + PAGE_LENGTH - 1) / PAGE_LENGTH).max(1);
        if !(1..=page_count).contains(&page) {
            return Err(AppError::NotFound);
        }
        let is_deleted = query.one("done") == "deleted";
        let mut layout = NewsroomLayout::load(conn, app, Some(viewer), urls::newsroom_media())?;
        layout.title = match (is_deleted, words.is_empty()) {
            (true, _) => layout.locale.text("media-title-deleted"),
            (false, true) => layout.locale.text("newsroom-media"),
            (false, false) => {
                layout
                    .locale
                    .text_with("media-title-search", "words", words.as_str())
            }
        };
        let items = list_desk_items(conn, &words, (page - 1) * PAGE_LENGTH, PAGE_LENGTH)?;
        let mut expired = Vec::new();
        for item in list_expired_in_use(conn, layout.now)? {
            let (uses, hidden) = visible_uses(conn, viewer, &item)?;
            expired.push(Expired { item, uses, hidden });
        }
        let ids: Vec<i64> = items.iter().map(|item| item.id).collect();
        Ok(Self {
            thumbnails: list_thumbnails_of(conn, &ids, layout.now)?,
            uses: count_uses(conn, &ids)?,
            items,
            expired,
            words,
            page,
            page_count,
            count,
            is_deleted,
            problem: None,
            layout,
        })
    }

    fn page_url(&self, page: i64) -> String {
        urls::newsroom_media_page(&self.words, page)
    }

    fn script(&self) -> String {
        scripts::url("upload")
    }

    fn action(&self) -> String {
        urls::newsroom_media()
    }

    /// Where an item can be described; `None` for who may not.
    fn url(&self, item: &DeskItem) -> Option<String> {
        let viewer = self.layout.viewer.as_ref()?;
        may_change(viewer, item).then(|| urls::newsroom_media_item(item.id))
    }

    fn figure_url(&self, shown: &Use) -> String {
        if shown.state == "deleted" {
            return urls::newsroom_bin();
        }
        urls::newsroom_article_figure(shown.article_id, &shown.figure_key)
    }

    fn thumbnail(&self, item: &DeskItem) -> Option<&Thumbnail> {
        self.thumbnails
            .iter()
            .find(|thumbnail| thumbnail.media_item_id == item.id)
    }

    fn use_count(&self, item: &DeskItem) -> i64 {
        self.uses.get(&item.id).copied().unwrap_or_default()
    }

    /// Until when it may be used, as a sentence.
    fn rights(&self, item: &DeskItem) -> Option<String> {
        let end = item.rights_expire_at?;
        let key = if end <= self.layout.now {
            "media-rights-expired"
        } else {
            "media-rights-until"
        };
        let date = self.layout.dates.date(Millis(end.0 - 1));
        Some(self.layout.locale.text_with(key, "date", date))
    }
}
