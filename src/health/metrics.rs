//! `GET /metrics`: figures of the running program, as Prometheus reads them. For whoever asks from the machine itself and not through a proxy;
//! where a token is set, for whoever has it. To all others there is no such page.

use std::net::IpAddr;

use actix_web::http::header::{AUTHORIZATION, CACHE_CONTROL};
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};

use crate::app::App;
use crate::config::Secret;
use crate::error::{AppError, AppResult};
use crate::token::is_same_secret;

/// Prometheus's text format.
const FORMAT: &str = "text/plain; version=0.0.4; charset=utf-8";

/// What a proxy adds to a request.
const FORWARDED: [&str; 4] = ["x-forwarded-for", "x-real-ip", "forwarded", "via"];

pub(crate) async fn get(app: Data<App>, request: HttpRequest) -> AppResult<HttpResponse> {
    if !may_read(&app, &request) {
        return Err(AppError::NotFound);
    }
    let pages = app.page_cache.figures();
    let figures = [
        (
            "warta_pages_found_total",
            "counter",
            "Requests answered with a page from memory.",
            pages.found,
        ),
        (
            "warta_pages_made_total",
            "counter",
            "Pages made to be kept in memory.",
            pages.made,
        ),
        (
            "warta_pages_kept",
            "gauge",
            "Pages in memory, old ones among them.",
            u64::try_from(pages.pages).unwrap_or(u64::MAX),
        ),
        (
            "warta_pages_kept_bytes",
            "gauge",
            "What they weigh.",
            pages.bytes,
        ),
    ];
    let lines = figures.map(|(name, kind, help, value)| {
        format!("# HELP {name} {help}\n# TYPE {name} {kind}\n{name} {value}\n")
    });
    Ok(HttpResponse::Ok()
        .insert_header((CACHE_CONTROL, "no-store"))
        .content_type(FORMAT)
        .body(lines.concat()))
}

fn may_read(app: &App, request: &HttpRequest) -> bool {
    if let Some(Secret(wanted)) = &app.config.metrics_token {
        let token = request
            .headers()
            .get(AUTHORIZATION)
            .and_then(|value| value.to_str().ok()?.strip_prefix("Bearer "));
        return token.is_some_and(|token| is_same_secret(token, wanted));
    }
    let is_local = request
        .peer_addr()
        .is_some_and(|peer| IpAddr::is_loopback(&peer.ip().to_canonical()));
    is_local
        && FORWARDED
            .iter()
            .all(|name| !request.headers().contains_key(*name))
}
