//! What stands at `/preview/{token}` when the link is not, or no longer, valid.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::error::AppResult;
use crate::layout::PublicLayout;
use crate::urls;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "articles/preview_gone.html")]
struct PreviewGonePage {
    layout: PublicLayout,
}

/// The page says the same of every such link, and nothing of the article.
pub(super) async fn answer(
    app: &Data<App>,
    visit: Visit,
    status: StatusCode,
) -> AppResult<HttpResponse> {
    let state = app.clone();
    let mut layout = app
        .db
        .read(move |conn| PublicLayout::load(conn, &state, &visit))
        .await?;
    layout.head.title = layout.locale.text("preview-gone-title");
    layout.head.description = layout.locale.text("preview-gone-title");
    layout.head.path = urls::front(&layout.prefix());
    layout.head.is_unlisted = true;
    Ok(HttpResponse::build(status)
        .insert_header((CONTENT_TYPE, "text/html; charset=utf-8"))
        .insert_header((CACHE_CONTROL, "no-store"))
        .body(PreviewGonePage { layout }.render()?))
}
