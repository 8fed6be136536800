//! The Forum under an article, or one of its further pages: count, comments, pages, and the way to write one.

use std::collections::HashMap;

use crate::articles::model::reading::Article;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::feeds::answer::FeedFormat;
use crate::forum::comment::Drawing;
use crate::forum::model::comments::Comment;
use crate::forum::model::shown::{PAGE_COMMENTS, count_shown, list_names, list_shown};
use crate::html::SafeHtml;
use crate::layout::PublicLayout;
use crate::pagination::page_count;
use crate::urls;

/// A page of a discussion.
pub struct ForumSection {
    /// Public comments, on all pages.
    pub count: i64,
    /// Threads, drawn.
    pub threads: Vec<SafeHtml>,
    /// Where a comment is written.
    pub reply_url: String,
    /// The newest as a feed.
    pub feed_url: String,
    /// The pages before and after.
    pub previous: Option<String>,
    /// The same.
    pub next: Option<String>,
    /// From 1.
    pub number: u32,
    /// The last page's number.
    pub last: u32,
}

impl ForumSection {
    /// Loads a page, counted from 1.
    ///
    /// # Errors
    ///
    /// `NotFound` for a page that there is not; those of the database and of the templates.
    pub fn load(
        conn: &mut Connection,
        layout: &PublicLayout,
        article: &Article,
        number: u32,
    ) -> AppResult<Self> {
        let shown = count_shown(conn, article.id)?;
        let last = page_count(shown.places, PAGE_COMMENTS);
        if number == 0 || number > last {
            return Err(AppError::NotFound);
        }
        let prefix = layout.prefix();
        let url = |number| urls::forum_page(&prefix, &article.slug, article.id, number);
        let reply_url = urls::reply(&prefix, &article.slug, article.id);
        let threads = if shown.places > 0 {
            let offset = i64::from(number - 1) * PAGE_COMMENTS;
            let comments = list_shown(conn, article.id, offset)?;
            draw(conn, layout, comments, &reply_url)?
        } else {
            Vec::new()
        };
        Ok(Self {
            count: shown.comments,
            threads,
            feed_url: urls::feed(
                &urls::forum_of(&prefix, &article.slug, article.id),
                FeedFormat::Atom.file(),
            ),
            reply_url,
            previous: (number > 1).then(|| url(number - 1)),
            next: (number < last).then(|| url(number + 1)),
            number,
            last,
        })
    }
}

fn draw(
    conn: &mut Connection,
    layout: &PublicLayout,
    comments: Vec<Comment>,
    reply_url: &str,
) -> AppResult<Vec<SafeHtml>> {
    let answered: Vec<i64> = comments
        .iter()
        .filter_map(|comment| comment.parent_id)
        .collect();
    let names = if answered.is_empty() {
        HashMap::default()
    } else {
        list_names(conn, &answered)?
    };
    let threads = comments
        .iter()
        .filter(|comment| comment.level() == 0)
        .map(|comment| comment.id)
        .collect();
    let drawing = Drawing {
        names: &names,
        reply_url,
        layout,
        threads,
    };
    drawing.draw(comments)
}
