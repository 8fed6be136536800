//! `GET /forum/` and `/forum/page/{page}/`: all discussions, the one with the newest comment first.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use askama::Template;
use serde::Deserialize;

use crate::app::App;
use crate::articles::view::{TimeView, time_view};
use crate::db::Connection;
use crate::error::AppResult;
use crate::forum::model::discussions::{ListedDiscussion, count_discussions, list_discussions};
use crate::layout::PublicLayout;
use crate::pagination::{PAGE_SIZE, Pagination, page_title, parse_page_number};
use crate::urls;
use crate::visit::Visit;

/// The page of the address.
#[derive(Deserialize)]
pub(crate) struct ListPath {
    page: Option<String>,
}

#[derive(Template)]
#[template(path = "forum/list.html")]
struct ListPage {
    layout: PublicLayout,
    discussions: Vec<DiscussionEntry>,
    pagination: Pagination,
}

/// A discussion with its address.
struct DiscussionEntry {
    discussion: ListedDiscussion,
    last: TimeView,
    url: String,
}

pub(crate) async fn get(
    app: Data<App>,
    visit: Visit,
    path: Path<ListPath>,
) -> AppResult<HttpResponse> {
    let (state, asked) = (app.clone(), visit.clone());
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
        let total = count_discussions(conn, layout.edition.id)?;
        let prefix = layout.prefix();
        let pagination = Pagination::new(urls::forum(&prefix), number, total)?;
        let limit = i64::from(PAGE_SIZE);
        let rows = list_discussions(conn, layout.edition.id, pagination.offset(), limit)?;
        let discussions = rows
            .into_iter()
            .map(|discussion| DiscussionEntry {
                last: time_view(&layout, discussion.last_comment_at.unwrap_or_default()),
                url: urls::forum_page(&prefix, &discussion.slug, discussion.article_id, 1),
                discussion,
            })
            .collect();
        let title = layout.locale.text("forum-title");
        layout.head.title = page_title(&layout.locale, title, number);
        layout.head.description = layout.locale.text("forum-description");
        layout.head.path = pagination.url();
        layout.stands_in_every_edition(urls::forum);
        Ok(Self {
            layout,
            discussions,
            pagination,
        })
    }
}
