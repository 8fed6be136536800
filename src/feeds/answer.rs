//! Answers a request for a feed: loads the newest stories of a listing and writes them in the format asked for.

use actix_web::HttpResponse;
use actix_web::web::Data;
use serde::Deserialize;

use crate::app::App;
use crate::articles::model::listing::{self, Listing};
use crate::db::Connection;
use crate::error::AppResult;
use crate::feeds::item::{Feed, FeedItem, load_items};
use crate::feeds::{atom, json, rss};
use crate::layout::PublicLayout;
use crate::urls;
use crate::visit::Visit;

/// Stories in a feed, or corrections.
pub const FEED_SIZE: i64 = 20;

/// A feed's format, by its file name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum FeedFormat {
    /// RSS 2.0.
    #[serde(rename = "feed.xml")]
    Rss,
    /// Atom (RFC 4287).
    #[serde(rename = "atom.xml")]
    Atom,
    /// JSON Feed 1.1.
    #[serde(rename = "feed.json")]
    Json,
}

impl FeedFormat {
    /// The file name.
    pub fn file(self) -> &'static str {
        match self {
            Self::Rss => "feed.xml",
            Self::Atom => "atom.xml",
            Self::Json => "feed.json",
        }
    }

    fn content_type(self) -> &'static str {
        match self {
            Self::Rss => "application/rss+xml; charset=utf-8",
            Self::Atom => "application/atom+xml; charset=utf-8",
            Self::Json => "application/feed+json; charset=utf-8",
        }
    }
}

/// What a feed is made of.
pub enum FeedEntries {
    /// The newest stories of a listing.
    Stories(Listing),
    /// What a listing of something else has made of its own rows, newest first.
    Items(Vec<FeedItem>),
    /// Stories by number, newest first.
    Numbers(Vec<i64>),
}

/// Which listing a feed is of.
pub struct FeedSource {
    /// What is in it.
    pub entries: FeedEntries,
    /// The listing's address.
    pub address: String,
    /// The listing's name.
    pub title: String,
}

/// Answers with the feed of the listing that `find` finds.
///
/// # Errors
///
/// `NotFound` from `find`; those of database and writers.
pub async fn answer<Find>(
    app: Data<App>,
    visit: Visit,
    format: FeedFormat,
    find: Find,
) -> AppResult<HttpResponse>
where
    Find: FnOnce(&mut Connection, &PublicLayout) -> AppResult<FeedSource> + Send + 'static,
{
    let state = app.clone();
    let asked = visit.clone();
    let (address, feed) = app
        .db
        .read(move |conn| {
            let layout = PublicLayout::load(conn, &state, &asked)?;
            let source = find(conn, &layout)?;
            let address = urls::feed(&source.address, format.file());
            Ok((address, load(conn, &layout, source)?))
        })
        .await?;
    let text = match format {
        FeedFormat::Rss => rss::write(&feed)?,
        FeedFormat::Atom => atom::write(&feed)?,
        FeedFormat::Json => json::write(&feed)?,
    };
    let path = address.split('?').next().unwrap_or_default();
    Ok(visit.document_at(path, format.content_type(), text))
}

fn load(conn: &mut Connection, layout: &PublicLayout, source: FeedSource) -> AppResult<Feed> {
    let items = match source.entries {
        FeedEntries::Stories(listing) => {
            layout.dependencies.shows_all(listing.subjects());
            let listed = listing::list_public(conn, listing, 0, FEED_SIZE)?;
            let ids: Vec<i64> = listed.iter().map(|article| article.id).collect();
            load_items(conn, layout, &ids)?
        }
        FeedEntries::Items(items) => items,
        FeedEntries::Numbers(ids) => load_items(conn, layout, &ids)?,
    };
    // Atom wants to know when a feed changed, also of an empty one: it was empty this morning.
    let today = layout.dates.start_of(layout.dates.day(layout.now));
    Ok(Feed {
        title: format!("{} – {}", source.title, layout.edition.site_name),
        address: layout.absolute(&source.address),
        description: layout.edition.tagline.clone(),
        language: layout.edition.language.clone(),
        updated: items.iter().map(|item| item.updated).max().unwrap_or(today),
        dates: layout.dates.clone(),
        items,
    })
}
