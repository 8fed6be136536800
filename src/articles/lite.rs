//! `GET /a/{slug}/{id}.lite.html`: the same story without pictures or scripts, and with as little around it as can be.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use askama::Template;

use crate::app::App;
use crate::articles::model::reading::{self, Article, Visibility};
use crate::articles::show::{ArticlePath, elsewhere};
use crate::articles::view::ArticleView;
use crate::articles::withdrawn;
use crate::body::draw::BodyForm;
use crate::error::AppResult;
use crate::layout::PublicLayout;
use crate::urls;
use crate::visit::{Visit, moved_permanently};

#[derive(Template)]
#[template(path = "articles/lite.html")]
struct LitePage {
    layout: PublicLayout,
    view: ArticleView,
}

pub(crate) async fn get(
    app: Data<App>,
    visit: Visit,
    path: Path<ArticlePath>,
) -> AppResult<HttpResponse> {
    let id = path.id()?;
    let state = app.clone();
    let asked = visit.clone();
    let found = app
        .db
        .read(move |conn| {
            let mut layout = PublicLayout::load(conn, &state, &asked)?;
            let (visibility, article) = reading::find_visible(conn, id)?;
            if article.edition_id != layout.edition.id {
                return elsewhere(conn, &article, urls::article_lite).map(Found::Elsewhere);
            }
            if visibility == Visibility::Withdrawn {
                return Ok(Found::Withdrawn(Box::new((layout, article))));
            }
            let lite_url = urls::article_lite(&layout.prefix(), &article.slug, article.id);
            let view = ArticleView::load(conn, &layout, article, BodyForm::Lite, "")?;
            let headline = view.article.headline.as_str();
            layout.head.title = layout.locale.text_with("lite-title", "headline", headline);
            layout.head.description.clone_from(&view.description);
            layout.head.path = lite_url;
            layout.head.canonical = Some(layout.absolute(&view.url));
            Ok(Found::Page(Box::new(LitePage { layout, view })))
        })
        .await?;
    match found {
        Found::Page(page) => visit.page(&page.layout.head.path, &*page),
        Found::Withdrawn(withdrawn) => {
            let (layout, article) = *withdrawn;
            withdrawn::answer(layout, &article)
        }
        Found::Elsewhere(address) => Ok(moved_permanently(&address)),
    }
}

enum Found {
    Page(Box<LitePage>),
    Withdrawn(Box<(PublicLayout, Article)>),
    Elsewhere(String),
}
