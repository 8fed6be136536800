//! `GET /admin/topics/`: every topic by name, with the number of its articles.

use actix_web::http::StatusCode;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::app::App;
use crate::error::AppResult;
use crate::newsroom_layout::{self, NewsroomLayout, done_word};
use crate::problems::Problems;
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
    let (state, done) = (app.clone(), done_word(&request));
    let page = app
        .db
        .read(move |conn| {
            let path = urls::newsroom_topics();
            let mut layout = NewsroomLayout::load(conn, &state, Some(&viewer), path)?;
            layout.set_title("newsroom-topics", &Problems::default());
            layout.set_done(&done);
            Ok(ListPage {
                topics: model::list_topics(conn, layout.edition.id)?,
                layout,
            })
        })
        .await?;
    newsroom_layout::page(StatusCode::OK, &page)
}

impl ListPage {
    fn new_url(&self) -> String {
        urls::newsroom_new_topic()
    }

    fn url(&self, id: &i64) -> String {
        urls::newsroom_topic(*id)
    }
}
