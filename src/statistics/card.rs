//! The list of what is read most, as pages show it.

use std::collections::HashMap;

use crate::articles::model::listing::{ListedArticle, list_public_by_id};
use crate::db::Connection;
use crate::error::AppResult;
use crate::statistics::model::list_most_read;
use crate::statistics::span::Span;

/// The public stories that were read most in a day in an edition, in their order.
///
/// # Errors
///
/// Those of the database.
pub fn load_most_read_today(
    conn: &mut Connection,
    edition_id: i64,
) -> AppResult<Vec<ListedArticle>> {
    load_most_read(conn, (edition_id, None), Span::Day)
}

/// The public stories that were read most, in their order.
///
/// # Errors
///
/// Those of the database.
pub(super) fn load_most_read(
    conn: &mut Connection,
    part: (i64, Option<i64>),
    span: Span,
) -> AppResult<Vec<ListedArticle>> {
    let ids = list_most_read(conn, part, span)?;
    let mut public: HashMap<i64, ListedArticle> = list_public_by_id(conn, &ids)?
        .into_iter()
        .map(|article| (article.id, article))
        .collect();
    Ok(ids.iter().filter_map(|id| public.remove(id)).collect())
}
