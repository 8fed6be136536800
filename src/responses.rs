//! What holds for every response of every status: the security headers, a page for every failure, one log line for every
//! cause; and for every request: the right host, and no change on behalf of another site.

use std::panic::AssertUnwindSafe;

use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::error::InternalError;
use actix_web::http::header::{
    ALLOW, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HOST, HeaderMap,
    HeaderName, HeaderValue, ORIGIN, REFERRER_POLICY, RETRY_AFTER, STRICT_TRANSPORT_SECURITY, VARY,
    X_CONTENT_TYPE_OPTIONS,
};
use actix_web::http::{Method, StatusCode, Uri};
use actix_web::middleware::Next;
use actix_web::{Error, HttpResponse, ResponseError, web};
use askama::Template;
use futures_util::FutureExt;

use crate::app::App;
use crate::error::AppError;
use crate::html::SafeHtml;
use crate::known_editions::KnownEdition;
use crate::locale::Locale;
use crate::urls;

/// The page of a failure. Needs neither session nor database.
#[derive(Template)]
#[template(path = "errors/failure.html")]
struct FailurePage<'a> {
    locale: &'a Locale,
    stylesheet: &'a SafeHtml,
    site_name: String,
    prefix: String,
    status: u16,
}

impl FailurePage<'_> {
    /// What this page says about its status.
    fn words(&self, part: &str) -> String {
        let name = match self.status {
            401 => "unauthorized",
            403 => "forbidden",
            404 => "not-found",
            405 => "method",
            413 => "too-large",
            421 => "misdirected",
            503 => "busy",
            400..=499 => "bad-request",
            _ => "internal",
        };
        self.locale.text(&format!("failure-{name}-{part}"))
    }

    fn front_url(&self) -> String {
        urls::front(&self.prefix)
    }

    fn search_url(&self) -> String {
        urls::search(&self.prefix)
    }

    fn archive_url(&self) -> String {
        urls::archive(&self.prefix)
    }
}

/// The outermost middleware: the headers of every response, whoever made it.
///
/// # Errors
///
/// A service that failed: the error holds the finished answer, see [`finish`].
pub async fn protect<Body: MessageBody>(
    app: web::Data<App>,
    request: ServiceRequest,
    next: Next<Body>,
) -> Result<ServiceResponse<Body>, Error> {
    let path = request.path().to_owned();
    let mut response = next.call(request).await?;
    let status = response.status();
    let headers = response.headers_mut();
    add_headers(&app, &path, headers);
    // A handler says so to keep `Compress` away; on the wire it is the absence of the header (RFC 9110, 8.4.1).
    if headers
        .get(CONTENT_ENCODING)
        .is_some_and(|value| value == "identity")
    {
        headers.remove(CONTENT_ENCODING);
    }
    // `Compress` says so only where it compressed; caches must hear it of the plain answer, and of 304, too.
    if headers.contains_key(VARY) && !varies_by_encoding(headers) {
        headers.append(VARY, HeaderValue::from_static("accept-encoding"));
    }
    if (status.is_client_error() || status.is_server_error())
        && !headers.contains_key(CACHE_CONTROL)
    {
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    Ok(response)
}

fn varies_by_encoding(headers: &HeaderMap) -> bool {
    headers
        .get_all(VARY)
        .flat_map(|value| value.as_bytes().split(|byte| *byte == b','))
        .any(|word| word.trim_ascii().eq_ignore_ascii_case(b"accept-encoding"))
}

/// Lets in what may come in, and gives every failure its page and its line in the log.
///
/// # Errors
///
/// A service that failed or panicked: the error holds the finished answer.
pub async fn finish<Body: MessageBody + 'static>(
    app: web::Data<App>,
    request: ServiceRequest,
    next: Next<Body>,
) -> Result<ServiceResponse<EitherBody<Body, BoxBody>>, Error> {
    // Taken out beforehand: routing needs the request for itself.
    let (method, path) = (request.method().clone(), request.path().to_owned());
    if let Some(error) = refusal(&app, &request) {
        let page = failure_page(&app, &path, error.status_code());
        return Ok(request.into_response(page.map_into_right_body()));
    }
    let served = AssertUnwindSafe(next.call(request)).catch_unwind().await;
    let outcome = served.unwrap_or_else(|left| Err(AppError::from_panic(&*left).into()));
    let response = match outcome {
        Ok(response) => response,
        Err(error) => {
            log_cause(&method, &path, &error);
            let page = failure_page(&app, &path, error.as_response_error().status_code());
            return Err(InternalError::from_response("answered with a page", page).into());
        }
    };
    if let Some(error) = response.response().error() {
        log_cause(&method, &path, error);
    }
    if needs_page(&response) {
        let mut page = failure_page(&app, &path, response.status());
        if let Some(methods) = response.headers().get(ALLOW) {
            page.headers_mut().insert(ALLOW, methods.clone());
        }
        return Ok(response.into_response(page.map_into_right_body()));
    }
    Ok(response.map_into_left_body())
}

/// One line for every internal error, with all of its cause.
fn log_cause(method: &Method, path: &str, error: &Error) {
    // A secret stays out of the log.
    let path = if urls::holds_secret(path) {
        "(an address that holds a secret)"
    } else {
        path
    };
    if let Some(AppError::Internal(cause)) = error.as_error::<AppError>() {
        tracing::error!(%method, path, cause = format!("{cause:#}"), "request failed");
    }
}

/// Why the request is not let in at all.
fn refusal(app: &App, request: &ServiceRequest) -> Option<AppError> {
    if !is_for_this_site(app, request.headers(), request.uri()) {
        return Some(AppError::Misdirected);
    }
    let is_safe = matches!(
        *request.method(),
        Method::GET | Method::HEAD | Method::OPTIONS | Method::TRACE
    );
    // The secret in the address is all that is asked for there.
    if is_safe || urls::is_unsubscribe(request.path()) {
        return None;
    }
    let host = hosts(request.headers(), request.uri()).next();
    if !comes_from_this_site(app, request.headers(), host) {
        return Some(AppError::Forbidden);
    }
    None
}

/// Whether a request says which host it is for, and says nothing but this one.
pub(crate) fn is_for_this_site(app: &App, headers: &HeaderMap, uri: &Uri) -> bool {
    let mut hosts = hosts(headers, uri).peekable();
    hosts.peek().is_some() && hosts.all(|host| is_own_host(app, host))
}

/// Every host the request says it is for: `Host`, as often as it comes, and the authority of HTTP/2 and of absolute targets.
fn hosts<'a>(headers: &'a HeaderMap, uri: &'a Uri) -> impl Iterator<Item = &'a str> {
    let named = headers
        .get_all(HOST)
        .map(|value| value.to_str().unwrap_or_default());
    let authority = uri.authority().map(actix_web::http::uri::Authority::as_str);
    named.chain(authority)
}

fn is_own_host(app: &App, host: &str) -> bool {
    let (name, port) = match host.rsplit_once(':') {
        Some((name, port)) if !port.contains(']') => (name, Some(port)),
        _ => (host, None),
    };
    let port: Option<u16> = match port.map(str::parse) {
        None => None,
        Some(Ok(port)) => Some(port),
        Some(Err(_)) => return false,
    };
    let Some(public_url) = &app.config.public_url else {
        return is_loopback(name);
    };
    let own_port = public_url.port_or_known_default();
    let default_port = if public_url.scheme() == "https" {
        443
    } else {
        80
    };
    public_url
        .host_str()
        .is_some_and(|own| own.eq_ignore_ascii_case(name))
        && own_port == Some(port.unwrap_or(default_port))
}

fn is_loopback(name: &str) -> bool {
    let address = name.trim_start_matches('[').trim_end_matches(']');
    name.eq_ignore_ascii_case("localhost")
        || address
            .parse::<std::net::IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

/// Whether a change was asked for by a page of this site (Fetch Metadata; for browsers without it, `Origin`). Neither header
/// present, or `Origin: null`, is a no.
fn comes_from_this_site(app: &App, headers: &HeaderMap, host: Option<&str>) -> bool {
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text(HeaderName::from_static("sec-fetch-site")) {
        return site == "same-origin";
    }
    let Some(origin) = text(ORIGIN) else {
        return false;
    };
    match &app.config.public_url {
        Some(_) => origin == app.config.origin(),
        None => host.is_some_and(|host| origin == format!("http://{host}")),
    }
}

/// Failures come without a body from handlers, extractors and actix itself.
fn needs_page<Body: MessageBody>(response: &ServiceResponse<Body>) -> bool {
    let status = response.status();
    (status.is_client_error() || status.is_server_error())
        && !response.headers().contains_key(CACHE_CONTROL)
}

/// The finished answer of a failure, headers included.
fn failure_page(app: &App, path: &str, status: StatusCode) -> HttpResponse {
    let edition = app.editions.of_path(path);
    let locale = app.locales.get(
        edition
            .as_ref()
            .map_or("", |edition| edition.language.as_str()),
    );
    let page = FailurePage {
        locale: &locale,
        stylesheet: &app.stylesheet.css,
        prefix: edition
            .as_ref()
            .map(KnownEdition::prefix)
            .unwrap_or_default(),
        site_name: edition.map(|edition| edition.site_name).unwrap_or_default(),
        status: status.as_u16(),
    };
    let body = page
        .render()
        .unwrap_or_else(|_| status.canonical_reason().unwrap_or("Error").to_owned());
    let mut response = HttpResponse::build(status);
    if status == StatusCode::SERVICE_UNAVAILABLE {
        response.insert_header((RETRY_AFTER, "5"));
    }
    let mut response = response
        .insert_header((CONTENT_TYPE, "text/html; charset=utf-8"))
        .insert_header((CACHE_CONTROL, "no-store"))
        .body(body);
    add_headers(app, path, response.headers_mut());
    response
}

/// The headers of every answer, by its path.
pub(crate) fn add_headers(app: &App, path: &str, headers: &mut HeaderMap) {
    let fixed = [
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (
            HeaderName::from_static("cross-origin-opener-policy"),
            "same-origin",
        ),
        (
            HeaderName::from_static("permissions-policy"),
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
        ),
    ];
    for (name, value) in fixed {
        headers.insert(name, HeaderValue::from_static(value));
    }
    // The newsroom keeps its addresses to itself, and secrets, whatever is answered.
    let referrer = if urls::is_newsroom(path) || urls::holds_secret(path) {
        "same-origin"
    } else {
        "strict-origin-when-cross-origin"
    };
    headers.insert(REFERRER_POLICY, HeaderValue::from_static(referrer));
    if urls::holds_secret(path) {
        headers.insert(
            HeaderName::from_static("x-robots-tag"),
            HeaderValue::from_static("noindex"),
        );
    }
    // A handler may set its own: pictures may be shown by other sites.
    let resource_policy = HeaderName::from_static("cross-origin-resource-policy");
    if !headers.contains_key(&resource_policy) {
        headers.insert(resource_policy, HeaderValue::from_static("same-origin"));
    }
    if !headers.contains_key(CONTENT_SECURITY_POLICY) {
        headers.insert(CONTENT_SECURITY_POLICY, app.content_security_policy.clone());
    }
    if app.config.origin().starts_with("https:") {
        headers.insert(
            STRICT_TRANSPORT_SECURITY,
            HeaderValue::from_static("max-age=31536000; includeSubDomains"),
        );
    }
}
