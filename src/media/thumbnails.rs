//! Small pictures of the library, for the newsroom's forms.

use crate::db::Connection;
use crate::error::AppResult;
use crate::media::crops::Crop;
use crate::media::model::{self, MediaTexts, MediaVariant};
use crate::time::Millis;
use crate::urls;

/// A picture to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thumbnail {
    /// The media item.
    pub media_item_id: i64,
    /// Address of a small JPEG.
    pub url: String,
    /// The original's file name.
    pub file_name: String,
    /// What the file says about itself.
    pub caption: String,
    /// Its rights have run out: it stays where it is, and cannot be chosen.
    pub is_expired: bool,
}

/// These pictures, and the newest of the library that may be used.
///
/// # Errors
///
/// Those of the database.
pub fn list_thumbnails(
    conn: &mut Connection,
    chosen: &[i64],
    newest: i64,
    now: Millis,
) -> AppResult<Vec<Thumbnail>> {
    let mut ids = chosen.to_vec();
    ids.extend(model::list_newest_ids(conn, newest, now)?);
    ids.sort_unstable_by_key(|id| std::cmp::Reverse(*id));
    ids.dedup();
    list_thumbnails_of(conn, &ids, now)
}

/// These pictures alone, the newest first. One of which nothing is made yet is missing.
///
/// # Errors
///
/// Those of the database.
pub fn list_thumbnails_of(
    conn: &mut Connection,
    ids: &[i64],
    now: Millis,
) -> AppResult<Vec<Thumbnail>> {
    let mut items = model::list_texts(conn, ids)?;
    items.sort_unstable_by_key(|item| std::cmp::Reverse(item.id));
    let variants = model::list_variants(conn, ids)?;
    Ok(items
        .into_iter()
        .filter_map(|item| thumbnail(item, &variants, now))
        .collect())
}

fn thumbnail(item: MediaTexts, variants: &[MediaVariant], now: Millis) -> Option<Thumbnail> {
    let smallest = |crop: Crop| {
        variants
            .iter()
            .filter(|variant| variant.media_item_id == item.id)
            .filter(|variant| variant.crop == crop.name() && variant.format == "jpg")
            .min_by_key(|variant| variant.width)
    };
    let variant = smallest(Crop::ThreeByTwo).or_else(|| smallest(Crop::Full))?;
    let width = u32::try_from(variant.width).ok()?;
    Some(Thumbnail {
        media_item_id: item.id,
        url: urls::picture(&item.picture_hash, &variant.crop, width, &variant.format),
        file_name: item.file_name,
        caption: item.caption,
        is_expired: item.rights_expire_at.is_some_and(|end| end <= now),
    })
}
