//! `GET /a/{slug}/{id}/forum/{number}.html`: a further page of what is said under an article. The first stands under the article itself.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use askama::Template;
use serde::Deserialize;

use crate::app::App;
use crate::articles::model::reading::{self, Article, Visibility};
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::forum::order::Order;
use crate::forum::section::{ForumSection, page_url};
use crate::layout::PublicLayout;
use crate::pagination::parse_page_number;
use crate::urls;
use crate::visit::{Visit, moved_permanently};

/// The article's number, the page's, and the order, if it is another than the oldest first.
#[derive(Deserialize)]
pub(crate) struct ShowPath {
    id: i64,
    order: Option<String>,
    number: String,
}

/// The article's number.
#[derive(Deserialize)]
pub(crate) struct ArticleNumber {
    id: i64,
}

#[derive(Template)]
#[template(path = "forum/show.html")]
struct ShowPage {
    layout: PublicLayout,
    article: Article,
    forum: ForumSection,
}

pub(crate) async fn get(
    app: Data<App>,
    visit: Visit,
    path: Path<ShowPath>,
) -> AppResult<HttpResponse> {
    let number = parse_page_number(&path.number)?;
    let order = match &path.order {
        None => Order::Oldest,
        Some(word) => Order::parse(word).ok_or(AppError::NotFound)?,
    };
    let (state, asked) = (app.clone(), visit.clone());
    let page = app
        .db
        .read(move |conn| ShowPage::load(conn, &state, &asked, (path.id, order, number)))
        .await?;
    if order == Order::Oldest && number == 1 {
        return Ok(moved_permanently(&page.article_url()));
    }
    visit.page(&page.layout.head.path, &page)
}

/// `GET /a/{slug}/{id}/forum/`: leads to the first page, which is the article's own.
pub(crate) async fn get_first(
    app: Data<App>,
    visit: Visit,
    path: Path<ArticleNumber>,
) -> AppResult<HttpResponse> {
    let state = app.clone();
    let url = app
        .db
        .read(move |conn| {
            let layout = PublicLayout::load(conn, &state, &visit)?;
            let article = find_article(conn, &layout, path.id)?;
            Ok(urls::article(&layout.prefix(), &article.slug, article.id))
        })
        .await?;
    Ok(moved_permanently(&urls::forum_on(&url)))
}

impl ShowPage {
    /// Loads all that the page shows. `NotFound` where there is no such article or page.
    fn load(
        conn: &mut Connection,
        app: &App,
        visit: &Visit,
        (id, order, number): (i64, Order, u32),
    ) -> AppResult<Self> {
        let mut layout = PublicLayout::load(conn, app, visit)?;
        let article = find_article(conn, &layout, id)?;
        let forum = ForumSection::load(conn, &layout, &article, (order, number))?;
        let headline = article.headline.as_str();
        layout.head.title = layout.locale.text_with_all(
            "forum-page-title",
            [
                ("headline", headline.into()),
                ("number", number.to_string().into()),
                ("order", order.word().into()),
            ],
        );
        layout.head.path = page_url(&layout.prefix(), &article, order, number);
        // The same comments stand in the first order.
        layout.head.is_unlisted = order != Order::Oldest;
        Ok(Self {
            layout,
            article,
            forum,
        })
    }

    fn article_url(&self) -> String {
        urls::article(&self.layout.prefix(), &self.article.slug, self.article.id)
    }
}

/// A public article of the edition.
///
/// # Errors
///
/// `NotFound` for all others; those of the database.
pub(super) fn find_article(
    conn: &mut Connection,
    layout: &PublicLayout,
    id: i64,
) -> AppResult<Article> {
    let (visibility, article) = reading::find_visible(conn, id)?;
    if visibility != Visibility::Public || article.edition_id != layout.edition.id {
        return Err(AppError::NotFound);
    }
    Ok(article)
}
