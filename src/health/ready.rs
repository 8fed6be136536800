//! `GET /readyz`: the program can read its database and has a site to serve.

use actix_web::HttpResponse;
use actix_web::http::header::CACHE_CONTROL;
use actix_web::web::Data;

use crate::app::App;
use crate::editions::model;
use crate::error::AppResult;

pub(crate) async fn get(app: Data<App>) -> AppResult<HttpResponse> {
    app.db
        .read(|conn| Ok(model::find_edition(conn, None)?))
        .await?;
    Ok(HttpResponse::Ok()
        .insert_header((CACHE_CONTROL, "no-store"))
        .content_type("text/plain; charset=utf-8")
        .body("ready\n"))
}
