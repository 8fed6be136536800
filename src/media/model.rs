//! Rows and queries of media items and their variants.

pub mod desk;

use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::Bool;

use crate::articles::model::listing::is_public;
use crate::db::Connection;
use crate::prepared::{padded, prepared};
use crate::schema::{articles, figures, former_picture_hashes, media_items, media_variants};
use crate::time::Millis;

/// An uploaded original.
#[derive(Clone, Debug, HasQuery)]
#[diesel(table_name = media_items)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct MediaItem {
    pub id: i64,
    pub original_hash: String,
    pub content_type: String,
    pub width: i64,
    pub height: i64,
    pub focal_x: f32,
    pub focal_y: f32,
    pub picture_hash: String,
    pub credit: String,
    pub copyright: String,
    pub rights_expire_at: Option<Millis>,
    pub is_stand_in: bool,
}

/// A new original, with what its file says about it.
#[derive(Clone, Debug, Insertable)]
#[diesel(table_name = media_items)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct NewMediaItem {
    pub original_hash: String,
    pub file_name: String,
    pub content_type: &'static str,
    pub width: i64,
    pub height: i64,
    pub byte_size: i64,
    pub focal_x: f32,
    pub focal_y: f32,
    pub picture_hash: String,
    pub caption: String,
    pub credit: String,
    pub alt_text: String,
    pub copyright: String,
    pub usage_terms: String,
    pub metadata_sources: String,
    pub taken_at: Option<Millis>,
    pub is_stand_in: bool,
    pub created_at: Millis,
    pub variants_error: String,
    pub uploaded_by: Option<i64>,
}

/// One made size and format of a media item.
#[derive(Clone, Debug, PartialEq, Eq, HasQuery, Insertable)]
#[diesel(table_name = media_variants)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct MediaVariant {
    pub media_item_id: i64,
    pub crop: String,
    pub format: String,
    pub width: i64,
    pub height: i64,
    pub byte_size: i64,
}

/// The item of an original by its SHA-256.
///
/// # Errors
///
/// Those of the database.
pub fn find_by_original_hash(
    conn: &mut Connection,
    original_hash: &str,
) -> QueryResult<Option<MediaItem>> {
    MediaItem::query()
        .filter(media_items::original_hash.eq(original_hash))
        .first(conn)
        .optional()
}

/// Hash and file name of every original.
///
/// # Errors
///
/// Those of the database.
pub fn list_originals(conn: &mut Connection) -> QueryResult<Vec<(String, String)>> {
    media_items::table
        .order(media_items::id)
        .select((media_items::original_hash, media_items::file_name))
        .load(conn)
}

/// Media items by number, in no order.
///
/// # Errors
///
/// Those of the database.
pub fn list_items(conn: &mut Connection, ids: &[i64]) -> QueryResult<Vec<MediaItem>> {
    prepared(MediaItem::query().filter(media_items::id.eq_any(padded(ids)))).load(conn)
}

/// Variants of several items, in no order.
///
/// # Errors
///
/// Those of the database.
pub fn list_variants(conn: &mut Connection, item_ids: &[i64]) -> QueryResult<Vec<MediaVariant>> {
    prepared(MediaVariant::query().filter(media_variants::media_item_id.eq_any(padded(item_ids))))
        .load(conn)
}

/// Adds a media item with the variants that were made of it.
///
/// # Errors
///
/// An original that is there already, and those of the database.
pub fn create_item(conn: &mut Connection, item: &NewMediaItem) -> QueryResult<i64> {
    diesel::insert_into(media_items::table)
        .values(item)
        .returning(media_items::id)
        .get_result(conn)
}

/// Moves the focal point: the variants are to be made anew, under another hash. Those of the former one can still be asked for.
///
/// # Errors
///
/// Those of the database.
pub fn update_focal_point(
    conn: &mut Connection,
    item_id: i64,
    focal: (f32, f32),
    picture_hash: &str,
) -> QueryResult<()> {
    let former: String = media_items::table
        .find(item_id)
        .select(media_items::picture_hash)
        .first(conn)?;
    diesel::replace_into(former_picture_hashes::table)
        .values((
            former_picture_hashes::picture_hash.eq(former),
            former_picture_hashes::media_item_id.eq(item_id),
        ))
        .execute(conn)?;
    diesel::update(media_items::table.find(item_id))
        .set((
            media_items::focal_x.eq(focal.0),
            media_items::focal_y.eq(focal.1),
            media_items::picture_hash.eq(picture_hash),
            media_items::variants_made_at.eq(None::<Millis>),
            media_items::avif_made_at.eq(None::<Millis>),
            media_items::variants_error.eq(""),
        ))
        .execute(conn)?;
    diesel::delete(media_variants::table.filter(media_variants::media_item_id.eq(item_id)))
        .execute(conn)?;
    Ok(())
}

/// Adds variants; one that is there already is replaced.
///
/// # Errors
///
/// Those of the database.
pub fn create_variants(conn: &mut Connection, variants: &[MediaVariant]) -> QueryResult<usize> {
    diesel::replace_into(media_variants::table)
        .values(variants)
        .execute(conn)
}

/// What is made of a picture in one go. AVIF takes most of the time, so it waits until every picture has the other formats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Round {
    /// JPEG and WebP.
    First,
    /// AVIF, of pictures that have the others.
    Avif,
}

impl Round {
    /// The condition of the index `media_items_waiting` or `media_items_waiting_for_avif`, word for word.
    fn waiting(self) -> SqlLiteral<Bool> {
        diesel::dsl::sql(match self {
            Self::First => "variants_made_at IS NULL AND variants_error = ''",
            Self::Avif => {
                "variants_made_at IS NOT NULL AND avif_made_at IS NULL AND variants_error = ''"
            }
        })
    }
}

/// The newest item that waits for a round: what came last is what readers see first.
///
/// # Errors
///
/// Those of the database.
pub fn find_waiting(conn: &mut Connection, round: Round) -> QueryResult<Option<MediaItem>> {
    MediaItem::query()
        .filter(round.waiting())
        .order(media_items::id.desc())
        .first(conn)
        .optional()
}

/// Items that wait for a round.
///
/// # Errors
///
/// Those of the database.
pub fn count_waiting(conn: &mut Connection, round: Round) -> QueryResult<i64> {
    media_items::table
        .filter(round.waiting())
        .count()
        .get_result(conn)
}

/// Adds the variants of a round and notes that it is over, unless the item's focal point has moved since: then the files are of
/// a picture that nobody asks for any more. Says whether it was noted.
///
/// # Errors
///
/// Those of the database.
pub fn finish_round(
    conn: &mut Connection,
    item: &MediaItem,
    round: Round,
    variants: &[MediaVariant],
    now: Millis,
) -> QueryResult<bool> {
    let same_picture = media_items::table
        .find(item.id)
        .filter(media_items::picture_hash.eq(&item.picture_hash));
    let updated = match round {
        Round::First => diesel::update(same_picture)
            .set(media_items::variants_made_at.eq(now))
            .execute(conn)?,
        Round::Avif => diesel::update(same_picture)
            .set(media_items::avif_made_at.eq(now))
            .execute(conn)?,
    };
    if updated > 0 {
        create_variants(conn, variants)?;
    }
    Ok(updated > 0)
}

/// Notes why an item's variants could not be made, unless its focal point has moved since.
///
/// # Errors
///
/// Those of the database.
pub fn update_variants_failed(
    conn: &mut Connection,
    item: &MediaItem,
    reason: &str,
) -> QueryResult<usize> {
    diesel::update(
        media_items::table
            .find(item.id)
            .filter(media_items::picture_hash.eq(&item.picture_hash)),
    )
    .set(media_items::variants_error.eq(reason))
    .execute(conn)
}

/// Whether a public article shows the picture of this hash, or did before its focal point moved.
///
/// # Errors
///
/// Those of the database.
pub fn is_shown_publicly(conn: &mut Connection, picture_hash: &str) -> QueryResult<bool> {
    let now_shown: bool = diesel::select(diesel::dsl::exists(
        media_items::table
            .inner_join(
                figures::table.inner_join(articles::table.on(articles::id.eq(figures::article_id))),
            )
            .filter(is_public())
            .filter(media_items::picture_hash.eq(picture_hash)),
    ))
    .get_result(conn)?;
    if now_shown {
        return Ok(true);
    }
    let former: Option<i64> = former_picture_hashes::table
        .find(picture_hash)
        .select(former_picture_hashes::media_item_id)
        .first(conn)
        .optional()?;
    let Some(item_id) = former else {
        return Ok(false);
    };
    diesel::select(diesel::dsl::exists(
        figures::table
            .inner_join(articles::table.on(articles::id.eq(figures::article_id)))
            .filter(is_public())
            .filter(figures::media_item_id.eq(item_id)),
    ))
    .get_result(conn)
}

/// The numbers of the newest items that may be used at an instant.
///
/// # Errors
///
/// Those of the database.
pub fn list_newest_ids(conn: &mut Connection, limit: i64, now: Millis) -> QueryResult<Vec<i64>> {
    media_items::table
        .filter(
            media_items::rights_expire_at
                .is_null()
                .or(media_items::rights_expire_at.gt(now)),
        )
        .order(media_items::id.desc())
        .limit(limit)
        .select(media_items::id)
        .load(conn)
}

/// What a media item's file says about itself.
#[derive(Clone, Debug, HasQuery)]
#[diesel(table_name = media_items)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct MediaTexts {
    pub id: i64,
    pub file_name: String,
    pub picture_hash: String,
    pub caption: String,
    pub credit: String,
    pub alt_text: String,
    pub rights_expire_at: Option<Millis>,
}

/// What the files of these items say about themselves.
///
/// # Errors
///
/// Those of the database.
pub fn list_texts(conn: &mut Connection, ids: &[i64]) -> QueryResult<Vec<MediaTexts>> {
    MediaTexts::query()
        .filter(media_items::id.eq_any(ids))
        .load(conn)
}
