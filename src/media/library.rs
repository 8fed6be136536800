//! Takes a picture in: checked, its original kept, one JPEG made so that pages can show it at once.

use std::io;

use diesel::QueryResult;
use serde_json::{Value, json};

use crate::db::Connection;
use crate::media::crops::{Crop, FocalPoint, crop_rectangle};
use crate::media::encode::rights::KeptRights;
use crate::media::encode::{EncodeError, PictureFormat, encode, resize};
use crate::media::intake::refusal::Refusal;
use crate::media::intake::{Inspected, inspect};
use crate::media::metadata::read::{Found, Metadata};
use crate::media::model::{self, MediaVariant, NewMediaItem};
use crate::media::recipe::{OriginalHash, PictureHash};
use crate::media::store::{MediaStore, write_durably};
use crate::time::Millis;

/// The width of the JPEG that is made at once, in pixels.
const FIRST_WIDTH: u32 = 1280;

/// Why a picture was not taken in.
#[derive(Debug, thiserror::Error)]
pub enum LibraryError {
    /// The file is none that pages can be made of; it says what to do.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// It was decoded and could not be written again.
    #[error("the picture could not be made anew: {0}")]
    Encode(#[from] EncodeError),
}

/// A picture that was checked, ready to be kept.
pub struct PreparedPicture {
    item: NewMediaItem,
    original: Vec<u8>,
    first: Vec<u8>,
    first_variant: MediaVariant,
}

/// Checks a picture file and makes its first variant. Writes nothing.
///
/// # Errors
///
/// A file that is refused, with the reason.
pub fn prepare(
    bytes: Vec<u8>,
    file_name: &str,
    focal: FocalPoint,
    is_stand_in: bool,
    now: Millis,
) -> Result<PreparedPicture, LibraryError> {
    let inspected = inspect(&bytes)?;
    let original_hash = OriginalHash::of(&bytes);
    let picture_hash = PictureHash::new(original_hash, focal);
    let (width, height) = inspected.picture.dimensions();
    let whole = crop_rectangle(width, height, Crop::Full, focal);
    let first_width = Crop::Full
        .widths_for(whole)
        .into_iter()
        .filter(|width| *width <= FIRST_WIDTH)
        .max()
        .unwrap_or(width);
    let first_height = Crop::Full.height_for(first_width, whole);
    let resized = resize(&inspected.picture, whole, first_width, first_height)?;
    let rights = KeptRights::from_metadata(&inspected.metadata);
    let first = encode(&resized, PictureFormat::Jpeg, &rights)?;
    let item = new_item(&inspected, &bytes, file_name, now);
    Ok(PreparedPicture {
        first_variant: MediaVariant {
            media_item_id: 0,
            crop: Crop::Full.name().to_owned(),
            format: PictureFormat::Jpeg.extension().to_owned(),
            width: i64::from(first_width),
            height: i64::from(first_height),
            byte_size: first.len().try_into().unwrap_or(i64::MAX),
        },
        item: NewMediaItem {
            original_hash: original_hash.to_string(),
            picture_hash: picture_hash.to_string(),
            focal_x: focal.x,
            focal_y: focal.y,
            is_stand_in,
            ..item
        },
        original: bytes,
        first,
    })
}

impl PreparedPicture {
    /// Writes original and first variant to disk. Files have the names of their content, so that a second run changes nothing.
    ///
    /// # Errors
    ///
    /// Those of the file system.
    pub fn store(&self, store: &MediaStore) -> io::Result<()> {
        write_durably(&store.original(&self.item.original_hash), &self.original)?;
        let name = variant_file_name(&self.first_variant);
        write_durably(&store.variant(&self.item.picture_hash, &name), &self.first)
    }

    /// Records the picture, after [`PreparedPicture::store`]. One that is there already is kept, with this focal point.
    ///
    /// # Errors
    ///
    /// Those of the database.
    pub fn record(&self, conn: &mut Connection) -> QueryResult<i64> {
        let item_id = match model::find_by_original_hash(conn, &self.item.original_hash)? {
            Some(known) if known.picture_hash == self.item.picture_hash => return Ok(known.id),
            Some(known) => {
                let focal = (self.item.focal_x, self.item.focal_y);
                model::update_focal_point(conn, known.id, focal, &self.item.picture_hash)?;
                known.id
            }
            None => model::create_item(conn, &self.item)?,
        };
        let variant = MediaVariant {
            media_item_id: item_id,
            ..self.first_variant.clone()
        };
        model::create_variants(conn, &[variant])?;
        Ok(item_id)
    }

    /// The original's SHA-256.
    pub fn original_hash(&self) -> &str {
        &self.item.original_hash
    }
}

/// The file name of a variant, below its picture's hash.
pub fn variant_file_name(variant: &MediaVariant) -> String {
    format!("{}-{}.{}", variant.crop, variant.width, variant.format)
}

fn new_item(inspected: &Inspected, bytes: &[u8], file_name: &str, now: Millis) -> NewMediaItem {
    let (width, height) = inspected.picture.dimensions();
    let metadata = &inspected.metadata;
    let text = |found: &Option<Found>| {
        found
            .as_ref()
            .map(|found| found.value.clone())
            .unwrap_or_default()
    };
    NewMediaItem {
        original_hash: String::new(),
        file_name: file_name.to_owned(),
        content_type: inspected.format.content_type(),
        width: i64::from(width),
        height: i64::from(height),
        byte_size: bytes.len().try_into().unwrap_or(i64::MAX),
        focal_x: 0.5,
        focal_y: 0.5,
        picture_hash: String::new(),
        caption: text(&metadata.caption),
        credit: text(&metadata.credit),
        alt_text: text(&metadata.alt_text),
        copyright: text(&metadata.copyright),
        usage_terms: text(&metadata.usage_terms),
        metadata_sources: metadata_sources(metadata),
        taken_at: metadata
            .taken_at
            .as_ref()
            .map(|taken| taken_at(&taken.value)),
        is_stand_in: false,
        created_at: now,
        variants_error: String::new(),
    }
}

/// A time without a zone is taken as UTC: the file does not say more.
fn taken_at(taken: &crate::media::metadata::time::TakenAt) -> Millis {
    let local = taken.date.and_time(taken.time.unwrap_or_default());
    let seconds = taken
        .offset
        .map_or(0, |offset| i64::from(offset.local_minus_utc()));
    Millis(local.and_utc().timestamp_millis() - seconds * 1000)
}

fn metadata_sources(metadata: &Metadata) -> String {
    let fields = [
        ("caption", &metadata.caption),
        ("credit", &metadata.credit),
        ("alt_text", &metadata.alt_text),
        ("copyright", &metadata.copyright),
        ("usage_terms", &metadata.usage_terms),
    ];
    let sources: serde_json::Map<String, Value> = fields
        .into_iter()
        .filter_map(|(field, found)| {
            let source = format!("{:?}", found.as_ref()?.source).to_lowercase();
            Some((field.to_owned(), json!(source)))
        })
        .collect();
    Value::Object(sources).to_string()
}
