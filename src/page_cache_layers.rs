//! The two places where requests meet the pages in memory: around everything, where those that are there are served, and around the pages
//! that may be kept, where those that are not are made.

use std::sync::Arc;

use actix_web::body::{BoxBody, EitherBody, MessageBody, to_bytes};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{
    CACHE_CONTROL, ETAG, HeaderMap, HeaderName, HeaderValue, IF_NONE_MATCH, VARY,
};
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::Next;
use actix_web::{Error, HttpMessage, HttpResponse, web};

use crate::app::App;
use crate::changes::Subject;
use crate::dependencies::Dependencies;
use crate::error::AppError;
use crate::flights::{Outcome, Turn, outcome};
use crate::kept_page::{Asked, KeptPage};
use crate::page_cache::key_of;
use crate::readers;
use crate::responses;

/// So often a request waits for others to make its page: where it changes faster than it is made, it makes one for itself.
const MOST_WAITS: u32 = 3;

/// Around everything: answers with a page from memory, if it is there and right.
///
/// # Errors
///
/// Those of the service.
pub async fn answer<Body: MessageBody>(
    app: web::Data<App>,
    request: ServiceRequest,
    next: Next<Body>,
) -> Result<ServiceResponse<EitherBody<BoxBody, Body>>, Error> {
    if let Some(response) = from_memory(&app, &request) {
        return Ok(request.into_response(response).map_into_left_body());
    }
    Ok(next.call(request).await?.map_into_right_body())
}

fn from_memory(app: &App, request: &ServiceRequest) -> Option<HttpResponse> {
    if !is_read(request.method())
        || !responses::is_for_this_site(app, request.headers(), request.uri())
    {
        return None;
    }
    let now = app.clock.now();
    let request = request.request();
    let response = app.page_cache.answer(request, now)?;
    readers::note(app, request, (response.status(), response.headers()), now);
    Some(response)
}

fn is_read(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD)
}

/// Around a page that may be kept: makes it once for all who ask for it now.
///
/// # Errors
///
/// Those of the page.
pub async fn keep<Body: MessageBody + 'static>(
    app: web::Data<App>,
    request: ServiceRequest,
    next: Next<Body>,
) -> Result<ServiceResponse<EitherBody<BoxBody, Body>>, Error> {
    if !app.page_cache.keeps_pages() || !is_read(request.method()) {
        return Ok(next.call(request).await?.map_into_right_body());
    }
    let key = key_of(request.request()).into_owned();
    for _ in 0..MOST_WAITS {
        let receiver = match app.page_cache.flights.join(&key) {
            Turn::Make(flight) => {
                let (response, outcome) = make(&app, request, &key, next).await?;
                flight.end(outcome);
                return Ok(response);
            }
            Turn::Wait(receiver) => receiver,
        };
        match outcome(receiver).await {
            Outcome::NotKept => break,
            Outcome::Open => {}
            Outcome::Kept => {
                let now = app.clock.now();
                if let Some(response) = app.page_cache.answer(request.request(), now) {
                    return Ok(request.into_response(response).map_into_left_body());
                }
            }
        }
    }
    Ok(make(&app, request, &key, next).await?.0)
}

/// Makes the page, keeps it if it can be kept, and answers with it.
async fn make<Body: MessageBody + 'static>(
    app: &App,
    mut request: ServiceRequest,
    key: &str,
    next: Next<Body>,
) -> Result<(ServiceResponse<EitherBody<BoxBody, Body>>, Outcome), Error> {
    let Some(asked) = Asked::of(request.request()) else {
        let response = next.call(request).await?.map_into_right_body();
        return Ok((response, Outcome::NotKept));
    };
    let dependencies = Dependencies::default();
    request.extensions_mut().insert(dependencies.clone());
    // The page is made whole; whether the reader has it already is asked afterwards.
    request.headers_mut().remove(IF_NONE_MATCH);
    // Before the page's transaction begins: what is committed later counts as a change of it.
    let moment = app.db.changes.moment();
    let made = next.call(request).await?;
    let noted = dependencies.take();
    if made.status() != StatusCode::OK || noted.subjects.is_empty() {
        return Ok((made.map_into_right_body(), Outcome::NotKept));
    }
    let is_public = made
        .headers()
        .get(CACHE_CONTROL)
        .is_some_and(|value| value.as_bytes().starts_with(b"public"));
    let proxy_seconds = if is_public {
        app.config.proxy_seconds
    } else {
        0
    };
    let headers = headers_of_page(app, &made, &noted.subjects);
    let (request, response) = made.into_parts();
    let body = to_bytes(response.into_body())
        .await
        .map_err(|cause| AppError::internal(anyhow::anyhow!("{}", cause.into())))?;
    let page = Arc::new(KeptPage::new(
        noted,
        moment,
        (headers, proxy_seconds),
        body,
    )?);
    app.page_cache.keep(key, page.clone());
    let response = ServiceResponse::new(request, page.answer(&asked, app.clock.now()));
    Ok((response.map_into_left_body(), Outcome::Kept))
}

/// All headers of a page but those that its forms have each for itself.
fn headers_of_page<Body>(
    app: &App,
    made: &ServiceResponse<Body>,
    subjects: &[Subject],
) -> Vec<(HeaderName, HeaderValue)> {
    let mut headers = HeaderMap::new();
    for (name, value) in made.headers() {
        if *name != ETAG {
            headers.insert(name.clone(), value.clone());
        }
    }
    headers.append(VARY, HeaderValue::from_static("accept-encoding"));
    if !app.config.purges.is_empty() {
        let keys: Vec<String> = subjects.iter().map(|subject| subject.key()).collect();
        if let Ok(value) = HeaderValue::from_str(&keys.join(" ")) {
            headers.insert(HeaderName::from_static("surrogate-key"), value);
        }
    }
    responses::add_headers(app, made.request().path(), &mut headers);
    headers.into_iter().collect()
}
