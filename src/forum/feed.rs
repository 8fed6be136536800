//! `GET /a/{slug}/{id}/forum/feed.xml`, `atom.xml`, `feed.json`, and the same below `thread/{number}/`: the newest comments under an
//! article, or of one thread, as a feed.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use serde::Deserialize;

use crate::app::App;
use crate::articles::model::reading::Article;
use crate::changes::Subject;
use crate::db::Connection;
use crate::error::AppResult;
use crate::feeds::answer::{FEED_SIZE, FeedEntries, FeedFormat, FeedSource, answer};
use crate::feeds::item::FeedItem;
use crate::forum::comment::public_url;
use crate::forum::model::comments::Comment;
use crate::forum::model::shown::{list_newest, list_newest_of_thread};
use crate::forum::reply::find_public_comment;
use crate::forum::show::find_article;
use crate::forum::text;
use crate::layout::PublicLayout;
use crate::urls;
use crate::visit::Visit;

/// Characters of a comment's beginning that stand for the whole.
const SUMMARY_LENGTH: usize = 200;

/// The article's number, the comment that begins the thread, and the format.
#[derive(Deserialize)]
pub(crate) struct FeedPath {
    id: i64,
    thread: Option<i64>,
    format: FeedFormat,
}

pub(crate) async fn get(
    app: Data<App>,
    visit: Visit,
    path: Path<FeedPath>,
) -> AppResult<HttpResponse> {
    let (id, thread) = (path.id, path.thread);
    answer(app, visit, path.format, move |conn, layout| {
        let article = find_article(conn, layout, id)?;
        layout.shows(Subject::Article(id));
        layout.shows(Subject::Discussion(id));
        let (prefix, headline) = (layout.prefix(), article.headline.as_str());
        let (comments, address, title) = match thread {
            None => (
                list_newest(conn, id, FEED_SIZE)?,
                urls::forum_of(&prefix, &article.slug, id),
                layout
                    .locale
                    .text_with("forum-feed-title", "headline", headline),
            ),
            Some(thread) => {
                let first = find_public_comment(conn, id, thread)?;
                let title = layout.locale.text_with_all(
                    "forum-thread-feed-title",
                    [
                        ("name", first.author_name.as_str().into()),
                        ("headline", headline.into()),
                    ],
                );
                (
                    list_newest_of_thread(conn, &first, FEED_SIZE)?,
                    urls::forum_thread(&prefix, &article.slug, (id, thread)),
                    title,
                )
            }
        };
        let mut items = Vec::new();
        for comment in comments {
            items.push(item(conn, layout, &article, &comment)?);
        }
        Ok(FeedSource {
            entries: FeedEntries::Items(items),
            address,
            title,
        })
    })
    .await
}

fn item(
    conn: &mut Connection,
    layout: &PublicLayout,
    article: &Article,
    comment: &Comment,
) -> AppResult<FeedItem> {
    let by_number = layout.absolute(&urls::article_by_id(&layout.prefix(), article.id));
    let published = comment.published_at.unwrap_or_default();
    Ok(FeedItem {
        identifier: urls::comment_on(&by_number, comment.id),
        address: layout.absolute(&public_url(conn, layout, article, comment)?),
        title: comment.author_name.clone(),
        summary: comment.text.chars().take(SUMMARY_LENGTH).collect(),
        content: text::draw(&comment.text)?.to_string(),
        language: article.language.clone(),
        people: vec![comment.author_name.clone()],
        categories: Vec::new(),
        published,
        updated: comment.edited_at.unwrap_or(published).max(published),
        picture: None,
        sounds: Vec::new(),
        discussion: None,
    })
}
