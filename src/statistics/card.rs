//! The list of what is read most, as pages show it.

use std::collections::HashMap;

use crate::articles::model::listing::{ListedArticle, list_public_by_id};
use crate::changes::Subject;
use crate::db::Connection;
use crate::error::AppResult;
use crate::layout::PublicLayout;
use crate::statistics::model::list_most_read;
use crate::statistics::span::Span;

/// The public stories that were read most in a day in an edition, in their order.
///
/// # Errors
///
/// Those of the database.
pub fn load_most_read_today(
    conn: &mut Connection,
    layout: &PublicLayout,
) -> AppResult<Vec<ListedArticle>> {
    load_most_read(conn, layout, (None, Span::Day))
}

/// The public stories that were read most in a section or in the whole edition, in their order.
///
/// # Errors
///
/// Those of the database.
pub(super) fn load_most_read(
    conn: &mut Connection,
    layout: &PublicLayout,
    (section_id, span): (Option<i64>, Span),
) -> AppResult<Vec<ListedArticle>> {
    let edition_id = layout.edition.id;
    let ids = list_most_read(conn, (edition_id, section_id), span)?;
    layout.shows(Subject::MostRead(section_id.unwrap_or(-edition_id)));
    // Also those that are not public: they may be again.
    layout.shows_articles(ids.iter().copied());
    let mut public: HashMap<i64, ListedArticle> = list_public_by_id(conn, &ids)?
        .into_iter()
        .map(|article| (article.id, article))
        .collect();
    Ok(ids.iter().filter_map(|id| public.remove(id)).collect())
}
