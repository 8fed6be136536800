//! What readers of the demo newspaper say under its stories.

use serde::Deserialize;

use crate::articles::model::editing::find_by_key;
use crate::articles::model::reading::find_visible;
use crate::assets;
use crate::db::Connection;
use crate::editions::model as editions;
use crate::error::{AppError, AppResult};
use crate::forum::model::comments::{
    Comment, NewComment, create_comment, find_comment, publish_comment,
};
use crate::forum::model::discussions::{
    DiscussionKind, count_discussions, find_or_create_discussion,
};
use crate::token::Token;

/// The file.
#[derive(Deserialize)]
struct CommentsFile {
    comments: Vec<DemoComment>,
}

/// A comment of the file.
#[derive(Deserialize)]
struct DemoComment {
    /// The story's key.
    story: String,
    name: String,
    /// After the story's publication.
    minutes: i64,
    /// The comment that it answers, counted from 1.
    to: Option<usize>,
    text: String,
}

/// Publishes the demo's comments, if there are none yet.
///
/// # Errors
///
/// A file that is not in its form; those of the database.
pub(super) fn create_comments(conn: &mut Connection) -> AppResult<()> {
    let edition = editions::find_edition(conn, None)?;
    if count_discussions(conn, edition.id, DiscussionKind::Active)? > 0 {
        return Ok(());
    }
    let text = assets::text("demo/comments.toml").unwrap_or_default();
    let file: CommentsFile = toml::from_str(&text).map_err(AppError::internal)?;
    let mut written: Vec<Comment> = Vec::new();
    for comment in &file.comments {
        let answered = comment
            .to
            .and_then(|number| written.get(number.checked_sub(1)?));
        let created = create_one(conn, edition.id, comment, answered)?;
        written.push(created);
    }
    Ok(())
}

fn create_one(
    conn: &mut Connection,
    edition_id: i64,
    comment: &DemoComment,
    parent: Option<&Comment>,
) -> AppResult<Comment> {
    let article_id = find_by_key(conn, edition_id, &comment.story)?.ok_or(AppError::NotFound)?;
    let (_, article) = find_visible(conn, article_id)?;
    let published_at = article.first_published_at.unwrap_or_default();
    let written_at = published_at.plus_minutes(comment.minutes);
    let new = NewComment {
        discussion_id: find_or_create_discussion(conn, edition_id, article_id)?,
        parent,
        author_name: &comment.name,
        text: comment.text.trim(),
        written_at,
        // Nobody has the secret.
        secret_hash: &Token::create()?.hash(),
        address_hash: "",
        address_range: "",
        account_id: None,
    };
    let id = create_comment(conn, &new)?;
    let created = find_comment(conn, id)?;
    publish_comment(conn, &created, written_at)?;
    Ok(created)
}
