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
use crate::media::model::desk::update_original;
use crate::media::model::{self, MediaVariant, NewMediaItem};
use crate::media::recipe::{OriginalHash, PictureHash};
use crate::media::store::{MediaStore, write_durably};
use crate::time::Millis;

/// The largest width of the JPEG that is made at once, in pixels.
const FIRST_WIDTH: u32 = 1280;

/// The largest width of a crop's JPEG that the newsroom sees at once, in pixels.
const PREVIEW_WIDTH: u32 = 320;

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
    made: Vec<(MediaVariant, Vec<u8>)>,
}

/// What became of an uploaded picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recorded {
    /// A new item.
    New(i64),
    /// The same file is there already, as this item.
    Known(i64),
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
    let mut picture = make(bytes, file_name, focal, &[Crop::Full], now)?;
    picture.item.is_stand_in = is_stand_in;
    Ok(picture)
}

/// The same for the newsroom, which sees every crop at once.
///
/// # Errors
///
/// A file that is refused, with the reason.
pub fn prepare_for_newsroom(
    bytes: Vec<u8>,
    file_name: &str,
    focal: FocalPoint,
    now: Millis,
) -> Result<PreparedPicture, LibraryError> {
    make(bytes, file_name, focal, &Crop::ALL, now)
}

fn make(
    bytes: Vec<u8>,
    file_name: &str,
    focal: FocalPoint,
    crops: &[Crop],
    now: Millis,
) -> Result<PreparedPicture, LibraryError> {
    let inspected = inspect(&bytes)?;
    let original_hash = OriginalHash::of(&bytes);
    let picture_hash = PictureHash::new(original_hash, focal);
    let mut made = Vec::new();
    for crop in crops {
        made.push(first_variant(&inspected, *crop, focal)?);
    }
    let item = new_item(&inspected, &bytes, file_name, now);
    Ok(PreparedPicture {
        item: NewMediaItem {
            original_hash: original_hash.to_string(),
            picture_hash: picture_hash.to_string(),
            focal_x: focal.x,
            focal_y: focal.y,
            ..item
        },
        original: bytes,
        made,
    })
}

fn first_variant(
    inspected: &Inspected,
    crop: Crop,
    focal: FocalPoint,
) -> Result<(MediaVariant, Vec<u8>), LibraryError> {
    let (width, height) = inspected.picture.dimensions();
    let part = crop_rectangle(width, height, crop, focal);
    let largest = match crop {
        Crop::Full => FIRST_WIDTH,
        _ => PREVIEW_WIDTH,
    };
    let variant_width = crop
        .widths_for(part)
        .into_iter()
        .filter(|width| *width <= largest)
        .max()
        .unwrap_or(part.width);
    let variant_height = crop.height_for(variant_width, part);
    let resized = resize(&inspected.picture, part, variant_width, variant_height)?;
    let rights = KeptRights::from_metadata(&inspected.metadata);
    let bytes = encode(&resized, PictureFormat::Jpeg, &rights)?;
    let variant = MediaVariant {
        media_item_id: 0,
        crop: crop.name().to_owned(),
        format: PictureFormat::Jpeg.extension().to_owned(),
        width: i64::from(variant_width),
        height: i64::from(variant_height),
        byte_size: bytes.len().try_into().unwrap_or(i64::MAX),
    };
    Ok((variant, bytes))
}

impl PreparedPicture {
    /// Writes original and first variant to disk. Files have the names of their content, so that a second run changes nothing.
    ///
    /// # Errors
    ///
    /// Those of the file system.
    pub fn store(&self, store: &MediaStore) -> io::Result<()> {
        write_durably(&store.original(&self.item.original_hash), &self.original)?;
        for (variant, bytes) in &self.made {
            let file = store.variant(&self.item.picture_hash, &variant_file_name(variant));
            write_durably(&file, bytes)?;
        }
        Ok(())
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
        self.record_variants(conn, item_id)?;
        Ok(item_id)
    }

    /// Records an upload, after [`PreparedPicture::store`]. One that is there already stays as it is.
    ///
    /// # Errors
    ///
    /// Those of the database.
    pub fn record_upload(&self, conn: &mut Connection, account_id: i64) -> QueryResult<Recorded> {
        if let Some(known) = model::find_by_original_hash(conn, &self.item.original_hash)? {
            return Ok(Recorded::Known(known.id));
        }
        let item = NewMediaItem {
            uploaded_by: Some(account_id),
            ..self.item.clone()
        };
        let item_id = model::create_item(conn, &item)?;
        self.record_variants(conn, item_id)?;
        Ok(Recorded::New(item_id))
    }

    /// Records that an item's focal point moved, after [`PreparedPicture::store`].
    ///
    /// # Errors
    ///
    /// Those of the database.
    pub fn record_focal_point(&self, conn: &mut Connection, item_id: i64) -> QueryResult<()> {
        let focal = (self.item.focal_x, self.item.focal_y);
        model::update_focal_point(conn, item_id, focal, &self.item.picture_hash)?;
        self.record_variants(conn, item_id)
    }

    /// Records that an item shows this picture from now on, after [`PreparedPicture::store`]: its texts and its figures stay.
    ///
    /// # Errors
    ///
    /// Those of the database.
    pub fn record_replacement(&self, conn: &mut Connection, item_id: i64) -> QueryResult<Recorded> {
        if let Some(known) = model::find_by_original_hash(conn, &self.item.original_hash)? {
            return Ok(Recorded::Known(known.id));
        }
        update_original(conn, item_id, &self.item)?;
        self.record_variants(conn, item_id)?;
        Ok(Recorded::New(item_id))
    }

    fn record_variants(&self, conn: &mut Connection, item_id: i64) -> QueryResult<()> {
        let variants: Vec<MediaVariant> = self
            .made
            .iter()
            .map(|(variant, _)| MediaVariant {
                media_item_id: item_id,
                ..variant.clone()
            })
            .collect();
        model::create_variants(conn, &variants)?;
        Ok(())
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
        uploaded_by: None,
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
