//! `GET /healthz`: the program runs.

use actix_web::HttpResponse;
use actix_web::http::header::CACHE_CONTROL;

pub(crate) async fn get() -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((CACHE_CONTROL, "no-store"))
        .content_type("text/plain; charset=utf-8")
        .body("ok\n")
}
