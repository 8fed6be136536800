//! Media items as the newsroom's library has them: all that is known of one, where it is used, who may use it until when.

use std::collections::HashMap;

use diesel::dsl::count;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};
use diesel::sqlite::Sqlite;

use super::NewMediaItem;
use crate::db::Connection;
use crate::schema::{
    accounts, articles, figures, former_picture_hashes, media_items, media_variants, revisions,
    scheduled_updates,
};
use crate::time::Millis;

/// All of a media item.
#[derive(Clone, Debug, HasQuery)]
#[diesel(table_name = media_items)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct DeskItem {
    pub id: i64,
    pub original_hash: String,
    pub file_name: String,
    pub content_type: String,
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
    pub rights_expire_at: Option<Millis>,
    pub is_stand_in: bool,
    pub created_at: Millis,
    pub variants_made_at: Option<Millis>,
    pub variants_error: String,
    pub uploaded_by: Option<i64>,
}

/// What the newsroom says of an item.
#[derive(Clone, Debug, PartialEq, Eq, AsChangeset)]
#[diesel(table_name = media_items, treat_none_as_null = true)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct ItemTexts {
    pub caption: String,
    pub credit: String,
    pub alt_text: String,
    pub copyright: String,
    pub usage_terms: String,
    pub metadata_sources: String,
    pub rights_expire_at: Option<Millis>,
}

/// A place that shows an item.
#[derive(Clone, Debug, PartialEq, Eq, Queryable)]
pub struct Use {
    /// The item.
    pub media_item_id: i64,
    /// The article.
    pub article_id: i64,
    /// The article's headline.
    pub headline: String,
    /// The article's state; `deleted` for one in the bin.
    pub state: String,
    /// The figure's key; empty in a version that waits to be published.
    pub figure_key: String,
    /// The figure's caption.
    pub caption: String,
}

/// One item.
///
/// # Errors
///
/// Not found, and those of the database.
pub fn find_desk_item(conn: &mut Connection, id: i64) -> QueryResult<DeskItem> {
    DeskItem::query().filter(media_items::id.eq(id)).first(conn)
}

/// The name of the account that uploaded an item.
///
/// # Errors
///
/// Those of the database.
pub fn find_uploader(conn: &mut Connection, id: i64) -> QueryResult<Option<String>> {
    media_items::table
        .find(id)
        .inner_join(accounts::table)
        .select(accounts::name)
        .first(conn)
        .optional()
}

/// Items that hold every one of some words in file name, caption, credit or alternative text; the newest first.
///
/// # Errors
///
/// Those of the database.
pub fn list_desk_items(
    conn: &mut Connection,
    words: &str,
    offset: i64,
    limit: i64,
) -> QueryResult<Vec<DeskItem>> {
    holding(words)
        .order(media_items::id.desc())
        .offset(offset)
        .limit(limit)
        .select(DeskItem::as_select())
        .load(conn)
}

/// How many items hold every one of some words.
///
/// # Errors
///
/// Those of the database.
pub fn count_desk_items(conn: &mut Connection, words: &str) -> QueryResult<i64> {
    holding(words).count().get_result(conn)
}

fn holding(words: &str) -> media_items::BoxedQuery<'static, Sqlite> {
    let mut query = media_items::table.into_boxed();
    for word in words.split_whitespace() {
        let word = word
            .replace('\\', "\\\\")
            .replace('%', "\\%")
            .replace('_', "\\_");
        let pattern = format!("%{word}%");
        query = query.filter(
            media_items::file_name
                .like(pattern.clone())
                .escape('\\')
                .or(media_items::caption.like(pattern.clone()).escape('\\'))
                .or(media_items::credit.like(pattern.clone()).escape('\\'))
                .or(media_items::alt_text.like(pattern).escape('\\')),
        );
    }
    query
}

/// In how many articles each of these items stands.
///
/// # Errors
///
/// Those of the database.
pub fn count_uses(conn: &mut Connection, ids: &[i64]) -> QueryResult<HashMap<i64, i64>> {
    let counts: Vec<(i64, i64)> = figures::table
        .filter(figures::media_item_id.eq_any(ids))
        .group_by(figures::media_item_id)
        .select((
            figures::media_item_id,
            count(figures::article_id).aggregate_distinct(),
        ))
        .load(conn)?;
    Ok(counts.into_iter().collect())
}

/// The figures that show these items, those of the latest articles first.
///
/// # Errors
///
/// Those of the database.
pub fn list_uses(conn: &mut Connection, ids: &[i64]) -> QueryResult<Vec<Use>> {
    figures::table
        .inner_join(articles::table.on(articles::id.eq(figures::article_id)))
        .filter(figures::media_item_id.eq_any(ids))
        .order((articles::id.desc(), figures::position))
        .select((
            figures::media_item_id,
            articles::id,
            articles::headline,
            // An article in the bin has no page to lead to.
            diesel::dsl::sql::<Text>(
                "CASE WHEN articles.deleted_at IS NULL THEN articles.state ELSE 'deleted' END",
            ),
            figures::key,
            figures::caption,
        ))
        .load(conn)
}

/// Articles that will show an item when the version that waits or is scheduled is published, and do not yet.
///
/// # Errors
///
/// Those of the database.
pub fn list_pending_uses(conn: &mut Connection, id: i64) -> QueryResult<Vec<Use>> {
    let shown: Vec<i64> = list_uses(conn, &[id])?
        .into_iter()
        .map(|shown| shown.article_id)
        .collect();
    let pending: Vec<(i64, String, String)> = revisions::table
        .inner_join(articles::table.on(articles::id.eq(revisions::article_id)))
        // The condition of the index revisions_pending, word for word.
        .filter(diesel::dsl::sql::<Bool>("is_pending = 1"))
        .filter(
            revisions::version
                .eq(articles::version)
                .or(diesel::dsl::exists(
                    scheduled_updates::table
                        .filter(scheduled_updates::article_id.eq(revisions::article_id))
                        .filter(scheduled_updates::version.eq(revisions::version)),
                )),
        )
        .filter(revisions::content.like(format!("%\"media_item_id\":{id},%")))
        .order(articles::id.desc())
        .select((articles::id, articles::headline, articles::state))
        .load(conn)?;
    Ok(pending
        .into_iter()
        .filter(|(article_id, _, _)| !shown.contains(article_id))
        .map(|(article_id, headline, state)| Use {
            media_item_id: id,
            article_id,
            headline,
            state,
            figure_key: String::new(),
            caption: String::new(),
        })
        .collect())
}

/// Which of these articles an account began.
///
/// # Errors
///
/// Those of the database.
pub fn list_begun_by(
    conn: &mut Connection,
    account_id: i64,
    article_ids: &[i64],
) -> QueryResult<Vec<i64>> {
    revisions::table
        .filter(revisions::article_id.eq_any(article_ids))
        .filter(revisions::version.eq(1))
        .filter(revisions::account_id.eq(account_id))
        .select(revisions::article_id)
        .load(conn)
}

/// Which of these articles stand in sections.
///
/// # Errors
///
/// Those of the database.
pub fn list_in_sections(
    conn: &mut Connection,
    section_ids: &[i64],
    article_ids: &[i64],
) -> QueryResult<Vec<i64>> {
    articles::table
        .filter(articles::id.eq_any(article_ids))
        .filter(articles::section_id.eq_any(section_ids))
        .select(articles::id)
        .load(conn)
}

/// Items whose rights have run out and that articles still show, those that ran out last first.
///
/// # Errors
///
/// Those of the database.
pub fn list_expired_in_use(conn: &mut Connection, now: Millis) -> QueryResult<Vec<DeskItem>> {
    DeskItem::query()
        .filter(media_items::rights_expire_at.le(now))
        .filter(diesel::dsl::exists(
            figures::table.filter(figures::media_item_id.eq(media_items::id)),
        ))
        .order(media_items::rights_expire_at.desc())
        .load(conn)
}

/// Which of these items may not be used at an instant.
///
/// # Errors
///
/// Those of the database.
pub fn list_expired(conn: &mut Connection, ids: &[i64], at: Millis) -> QueryResult<Vec<i64>> {
    media_items::table
        .filter(media_items::id.eq_any(ids))
        .filter(media_items::rights_expire_at.le(at))
        .select(media_items::id)
        .load(conn)
}

/// Sets what the newsroom says of an item.
///
/// # Errors
///
/// Those of the database.
pub fn update_texts(conn: &mut Connection, id: i64, texts: &ItemTexts) -> QueryResult<usize> {
    diesel::update(media_items::table.find(id))
        .set(texts)
        .execute(conn)
}

/// Puts another original in an item's place. The former one's names are for nobody any more.
///
/// # Errors
///
/// Those of the database.
pub fn update_original(conn: &mut Connection, id: i64, item: &NewMediaItem) -> QueryResult<()> {
    diesel::update(media_items::table.find(id))
        .set((
            media_items::original_hash.eq(&item.original_hash),
            media_items::file_name.eq(&item.file_name),
            media_items::content_type.eq(item.content_type),
            media_items::width.eq(item.width),
            media_items::height.eq(item.height),
            media_items::byte_size.eq(item.byte_size),
            media_items::picture_hash.eq(&item.picture_hash),
            media_items::taken_at.eq(item.taken_at),
            media_items::is_stand_in.eq(false),
            media_items::variants_made_at.eq(None::<Millis>),
            media_items::avif_made_at.eq(None::<Millis>),
            media_items::variants_error.eq(""),
        ))
        .execute(conn)?;
    diesel::delete(media_variants::table.filter(media_variants::media_item_id.eq(id)))
        .execute(conn)?;
    diesel::delete(
        former_picture_hashes::table.filter(former_picture_hashes::media_item_id.eq(id)),
    )
    .execute(conn)?;
    Ok(())
}

/// Every name under which an item's variants lie.
///
/// # Errors
///
/// Those of the database.
pub fn list_picture_hashes(conn: &mut Connection, item: &DeskItem) -> QueryResult<Vec<String>> {
    let mut hashes: Vec<String> = former_picture_hashes::table
        .filter(former_picture_hashes::media_item_id.eq(item.id))
        .select(former_picture_hashes::picture_hash)
        .load(conn)?;
    hashes.push(item.picture_hash.clone());
    Ok(hashes)
}

/// Removes an item that nothing shows.
///
/// # Errors
///
/// An item that a figure shows, and those of the database.
pub fn delete_item(conn: &mut Connection, id: i64) -> QueryResult<usize> {
    diesel::delete(media_items::table.find(id)).execute(conn)
}
