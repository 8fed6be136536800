//! `GET /forum/`, `/forum/unanswered/`, `/forum/questions/` and their further pages: discussions, the one with the newest comment first.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use askama::Template;
use serde::Deserialize;

use crate::app::App;
use crate::articles::view::{TimeView, time_view};
use crate::changes::Subject;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::forum::model::discussions::{
    DiscussionKind, ListedDiscussion, count_discussions, list_discussions,
};
use crate::layout::PublicLayout;
use crate::pagination::{PAGE_SIZE, Pagination, page_title, parse_page_number};
use crate::urls;
use crate::visit::Visit;

/// The page of the address.
#[derive(Deserialize)]
pub(crate) struct ListPath {
    kind: Option<String>,
    page: Option<String>,
}

#[derive(Template)]
#[template(path = "forum/list.html")]
struct ListPage {
    layout: PublicLayout,
    /// Kinds of discussions, with their addresses.
    kinds: Vec<(DiscussionKind, String)>,
    kind: DiscussionKind,
    discussions: Vec<DiscussionEntry>,
    pagination: Pagination,
}

/// A discussion with its address.
struct DiscussionEntry {
    discussion: ListedDiscussion,
    /// When the last comment became public, if there is any.
    last: Option<TimeView>,
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
    fn is_shown(&self, kind: &DiscussionKind) -> bool {
        self.kind == *kind
    }

    /// Loads all that the page shows. `NotFound` for a page that does not exist.
    fn load(conn: &mut Connection, app: &App, visit: &Visit, path: &ListPath) -> AppResult<Self> {
        let mut layout = PublicLayout::load(conn, app, visit)?;
        let number = path.page.as_deref().map_or(Ok(1), parse_page_number)?;
        let kind = match &path.kind {
            None => DiscussionKind::Active,
            Some(word) => DiscussionKind::parse(word).ok_or(AppError::NotFound)?,
        };
        let edition_id = layout.edition.id;
        layout.shows(Subject::Discussions(edition_id));
        layout.shows(Subject::Edition(edition_id));
        let total = count_discussions(conn, edition_id, kind)?;
        let prefix = layout.prefix();
        let pagination = Pagination::new(listing_of(&prefix, kind), number, total)?;
        let limit = i64::from(PAGE_SIZE);
        let rows = list_discussions(conn, edition_id, kind, (pagination.offset(), limit))?;
        layout.shows_articles(rows.iter().map(|row| row.article_id));
        let discussions = rows
            .into_iter()
            .map(|discussion| DiscussionEntry {
                last: discussion
                    .last_comment_at
                    .map(|last| time_view(&layout, last)),
                url: urls::forum_page(&prefix, &discussion.slug, discussion.article_id, 1),
                discussion,
            })
            .collect();
        let title = layout
            .locale
            .text(&format!("forum-kind-title-{}", kind.word()));
        layout.head.title = page_title(&layout.locale, title, number);
        layout.head.description = layout.locale.text("forum-description");
        layout.head.path = pagination.url();
        layout.stands_in_every_edition(move |prefix| listing_of(prefix, kind));
        Ok(Self {
            kinds: DiscussionKind::ALL
                .map(|kind| (kind, listing_of(&prefix, kind)))
                .to_vec(),
            kind,
            layout,
            discussions,
            pagination,
        })
    }
}

/// Where the discussions of a kind are listed.
fn listing_of(prefix: &str, kind: DiscussionKind) -> String {
    match kind {
        DiscussionKind::Active => urls::forum(prefix),
        kind => urls::forum_kind(prefix, kind.word()),
    }
}
