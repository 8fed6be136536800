//! `GET /assets/js/{name}.{hash}.js`: the newsroom's small scripts. Every page works without them.

use actix_web::HttpResponse;
use actix_web::http::header::CACHE_CONTROL;
use actix_web::web::Path;

use crate::assets;
use crate::error::{AppError, AppResult};
use crate::urls;
use crate::visit::short_hash;

/// The address of a script of `assets/js/`; its hash changes with it. Empty if there is none of this name.
pub fn url(name: &str) -> String {
    text(name)
        .map(|text| urls::script(name, &short_hash(text.as_bytes())))
        .unwrap_or_default()
}

pub(crate) async fn get(path: Path<(String, String)>) -> AppResult<HttpResponse> {
    let (name, hash) = path.into_inner();
    let text = text(&name)
        .filter(|text| short_hash(text.as_bytes()) == hash)
        .ok_or(AppError::NotFound)?;
    Ok(HttpResponse::Ok()
        .insert_header((CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .content_type("text/javascript; charset=utf-8")
        .body(text))
}

fn text(name: &str) -> Option<String> {
    assets::text(&format!("js/{name}.js"))
}
