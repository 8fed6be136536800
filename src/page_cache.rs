//! Finished public pages, kept in memory: read without a question to the database for as long as nothing that they show has changed.
//!
//! A page is found by its address and the reader's display preferences, and by nothing else of the request. Before it is served, the
//! changes since it was made are compared with what it shows (`changes.rs`): the first request after an acknowledged change gets the
//! page with that change in it, and no other page is made anew for it.

use std::borrow::Cow;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use actix_web::http::header::COOKIE;
use actix_web::{HttpRequest, HttpResponse};
use quick_cache::Weighter;
use quick_cache::sync::Cache;

use crate::changes::Changes;
use crate::flights::Flights;
use crate::kept_page::{Asked, KeptPage};
use crate::time::Millis;
use crate::visit::preferences_of;

/// Bytes of a page that is neither small nor large, to begin with.
const TYPICAL_WEIGHT: u64 = 64 * 1024;

/// Pages in memory, and those that are being made.
pub struct PageCache {
    /// `None` where the settings allow no memory for it.
    pages: Option<Cache<String, Arc<KeptPage>, ByWeight>>,
    pub(crate) flights: Flights,
    changes: Arc<Changes>,
    counts: Counts,
}

/// How often what happened since the start.
#[derive(Debug, Default)]
struct Counts {
    found: AtomicU64,
    made: AtomicU64,
}

/// The same, to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CacheFigures {
    /// Requests answered from memory.
    pub found: u64,
    /// Pages made to be kept.
    pub made: u64,
    /// Pages in memory, old ones among them.
    pub pages: usize,
    /// What they weigh, in bytes.
    pub bytes: u64,
}

#[derive(Clone)]
struct ByWeight;

impl Weighter<String, Arc<KeptPage>> for ByWeight {
    fn weight(&self, key: &String, page: &Arc<KeptPage>) -> u64 {
        u64::try_from(key.len()).unwrap_or(u64::MAX) + page.weight()
    }
}

impl PageCache {
    /// Keeps so many bytes of pages; none at all for zero.
    pub fn new(bytes: u64, changes: Arc<Changes>) -> Self {
        let typical_pages = usize::try_from(bytes / TYPICAL_WEIGHT).unwrap_or(usize::MAX);
        Self {
            pages: (bytes > 0).then(|| Cache::with_weighter(typical_pages, bytes, ByWeight)),
            flights: Flights::default(),
            changes,
            counts: Counts::default(),
        }
    }

    /// How it does.
    pub fn figures(&self) -> CacheFigures {
        CacheFigures {
            found: self.counts.found.load(Ordering::Relaxed),
            made: self.counts.made.load(Ordering::Relaxed),
            pages: self.pages.as_ref().map_or(0, Cache::len),
            bytes: self.pages.as_ref().map_or(0, Cache::weight),
        }
    }

    pub(crate) fn keeps_pages(&self) -> bool {
        self.pages.is_some()
    }

    /// The page that was asked for, if it is kept and right at this instant.
    pub(crate) fn answer(&self, request: &HttpRequest, now: Millis) -> Option<HttpResponse> {
        let page = self.pages.as_ref()?.get(&*key_of(request))?;
        if !page.is_right(&self.changes, now) {
            return None;
        }
        let response = page.answer(&Asked::of(request)?, now);
        self.counts.found.fetch_add(1, Ordering::Relaxed);
        Some(response)
    }

    pub(crate) fn keep(&self, key: &str, page: Arc<KeptPage>) {
        if let Some(pages) = &self.pages {
            pages.insert(key.to_owned(), page);
            self.counts.made.fetch_add(1, Ordering::Relaxed);
        }
    }
}

/// What a page is found by: the path, and before it the preferences, if they are not the usual ones.
pub(crate) fn key_of(request: &HttpRequest) -> Cow<'_, str> {
    let path = request.path();
    if !request.headers().contains_key(COOKIE) {
        return Cow::Borrowed(path);
    }
    let preferences = preferences_of(request);
    if preferences.is_default() {
        return Cow::Borrowed(path);
    }
    // A path begins with a slash, so that no path is another's key.
    Cow::Owned(format!("{}{path}", preferences.to_cookie()))
}
