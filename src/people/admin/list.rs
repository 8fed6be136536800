//! `GET /admin/people/`: everybody with a byline or initials.

use actix_web::http::StatusCode;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::app::App;
use crate::error::AppResult;
use crate::newsroom_layout::{self, NewsroomLayout, done_word};
use crate::people::model::{self, Person};
use crate::problems::Problems;
use crate::session::Admin;
use crate::urls;

#[derive(Template)]
#[template(path = "people/admin/list.html")]
struct ListPage {
    layout: NewsroomLayout,
    people: Vec<Person>,
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
            let path = urls::newsroom_people();
            let mut layout = NewsroomLayout::load(conn, &state, Some(&viewer), path)?;
            layout.set_title("newsroom-people", &Problems::default());
            layout.set_done(&done);
            Ok(ListPage {
                people: model::list_people(conn, layout.edition.id)?,
                layout,
            })
        })
        .await?;
    newsroom_layout::page(StatusCode::OK, &page)
}

impl ListPage {
    fn new_url(&self) -> String {
        urls::newsroom_new_person()
    }

    fn url(&self, id: &i64) -> String {
        urls::newsroom_person(*id)
    }
}
