//! The article whose files they are: who may see and change them, and how a change is saved.

use crate::articles::admin::act::{may_change, may_read};
use crate::articles::model::desk::{
    DeskArticle, create_pending_version, find_desk_article, update_desk_article,
};
use crate::articles::model::editing::NewAttachment;
use crate::audit::model::create_event_of;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::session::Viewer;
use crate::time::Millis;

/// What a version is saved for.
const REASON: &str = "attachments";

/// An article whose files somebody may see; whether they may be changed, too.
pub(super) fn find_readable(
    conn: &mut Connection,
    viewer: &Viewer,
    id: i64,
) -> AppResult<(DeskArticle, bool)> {
    let article = find_desk_article(conn, id)?;
    if !may_read(viewer, &article) {
        return Err(AppError::Forbidden);
    }
    let may_change = may_change(viewer, &article);
    Ok((article, may_change))
}

/// An article whose files somebody may change.
pub(super) fn find_changeable(
    conn: &mut Connection,
    viewer: &Viewer,
    id: i64,
) -> AppResult<DeskArticle> {
    let article = find_desk_article(conn, id)?;
    if may_change(viewer, &article) {
        Ok(article)
    } else {
        Err(AppError::Forbidden)
    }
}

/// Saves the article's next version with these files. What readers see of a public article waits for "publish update".
pub(super) fn save(
    conn: &mut Connection,
    viewer: &Viewer,
    article: DeskArticle,
    files: Vec<NewAttachment>,
    (action, detail): (&str, &str),
    now: Millis,
) -> AppResult<()> {
    let id = article.id;
    let mut content = article.content;
    if content.attachments == files {
        return Ok(());
    }
    content.attachments = files;
    if content.fields.state == "published" {
        create_pending_version(conn, id, &content, (viewer.account_id, REASON), now)?;
    } else {
        update_desk_article(conn, id, &content, (Some(viewer.account_id), REASON), now)?;
    }
    let subject = format!("article:{id}");
    Ok(create_event_of(
        conn,
        viewer,
        (action, &subject, detail),
        now,
    )?)
}
