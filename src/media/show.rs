//! `GET /media/{hash}/{crop}-{width}.{avif,webp,jpg}`: a picture variant, for ever the same.

use actix_files::NamedFile;
use actix_web::http::header::{CACHE_CONTROL, HeaderName, HeaderValue};
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};

use crate::app::App;
use crate::error::{AppError, AppResult};
use crate::media::crops::Crop;
use crate::media::encode::PictureFormat;
use crate::media::model;
use crate::media::recipe::PictureHash;
use crate::media::store::MediaStore;
use crate::session::is_newsroom;

pub(crate) async fn get(
    app: Data<App>,
    request: HttpRequest,
    path: Path<(String, String)>,
) -> AppResult<HttpResponse> {
    let (hash, file_name) = path.into_inner();
    let hash = PictureHash::parse(&hash)
        .ok_or(AppError::NotFound)?
        .to_string();
    let format = parse_file_name(&file_name).ok_or(AppError::NotFound)?;
    let picture_hash = hash.clone();
    let is_public = app
        .db
        .read(move |conn| Ok(model::is_shown_publicly(conn, &picture_hash)?))
        .await?;
    // Pictures of drafts are for the newsroom only.
    if !is_public && !is_newsroom(&app, &request).await? {
        return Err(AppError::NotFound);
    }
    let mut response = variant(&app, &request, (&hash, &file_name), format)?;
    // Only the picture itself is for ever the same, not the answer to a range that it does not have (416).
    let cache_control = if response.status().is_client_error() {
        "no-store"
    } else if is_public {
        "public, max-age=31536000, immutable"
    } else {
        "private, no-store"
    };
    let headers = response.headers_mut();
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(cache_control));
    headers.insert(
        HeaderName::from_static("cross-origin-resource-policy"),
        HeaderValue::from_static("cross-origin"),
    );
    Ok(response)
}

/// The picture at `hash/file_name` for whoever may see the picture with this hash, and for nobody's cache. Whoever calls this has made
/// sure of it.
///
/// # Errors
///
/// `NotFound`.
pub fn private_picture(
    app: &App,
    request: &HttpRequest,
    hash: &str,
    file_name: &str,
) -> AppResult<HttpResponse> {
    let hash = PictureHash::parse(hash).ok_or(AppError::NotFound)?;
    let format = parse_file_name(file_name).ok_or(AppError::NotFound)?;
    let mut response = variant(app, request, (&hash.to_string(), file_name), format)?;
    let cache_control = HeaderValue::from_static("private, no-store");
    response.headers_mut().insert(CACHE_CONTROL, cache_control);
    Ok(response)
}

fn variant(
    app: &App,
    request: &HttpRequest,
    (hash, file_name): (&str, &str),
    format: PictureFormat,
) -> AppResult<HttpResponse> {
    let file = MediaStore::new(&app.config.data).variant(hash, file_name);
    let file = NamedFile::open(file)
        .map_err(|_| AppError::NotFound)?
        .prefer_utf8(false)
        .set_content_type(format.content_type().parse().map_err(AppError::internal)?);
    Ok(file.into_response(request))
}

/// The format of "3x2-640.webp", if crop, width and format are ones that exist.
fn parse_file_name(name: &str) -> Option<PictureFormat> {
    let (stem, extension) = name.split_once('.')?;
    let (crop, width) = stem.split_once('-')?;
    Crop::parse(crop)?;
    if width.is_empty()
        || width.starts_with('0')
        || !width.bytes().all(|byte| byte.is_ascii_digit())
    {
        return None;
    }
    PictureFormat::parse(extension)
}
