//! `GET /assets/icon.svg`: the site's icon.

use actix_web::HttpResponse;
use actix_web::http::header::CACHE_CONTROL;

use crate::assets;
use crate::error::{AppError, AppResult};

pub(crate) async fn get() -> AppResult<HttpResponse> {
    let icon = assets::bytes("icons/icon.svg").ok_or(AppError::NotFound)?;
    Ok(HttpResponse::Ok()
        .insert_header((CACHE_CONTROL, "public, max-age=86400"))
        .content_type("image/svg+xml")
        .body(icon.into_owned()))
}
