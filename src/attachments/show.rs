//! `GET /files/{hash}/{name}`: a file attached to an article, for ever the same.
//!
//! All but sound is to be saved, PDF as well: it can hold scripts and forms, which would stand at this site's address, and a browser's
//! own viewer does not open in the sandbox that the answer asks for.

use actix_files::NamedFile;
use actix_web::http::header::{
    CACHE_CONTROL, CONTENT_ENCODING, CONTENT_SECURITY_POLICY, ContentDisposition, DispositionParam,
    DispositionType, HeaderName, HeaderValue,
};
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};

use crate::app::App;
use crate::attachments::kind::FileKind;
use crate::attachments::model::{self, AttachedFile};
use crate::attachments::store::FileStore;
use crate::error::{AppError, AppResult};
use crate::session::is_newsroom;

/// Whatever is in the file, nothing of it runs, and it loads nothing: sound opened by itself plays itself.
const POLICY: &str = "default-src 'none'; media-src 'self'; frame-ancestors 'none'; sandbox";

pub(crate) async fn get(
    app: Data<App>,
    request: HttpRequest,
    path: Path<(String, String)>,
) -> AppResult<HttpResponse> {
    let (hash, name) = path.into_inner();
    if !is_hash(&hash) {
        return Err(AppError::NotFound);
    }
    let asked = (hash.clone(), name.clone());
    let (file, is_public) = app
        .db
        .read(move |conn| {
            let (hash, name) = asked;
            let file = model::find_file(conn, &hash)?;
            Ok((file, model::is_attached_publicly(conn, &hash, &name)?))
        })
        .await?;
    let kind = file.kind()?;
    // Files of drafts are for the newsroom only. What it sees may not be an article's row yet, so any name of the right form will do.
    let is_allowed = is_public || (is_name(&name, kind) && is_newsroom(&app, &request).await?);
    if !is_allowed {
        return Err(AppError::NotFound);
    }
    serve(&app, &request, (&hash, name), kind, is_public)
}

/// A file for whoever may see it, and for nobody's cache. Whoever calls this has made sure of it.
///
/// # Errors
///
/// `NotFound`, and those of the file system.
pub fn private_file(
    app: &App,
    request: &HttpRequest,
    file: &AttachedFile,
    name: String,
) -> AppResult<HttpResponse> {
    serve(app, request, (&file.hash, name), file.kind()?, false)
}

fn serve(
    app: &App,
    request: &HttpRequest,
    (hash, name): (&str, String),
    kind: FileKind,
    is_public: bool,
) -> AppResult<HttpResponse> {
    let opened = NamedFile::open(FileStore::new(&app.config.data).file(hash))
        .map_err(|_| AppError::NotFound)?
        .prefer_utf8(false)
        .set_content_type(kind.content_type().parse().map_err(AppError::internal)?)
        .set_content_disposition(disposition(kind, name));
    let mut response = opened.into_response(request);
    protect(&mut response, kind, is_public);
    Ok(response)
}

/// Headers of the file's own.
fn protect(response: &mut HttpResponse, kind: FileKind, is_public: bool) {
    // Only the file itself is for ever the same, not the answer to a range that it does not have (416).
    let cache_control = if response.status().is_client_error() {
        "no-store"
    } else if is_public {
        "public, max-age=31536000, immutable"
    } else {
        "private, no-store"
    };
    let headers = response.headers_mut();
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(cache_control));
    headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    // Sound and PDF do not get smaller, and the tag is that of these bytes.
    headers.insert(CONTENT_ENCODING, HeaderValue::from_static("identity"));
    if kind.is_audio() {
        // Feed readers on the web play it.
        headers.insert(
            HeaderName::from_static("cross-origin-resource-policy"),
            HeaderValue::from_static("cross-origin"),
        );
    }
}

fn disposition(kind: FileKind, name: String) -> ContentDisposition {
    ContentDisposition {
        disposition: if kind.is_audio() {
            DispositionType::Inline
        } else {
            DispositionType::Attachment
        },
        parameters: vec![DispositionParam::Filename(name)],
    }
}

/// Lower-case hexadecimal of a SHA-256: it names a file in the data folder.
fn is_hash(word: &str) -> bool {
    word.len() == 64
        && word
            .bytes()
            .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// Small letters, digits and hyphens, and the kind's ending.
fn is_name(word: &str, kind: FileKind) -> bool {
    word.strip_suffix(kind.word())
        .and_then(|rest| rest.strip_suffix('.'))
        .is_some_and(|stem| {
            !stem.is_empty()
                && stem
                    .bytes()
                    .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'z' | b'-'))
        })
}
