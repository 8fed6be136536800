//! 410 at the address of a withdrawn article: the address stays, and says what happened.

use actix_web::HttpResponse;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_TYPE, VARY};
use askama::Template;

use crate::articles::model::reading::Article;
use crate::articles::view::{TimeView, time_view};
use crate::error::AppResult;
use crate::layout::PublicLayout;
use crate::urls;

#[derive(Template)]
#[template(path = "articles/withdrawn.html")]
struct WithdrawnPage {
    layout: PublicLayout,
    withdrawn: TimeView,
    notice: String,
}

/// The page that stands in an article's place. The headline is not repeated: it may be what had to go.
pub(crate) fn answer(mut layout: PublicLayout, article: &Article) -> AppResult<HttpResponse> {
    layout.head.title = layout.locale.text("withdrawn-title");
    layout.head.description = layout.locale.text("withdrawn-title");
    layout.head.path = urls::article(&layout.prefix(), &article.slug, article.id);
    layout.head.is_unlisted = true;
    let page = WithdrawnPage {
        withdrawn: time_view(&layout, article.withdrawn_at.unwrap_or_default()),
        notice: article.withdrawal_notice.clone(),
        layout,
    };
    Ok(HttpResponse::Gone()
        .insert_header((CONTENT_TYPE, "text/html; charset=utf-8"))
        .insert_header((CACHE_CONTROL, "no-cache"))
        .insert_header((VARY, "Cookie"))
        .body(page.render()?))
}
