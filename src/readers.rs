//! How many people read the site now: counted in memory, without a cookie and without a script, and forgotten within the hour.
//!
//! A reader is told from others by a hash of address and browser whose key lives as long as the program runs; nothing of it is ever
//! written down. Many phones behind one address of a mobile network with the same browser count as one.

use std::collections::{HashSet, VecDeque};
use std::hash::{BuildHasher, RandomState};
use std::sync::{Mutex, PoisonError};

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{ACCEPT_LANGUAGE, CONTENT_TYPE, HeaderMap};
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::Next;
use actix_web::{Error, HttpRequest, web};

use crate::app::App;
use crate::page_views::{article_of, is_robot};
use crate::session::{address_of, user_agent_of};
use crate::time::Millis;
use crate::urls;

/// Readers are counted in spans of so many minutes.
pub const SPAN_MINUTES: i64 = 5;

/// So many spans are remembered: an hour.
pub const SPANS: i64 = 12;

/// Readers of one span are told apart up to this many, 16 bytes each: more make the number stand still, and not the memory grow.
const MOST_READERS: usize = 50_000;

/// Who read in the last hour.
#[derive(Default)]
pub struct Readers {
    /// Keyed anew at every start.
    hasher: RandomState,
    spans: Mutex<VecDeque<Span>>,
}

/// Some minutes, and the hashes of who read in them.
struct Span {
    /// Minutes since 1970, divided by the span's length.
    number: i64,
    readers: HashSet<u64>,
}

/// The last hour, in numbers.
pub struct LastHour {
    /// When each span began, and how many read in it; the oldest first, without gaps.
    pub spans: Vec<(Millis, usize)>,
    /// How many read in the whole hour. Who read in several spans counts once.
    pub count: usize,
}

impl Readers {
    /// Notes that somebody read a page. Robots that say so are left out.
    pub fn note(&self, address: &str, user_agent: &str, now: Millis) {
        if is_robot(user_agent) {
            return;
        }
        let reader = self.hasher.hash_one((address, user_agent));
        let number = number_of(now);
        let mut spans = self.spans.lock().unwrap_or_else(PoisonError::into_inner);
        if spans.back().is_none_or(|last| last.number < number) {
            spans.push_back(Span {
                number,
                readers: HashSet::new(),
            });
            spans.retain(|span| number - span.number < SPANS);
        }
        // A clock that was set back adds to the span that is there.
        if let Some(last) = spans.back_mut()
            && last.readers.len() < MOST_READERS
        {
            last.readers.insert(reader);
        }
    }

    /// The last hour.
    pub fn last_hour(&self, now: Millis) -> LastHour {
        let current = number_of(now);
        let spans = self.spans.lock().unwrap_or_else(PoisonError::into_inner);
        let mut all: HashSet<u64> = HashSet::new();
        let counted = (current - SPANS + 1..=current)
            .map(|number| {
                let found = spans.iter().find(|span| span.number == number);
                let readers = found.map(|span| &span.readers);
                all.extend(readers.into_iter().flatten());
                let begins = Millis(number * SPAN_MINUTES * 60_000);
                (begins, readers.map_or(0, HashSet::len))
            })
            .collect();
        LastHour {
            spans: counted,
            count: all.len(),
        }
    }
}

fn number_of(instant: Millis) -> i64 {
    instant.0.div_euclid(SPAN_MINUTES * 60_000)
}

/// Around all pages: counts who got one of the reader's site.
///
/// # Errors
///
/// Those of the page.
pub async fn count<Body: MessageBody>(
    app: web::Data<App>,
    request: ServiceRequest,
    next: Next<Body>,
) -> Result<ServiceResponse<Body>, Error> {
    let response = next.call(request).await?;
    let answer = (response.status(), response.headers());
    note(&app, response.request(), answer, app.clock.now());
    Ok(response)
}

/// Counts who got an answer to a request, if it is a page of the reader's site.
pub(crate) fn note(
    app: &App,
    request: &HttpRequest,
    (status, headers): (StatusCode, &HeaderMap),
    now: Millis,
) {
    let path = request.path();
    if *request.method() != Method::GET || !is_page(path) || !is_read(status, headers) {
        return;
    }
    let user_agent = user_agent_of(request);
    if is_robot(&user_agent) || !app.editions.count_readers(path) {
        return;
    }
    let address = address_of(request);
    app.readers.note(&address, &user_agent, now);
    if let Some(article_id) = article_of(path).filter(|_| is_browser(request.headers())) {
        app.page_views
            .note((&address, &user_agent), article_id, now);
    }
}

/// Every browser says which languages its reader knows, and that it only fetches a page beforehand, if it does.
fn is_browser(headers: &HeaderMap) -> bool {
    let fetches_beforehand = ["sec-purpose", "purpose"].into_iter().any(|name| {
        let value = headers.get(name);
        value.is_some_and(|value| value.as_bytes().starts_with(b"prefetch"))
    });
    headers.contains_key(ACCEPT_LANGUAGE) && !fetches_beforehand
}

/// Addresses of pages end like this; those of feeds, pictures and style sheets do not.
fn is_page(path: &str) -> bool {
    !urls::is_newsroom(path)
        && (path.ends_with('/')
            || path.rsplit('.').next() == Some("html")
            || path.ends_with("/search"))
}

/// A page, or the word that the one the reader has is still right.
fn is_read(status: StatusCode, headers: &HeaderMap) -> bool {
    let is_html = headers
        .get(CONTENT_TYPE)
        .is_some_and(|value| value.as_bytes().starts_with(b"text/html"));
    match status {
        StatusCode::OK => is_html,
        StatusCode::NOT_MODIFIED => true,
        _ => false,
    }
}
