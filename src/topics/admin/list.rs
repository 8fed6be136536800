//! `GET /admin/topics/`: every topic by name, with the number of its articles.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::app::App;
use crate::error::AppResult;
use crate::newsroom_form::show;
use crate::newsroom_layout::{NewsroomLayout, done_word};
use crate::session::Admin;
use crate::topics::model::{self, Topic};
use crate::urls;

#[derive(Template)]
#[template(path = "topics/admin/list.html")]
struct ListPage {
    layout: NewsroomLayout,
    topics: Vec<(Topic, i64)>,
}

pub(crate) async fn get(
    app: Data<App>,
    Admin(viewer): Admin,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    let done = done_word(&request);
    show(&app, move |conn, app| {
        let name = (urls::newsroom_topics(), "newsroom-topics");
        let layout = NewsroomLayout::load_named(conn, app, &viewer, name, &done)?;
        Ok(ListPage {
            topics: model::list_topics(conn, layout.edition.id)?,
            layout,
        })
    })
    .await
}

impl ListPage {
    fn new_url(&self) -> String {
        urls::newsroom_new_topic()
    }

    fn url(&self, id: &i64) -> String {
        urls::newsroom_topic(*id)
    }
}
