//! What the publish gate says of an article as it was last saved.

use crate::articles::admin::act::find_faults;
use crate::articles::admin::form::ArticleForm;
use crate::articles::model::desk::find_desk_article;
use crate::db::Connection;
use crate::error::AppResult;
use crate::gate::finding::Severity;

/// How many faults keep an article from being published.
///
/// # Errors
///
/// Those of the database.
pub fn count_blocking_faults(conn: &mut Connection, article_id: i64) -> AppResult<usize> {
    let content = find_desk_article(conn, article_id)?.content;
    let form = ArticleForm::from_content(conn, &content)?;
    let findings = find_faults(conn, content.fields.edition_id, &form)?;
    Ok(findings
        .iter()
        .filter(|finding| finding.severity == Severity::Block)
        .count())
}
