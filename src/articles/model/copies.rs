//! Articles that begin as the copy of another.

use diesel::prelude::*;

use super::editing::{ArticleContent, save_article};
use super::revisions::update_revision_account;
use crate::db::Connection;
use crate::time::Millis;

impl ArticleContent {
    /// A new draft with this text. It has been neither published nor corrected, no file of an import is its own, and its first initials
    /// are those of who makes it.
    ///
    /// The copy is meant to become a story of its own: it is no translation, and search engines are told of no other address. Where the
    /// words first stood is still true, so the source stays.
    #[must_use]
    pub fn as_new_draft(&self, sign_off: String) -> Self {
        let mut copy = self.clone();
        copy.corrections.clear();
        let fields = &mut copy.fields;
        fields.import_key = None;
        fields.state = "draft".into();
        fields.scheduled_for = None;
        fields.first_published_at = None;
        fields.last_updated_at = None;
        fields.withdrawn_at = None;
        fields.withdrawal_notice.clear();
        fields.translation_of = None;
        fields.canonical_url.clear();
        fields.sign_off = sign_off;
        copy
    }
}

/// Saves a copy as a new article that an account began; its number.
///
/// # Errors
///
/// Those of the database.
pub fn create_copy(
    conn: &mut Connection,
    copy: &ArticleContent,
    account_id: i64,
    now: Millis,
) -> QueryResult<i64> {
    let id = save_article(conn, None, copy, "duplicate", now)?.id();
    update_revision_account(conn, id, account_id)?;
    Ok(id)
}
