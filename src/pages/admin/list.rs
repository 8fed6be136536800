//! `GET /admin/pages/`: every static page, in the order of the footer.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::app::App;
use crate::error::AppResult;
use crate::newsroom_form::show;
use crate::newsroom_layout::{NewsroomLayout, done_word};
use crate::pages::model::{self, StaticPage};
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
    let done = done_word(&request);
    show(&app, move |conn, app| {
        let name = (urls::newsroom_pages(), "newsroom-pages");
        let layout = NewsroomLayout::load_named(conn, app, &viewer, name, &done)?;
        Ok(ListPage {
            pages: model::list_pages(conn, layout.edition.id)?,
            layout,
        })
    })
    .await
}

impl ListPage {
    fn new_url(&self) -> String {
        urls::newsroom_new_page()
    }

    fn url(&self, id: &i64) -> String {
        urls::newsroom_page(*id)
    }
}
