//! `GET /admin/people/`: everybody with a byline or initials.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::app::App;
use crate::error::AppResult;
use crate::newsroom_form::show;
use crate::newsroom_layout::{NewsroomLayout, done_word};
use crate::people::model::{self, Person};
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
    let done = done_word(&request);
    show(&app, move |conn, app| {
        let name = (urls::newsroom_people(), "newsroom-people");
        let layout = NewsroomLayout::load_named(conn, app, &viewer, name, &done)?;
        Ok(ListPage {
            people: model::list_people(conn, layout.edition.id)?,
            layout,
        })
    })
    .await
}

impl ListPage {
    fn new_url(&self) -> String {
        urls::newsroom_new_person()
    }

    fn url(&self, id: &i64) -> String {
        urls::newsroom_person(*id)
    }
}
