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
    let file = MediaStore::new(&app.config.data).variant(&hash, &file_name);
    let file = NamedFile::open(file)
        .map_err(|_| AppError::NotFound)?
        .prefer_utf8(false)
        .set_content_type(format.content_type().parse().map_err(AppError::internal)?);
    let mut response = file.into_response(&request);
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
