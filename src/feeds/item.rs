//! A feed and its stories, before they are written in a format.

use crate::articles::model::reading;
use crate::articles::view::ArticleView;
use crate::attachments::card::AttachmentCard;
use crate::body::draw::BodyForm;
use crate::db::Connection;
use crate::error::AppResult;
use crate::forum::model::discussions::list_comment_counts;
use crate::layout::PublicLayout;
use crate::time::{Dates, Millis};
use crate::urls;

/// A listing as a feed. Addresses are absolute.
pub struct Feed {
    /// The listing's and the site's name.
    pub title: String,
    /// The listing's page.
    pub address: String,
    /// What the site says of itself.
    pub description: String,
    /// BCP 47.
    pub language: String,
    /// The last update of any story.
    pub updated: Millis,
    /// How instants are written.
    pub dates: Dates,
    /// Newest first.
    pub items: Vec<FeedItem>,
}

/// A story in a feed. Addresses are absolute.
pub struct FeedItem {
    /// Stays the same when the headline changes: the address without the slug.
    pub identifier: String,
    /// The story's page.
    pub address: String,
    /// The headline.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
    /// The whole text as HTML, lead picture included.
    pub content: String,
    /// BCP 47.
    pub language: String,
    /// Names of the bylines.
    pub people: Vec<String>,
    /// Names of section and topics.
    pub categories: Vec<String>,
    /// First publication.
    pub published: Millis,
    /// Last update.
    pub updated: Millis,
    /// The lead picture.
    pub picture: Option<FeedPicture>,
    /// Attached sound, in order.
    pub sounds: Vec<AttachmentCard>,
    /// What readers say about it, of a story.
    pub discussion: Option<FeedDiscussion>,
}

/// What readers say about a story.
pub struct FeedDiscussion {
    /// Absolute address.
    pub address: String,
    /// Public comments.
    pub count: i64,
}

/// A story's lead picture.
pub struct FeedPicture {
    /// Absolute address of a JPEG.
    pub address: String,
    /// Pixels.
    pub width: i64,
    /// Pixels.
    pub height: i64,
    /// What it shows.
    pub alt: String,
    /// Caption.
    pub caption: String,
    /// Who made it.
    pub credit: String,
}

/// Loads stories by number, in the order given.
///
/// # Errors
///
/// Those of the database and of the templates.
pub fn load_items(
    conn: &mut Connection,
    layout: &PublicLayout,
    ids: &[i64],
) -> AppResult<Vec<FeedItem>> {
    let mut articles = reading::list_public_with_body(conn, ids)?;
    articles.sort_by_key(|article| ids.iter().position(|id| *id == article.id));
    let counts = list_comment_counts(conn, ids)?;
    ArticleView::load_all(conn, layout, articles, BodyForm::Feed, &layout.origin)?
        .into_iter()
        .map(|view| {
            let count = counts.get(&view.article.id).copied().unwrap_or_default();
            item(layout, &view, count)
        })
        .collect()
}

fn item(layout: &PublicLayout, view: &ArticleView, comments: i64) -> AppResult<FeedItem> {
    let article = &view.article;
    let published = article.first_published_at.unwrap_or_default();
    let picture = view.largest_lead.as_ref().map(|(address, width, height)| {
        let lead = view.lead.as_ref();
        FeedPicture {
            address: address.clone(),
            width: *width,
            height: *height,
            alt: lead.map(|lead| lead.alt.clone()).unwrap_or_default(),
            caption: lead.map(|lead| lead.caption.clone()).unwrap_or_default(),
            credit: lead.map(|lead| lead.credit.clone()).unwrap_or_default(),
        }
    });
    Ok(FeedItem {
        identifier: layout.absolute(&urls::article_by_id(&layout.prefix(), article.id)),
        address: view.url.clone(),
        title: article.headline.clone(),
        summary: article.summary.clone(),
        content: feed_content(layout, view)?,
        language: article.language.clone(),
        people: view
            .bylines
            .iter()
            .map(|byline| byline.name.clone())
            .collect(),
        categories: std::iter::once(&view.section)
            .chain(&view.topics)
            .map(|link| link.headline.clone())
            .collect(),
        published,
        updated: last_change(view).unwrap_or(published),
        picture,
        sounds: view
            .attachments
            .iter()
            .filter(|file| file.is_audio)
            .cloned()
            .collect(),
        discussion: Some(FeedDiscussion {
            address: urls::forum_on(&view.url),
            count: comments,
        }),
    })
}

/// The last update or correction: the text here holds both.
fn last_change(view: &ArticleView) -> Option<Millis> {
    let corrections = view
        .recent_corrections
        .iter()
        .chain(&view.older_corrections);
    corrections
        .map(|correction| correction.published_at)
        .chain(view.article.last_updated_at)
        .chain(view.article.first_published_at)
        .max()
}

#[derive(askama::Template)]
#[template(path = "feeds/content.html")]
struct FeedContent<'a> {
    layout: &'a PublicLayout,
    view: &'a ArticleView,
}

fn feed_content(layout: &PublicLayout, view: &ArticleView) -> AppResult<String> {
    Ok(askama::Template::render(&FeedContent { layout, view })?)
}
