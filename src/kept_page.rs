//! A finished page with its headers, its tags, and its forms: plain, and compressed when somebody first asks for that.

use std::io::{self, Write};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

use actix_web::body::BoxBody;
use actix_web::http::StatusCode;
use actix_web::http::header::{
    ACCEPT_ENCODING, AcceptEncoding, CACHE_CONTROL, CONTENT_ENCODING, ETAG, Encoding, Header,
    HeaderName, HeaderValue, IF_NONE_MATCH, InvalidHeaderValue,
};
use actix_web::web::Bytes;
use actix_web::{HttpRequest, HttpResponse};
use brotli::enc::BrotliEncoderParams;
use brotli::enc::backward_references::BrotliEncoderMode;
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::changes::{Changes, Subject};
use crate::dependencies::Noted;
use crate::error::{AppError, AppResult};
use crate::time::Millis;
use crate::visit::short_hash;

/// Brotli's quality for text that is compressed once and sent often, of 11; each further step takes twice the time for one per cent less.
const BROTLI_QUALITY: i32 = 5;

/// Logarithm of the bytes that Brotli looks back: a quarter of a megabyte, more than pages have.
const BROTLI_WINDOW: i32 = 18;

/// Bytes for what is not the text: headers, tags, the place in the table.
const WEIGHT_BESIDE_TEXT: u64 = 1500;

/// What a request says about the form it wants, and about those that its reader has.
pub(crate) struct Asked {
    coding: Coding,
    known_tags: Vec<HeaderValue>,
}

impl Asked {
    /// `None` if it takes none of the forms.
    pub(crate) fn of(request: &HttpRequest) -> Option<Self> {
        Some(Self {
            coding: coding_for(request)?,
            known_tags: request.headers().get_all(IF_NONE_MATCH).cloned().collect(),
        })
    }

    /// Whether the reader has these bytes (RFC 9110, 13.1.2): weak tags count, as proxies weaken them.
    fn knows(&self, tag: &HeaderValue) -> bool {
        self.known_tags
            .iter()
            .flat_map(|line| line.as_bytes().split(|byte| *byte == b','))
            .map(<[u8]>::trim_ascii)
            .any(|known| {
                known == b"*" || known.strip_prefix(b"W/").unwrap_or(known) == tag.as_bytes()
            })
    }
}

/// A page that was made.
pub(crate) struct KeptPage {
    subjects: Box<[Subject]>,
    valid_until: Option<Millis>,
    /// The last moment at which nothing of what it shows had changed.
    checked: AtomicU64,
    headers: Vec<(HeaderName, HeaderValue)>,
    /// Seconds for which proxies may keep the page; less where it reads differently before.
    proxy_seconds: u64,
    hash: String,
    plain: Variant,
    brotli: OnceLock<Option<Variant>>,
    gzip: OnceLock<Option<Variant>>,
}

/// One form of the page. Every form has a tag of its own, as they are different bytes (RFC 9110, 8.8.3.3).
struct Variant {
    body: Bytes,
    tag: HeaderValue,
}

/// How the bytes are coded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Coding {
    Plain,
    Brotli,
    Gzip,
}

impl KeptPage {
    /// A page that was begun to be made at a moment.
    ///
    /// # Errors
    ///
    /// None that can be thought of: a tag that no header holds.
    pub(crate) fn new(
        noted: Noted,
        moment: u64,
        (headers, proxy_seconds): (Vec<(HeaderName, HeaderValue)>, u64),
        body: Bytes,
    ) -> AppResult<Self> {
        let hash = short_hash(&body);
        Ok(Self {
            subjects: noted.subjects.into(),
            valid_until: noted.valid_until,
            checked: AtomicU64::new(moment),
            headers,
            proxy_seconds,
            plain: Variant {
                tag: tag(&hash, "").map_err(AppError::internal)?,
                body,
            },
            hash,
            brotli: OnceLock::new(),
            gzip: OnceLock::new(),
        })
    }

    /// Bytes in memory: the text, and half of that for its compressed forms.
    pub(crate) fn weight(&self) -> u64 {
        let text = u64::try_from(self.plain.body.len()).unwrap_or(u64::MAX / 2);
        text.saturating_add(text / 2)
            .saturating_add(WEIGHT_BESIDE_TEXT)
    }

    /// Whether it would be made just so at this instant.
    pub(crate) fn is_right(&self, changes: &Changes, now: Millis) -> bool {
        if self.valid_until.is_some_and(|until| until <= now) {
            return false;
        }
        let checked = self.checked.load(Ordering::Acquire);
        if checked == changes.moment() {
            return true;
        }
        match changes.unchanged_since(checked, &self.subjects) {
            Some(moment) => {
                self.checked.fetch_max(moment, Ordering::AcqRel);
                true
            }
            None => false,
        }
    }

    /// The answer to a request at an instant.
    pub(crate) fn answer(&self, asked: &Asked, now: Millis) -> HttpResponse {
        let (variant, coding) = self.variant(asked.coding);
        let is_known = asked.knows(&variant.tag);
        let mut response = if is_known {
            HttpResponse::with_body(StatusCode::NOT_MODIFIED, BoxBody::new(()))
        } else {
            HttpResponse::with_body(StatusCode::OK, BoxBody::new(variant.body.clone()))
        };
        let headers = response.headers_mut();
        for (name, value) in &self.headers {
            headers.append(name.clone(), value.clone());
        }
        headers.insert(ETAG, variant.tag.clone());
        if let Some(value) = self.cache_control(now) {
            headers.insert(CACHE_CONTROL, value);
        }
        if let Some(word) = coding.word().filter(|_| !is_known) {
            headers.insert(CONTENT_ENCODING, HeaderValue::from_static(word));
        }
        response
    }

    /// What proxies may do with the page, where they may keep it at all. Browsers ask again each time.
    fn cache_control(&self, now: Millis) -> Option<HeaderValue> {
        let left = self
            .valid_until
            .map_or(u64::MAX, |until| until.seconds_since(now));
        let seconds = self.proxy_seconds.min(left);
        if seconds == 0 {
            return None;
        }
        // While a proxy asks anew, it may show the old page for a second; and for a day if it gets no answer.
        HeaderValue::from_str(&format!(
            "public, max-age=0, must-revalidate, s-maxage={seconds}, stale-while-revalidate=1, stale-if-error=86400"
        ))
        .ok()
    }

    /// The form, made if it is the first time; the plain one if it cannot be.
    fn variant(&self, coding: Coding) -> (&Variant, Coding) {
        let compressed = match coding {
            Coding::Plain => None,
            Coding::Brotli => self
                .brotli
                .get_or_init(|| self.compressed(brotli(&self.plain.body), "-b"))
                .as_ref(),
            Coding::Gzip => self
                .gzip
                .get_or_init(|| self.compressed(gzip(&self.plain.body), "-g"))
                .as_ref(),
        };
        compressed.map_or((&self.plain, Coding::Plain), |variant| (variant, coding))
    }

    fn compressed(&self, bytes: io::Result<Vec<u8>>, end: &str) -> Option<Variant> {
        Some(Variant {
            body: bytes.ok()?.into(),
            tag: tag(&self.hash, end).ok()?,
        })
    }
}

impl Coding {
    /// Its name in `Content-Encoding`.
    fn word(self) -> Option<&'static str> {
        match self {
            Self::Plain => None,
            Self::Brotli => Some("br"),
            Self::Gzip => Some("gzip"),
        }
    }
}

fn tag(hash: &str, end: &str) -> Result<HeaderValue, InvalidHeaderValue> {
    HeaderValue::from_str(&format!("\"{hash}{end}\""))
}

fn brotli(text: &[u8]) -> io::Result<Vec<u8>> {
    let mut compressed = Vec::with_capacity(text.len() / 3);
    let parameters = BrotliEncoderParams {
        quality: BROTLI_QUALITY,
        lgwin: BROTLI_WINDOW,
        mode: BrotliEncoderMode::BROTLI_MODE_TEXT,
        size_hint: text.len(),
        ..BrotliEncoderParams::default()
    };
    brotli::BrotliCompress(&mut &*text, &mut compressed, &parameters)?;
    Ok(compressed)
}

fn gzip(text: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::with_capacity(text.len() / 3), Compression::default());
    encoder.write_all(text)?;
    encoder.finish()
}

/// The form for a request; `None` if it takes none. What browsers say is compared as it stands.
fn coding_for(request: &HttpRequest) -> Option<Coding> {
    let Some(value) = request.headers().get(ACCEPT_ENCODING) else {
        return Some(Coding::Plain);
    };
    match value.as_bytes() {
        b"gzip, deflate, br, zstd" | b"gzip, deflate, br" | b"br" => Some(Coding::Brotli),
        b"gzip" | b"gzip, deflate" => Some(Coding::Gzip),
        _ => negotiate(request),
    }
}

/// RFC 9110, 12.5.3; a header that cannot be read asks for nothing.
fn negotiate(request: &HttpRequest) -> Option<Coding> {
    let Ok(accepted) = AcceptEncoding::parse(request) else {
        return Some(Coding::Plain);
    };
    let offered = [Encoding::brotli(), Encoding::gzip(), Encoding::identity()];
    let chosen = accepted.negotiate(offered.iter())?;
    Some(if chosen == Encoding::brotli() {
        Coding::Brotli
    } else if chosen == Encoding::gzip() {
        Coding::Gzip
    } else {
        Coding::Plain
    })
}
