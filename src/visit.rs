//! What a public page may depend on besides its address: the edition and the reader's display preferences. And the answer to it.

use std::fmt::Write;
use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::http::header::{
    CACHE_CONTROL, CONTENT_TYPE, ETAG, EntityTag, Header, HeaderValue, IfNoneMatch, LOCATION, VARY,
};
use actix_web::{FromRequest, HttpMessage, HttpRequest, HttpResponse};
use askama::Template;
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use sha2::{Digest, Sha256};

use crate::dependencies::Dependencies;
use crate::error::{AppError, AppResult};
use crate::preferences::{self, Preferences};

/// What must not stand in `Location` as it is: no header holds it, or browsers take it for the slash before another host's name.
const NOT_IN_ADDRESSES: &AsciiSet = &CONTROLS.add(b' ').add(b'\\').add(b'"').add(b'<').add(b'>');

/// One request for a public page.
#[derive(Clone, Debug)]
pub struct Visit {
    /// The edition's code as the address has it; `None` for the default edition.
    pub edition_code: Option<String>,
    /// What the reader chose.
    pub preferences: Preferences,
    /// What the page turns out to show.
    pub dependencies: Dependencies,
    path: String,
    if_none_match: Option<IfNoneMatch>,
}

impl FromRequest for Visit {
    type Error = AppError;
    type Future = Ready<AppResult<Self>>;

    fn from_request(request: &HttpRequest, _payload: &mut Payload) -> Self::Future {
        let dependencies = request.extensions().get::<Dependencies>().cloned();
        ready(Ok(Self {
            edition_code: request.match_info().get("edition").map(str::to_owned),
            preferences: preferences_of(request),
            dependencies: dependencies.unwrap_or_default(),
            path: request.path().to_owned(),
            if_none_match: IfNoneMatch::parse(request).ok(),
        }))
    }
}

/// What the reader chose, as the cookie has it.
pub fn preferences_of(request: &HttpRequest) -> Preferences {
    request
        .cookie(preferences::COOKIE_NAME)
        .and_then(|cookie| Preferences::from_cookie(cookie.value()))
        .unwrap_or_default()
}

impl Visit {
    /// Answers with a page, or sends the reader to the page's own address (301) if this was another spelling of it.
    ///
    /// # Errors
    ///
    /// When the template cannot be written.
    pub fn page(&self, address: &str, page: &impl Template) -> AppResult<HttpResponse> {
        if self.path != address {
            return Ok(moved_permanently(address));
        }
        Ok(self.document("text/html; charset=utf-8", page.render()?))
    }

    /// Answers with a feed or other document, or sends the reader to its own address (301) if this was another spelling of it.
    pub fn document_at(
        &self,
        address: &str,
        content_type: &'static str,
        text: String,
    ) -> HttpResponse {
        if self.path != address {
            return moved_permanently(address);
        }
        self.document(content_type, text)
    }

    /// Answers with a sitemap or other document that has no spelling but one.
    pub fn document(&self, content_type: &'static str, text: String) -> HttpResponse {
        let tag = EntityTag::new_weak(short_hash(text.as_bytes()));
        let mut response = if self.has(&tag) {
            HttpResponse::NotModified()
        } else {
            HttpResponse::Ok()
        };
        // Browsers ask again each time and are answered by the tag; what a preference shaped is for this reader only.
        let cache_control = if self.preferences.is_default() {
            "public, max-age=0, must-revalidate"
        } else {
            "private, max-age=0, must-revalidate"
        };
        response
            .insert_header((CONTENT_TYPE, HeaderValue::from_static(content_type)))
            .insert_header((CACHE_CONTROL, HeaderValue::from_static(cache_control)))
            .append_header((VARY, HeaderValue::from_static("Cookie")))
            .insert_header((ETAG, tag.clone()));
        if self.has(&tag) {
            response.finish()
        } else {
            response.body(text)
        }
    }

    fn has(&self, tag: &EntityTag) -> bool {
        match &self.if_none_match {
            Some(IfNoneMatch::Any) => true,
            Some(IfNoneMatch::Items(tags)) => tags.iter().any(|known| known.weak_eq(tag)),
            None => false,
        }
    }
}

/// 301: the page has one address, and this is it.
pub fn moved_permanently(address: &str) -> HttpResponse {
    // An hour only: a headline that is changed back must not send readers in a circle.
    redirect(
        StatusCode::MOVED_PERMANENTLY,
        address,
        "public, max-age=3600",
    )
}

/// A page that is for one reader only: no cache keeps it.
///
/// # Errors
///
/// When the template cannot be written.
pub fn private_page(status: StatusCode, page: &impl Template) -> AppResult<HttpResponse> {
    Ok(HttpResponse::build(status)
        .insert_header((CONTENT_TYPE, "text/html; charset=utf-8"))
        .insert_header((CACHE_CONTROL, "no-store"))
        .body(page.render()?))
}

/// 303: the form was taken; what follows is a page of its own.
pub fn see_other(address: &str) -> HttpResponse {
    redirect(StatusCode::SEE_OTHER, address, "no-store")
}

fn redirect(status: StatusCode, address: &str, cache_control: &'static str) -> HttpResponse {
    let address = utf8_percent_encode(address, NOT_IN_ADDRESSES).to_string();
    HttpResponse::build(status)
        .insert_header((LOCATION, address.as_str()))
        .insert_header((CONTENT_TYPE, "text/plain; charset=utf-8"))
        .insert_header((CACHE_CONTROL, HeaderValue::from_static(cache_control)))
        .body(format!("{address}\n"))
}

/// The first 16 bytes of a SHA-256, in hexadecimal.
pub fn short_hash(bytes: &[u8]) -> String {
    let hash: [u8; 32] = Sha256::digest(bytes).into();
    hash.iter()
        .take(16)
        .fold(String::with_capacity(32), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
}
