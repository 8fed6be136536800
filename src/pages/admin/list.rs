//! `GET /admin/pages/`: every static page, in the order of the footer.

use actix_web::http::StatusCode;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::app::App;
use crate::error::AppResult;
use crate::newsroom_layout::{self, NewsroomLayout, done_word};
use crate::pages::model::{self, StaticPage};
use crate::problems::Problems;
use crate::session::Admin;
use crate::urls;

#[derive(Template)]
#[template(path = "pages/admin/list.html")]
struct ListPage {
    layout: NewsroomLayout,
    pages: Vec<StaticPage>,
}

pub(crate) async fn get(
    app: Data<App>,
    Admin(viewer): Admin,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    let (state, done) = (app.clone(), done_word(&request));
    let page = app
        .db
        .read(move |conn| {
            let path = urls::newsroom_pages();
            let mut layout = NewsroomLayout::load(conn, &state, Some(&viewer), path)?;
            layout.set_title("newsroom-pages", &Problems::default());
            layout.set_done(&done);
            Ok(ListPage {
                pages: model::list_pages(conn, layout.edition.id)?,
                layout,
            })
        })
        .await?;
    newsroom_layout::page(StatusCode::OK, &page)
}

impl ListPage {
    fn new_url(&self) -> String {
        urls::newsroom_new_page()
    }

    fn url(&self, id: &i64) -> String {
        urls::newsroom_page(*id)
    }
}
