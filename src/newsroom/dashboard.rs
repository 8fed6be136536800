//! `GET /admin/`: what there is to do.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::db::Connection;
use crate::error::AppResult;
use crate::newsroom_layout::{self, NewsroomLayout};
use crate::session::{SignedIn, Viewer};
use crate::urls;

#[derive(Template)]
#[template(path = "newsroom/dashboard.html")]
struct DashboardPage {
    layout: NewsroomLayout,
}

pub(crate) async fn get(app: Data<App>, SignedIn(viewer): SignedIn) -> AppResult<HttpResponse> {
    let state = app.clone();
    let page = app
        .db
        .read(move |conn| DashboardPage::load(conn, &state, &viewer))
        .await?;
    newsroom_layout::page(StatusCode::OK, &page)
}

impl DashboardPage {
    fn load(conn: &mut Connection, app: &App, viewer: &Viewer) -> AppResult<Self> {
        let mut layout = NewsroomLayout::load(conn, app, Some(viewer), urls::newsroom())?;
        layout.title = layout.locale.text("newsroom-dashboard");
        Ok(Self { layout })
    }
}
