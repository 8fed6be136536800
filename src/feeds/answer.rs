//! Answers a request for a feed: loads the newest stories of a listing and writes them in the format asked for.

use actix_web::HttpResponse;
use actix_web::web::Data;
use serde::Deserialize;

use crate::app::App;
use crate::articles::model::listing::{self, Listing};
use crate::db::Connection;
use crate::error::AppResult;
use crate::feeds::item::{Feed, load_items};
use crate::feeds::{atom, json, rss};
use crate::layout::PublicLayout;
use crate::visit::Visit;

/// Stories in a feed.
const FEED_SIZE: i64 = 20;

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

/// Which listing a feed is of.
pub struct FeedSource {
    /// The stories.
    pub listing: Listing,
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
    let feed = app
        .db
        .read(move |conn| {
            let layout = PublicLayout::load(conn, &state, &asked)?;
            let source = find(conn, &layout)?;
            load(conn, &layout, &source)
        })
        .await?;
    let text = match format {
        FeedFormat::Rss => rss::write(&feed)?,
        FeedFormat::Atom => atom::write(&feed)?,
        FeedFormat::Json => json::write(&feed)?,
    };
    Ok(visit.document(format.content_type(), text))
}

fn load(conn: &mut Connection, layout: &PublicLayout, source: &FeedSource) -> AppResult<Feed> {
    let listed = listing::list_public(conn, source.listing, 0, FEED_SIZE)?;
    let ids: Vec<i64> = listed.iter().map(|article| article.id).collect();
    let items = load_items(conn, layout, &ids)?;
    Ok(Feed {
        title: format!("{} – {}", source.title, layout.edition.site_name),
        address: layout.absolute(&source.address),
        description: layout.edition.tagline.clone(),
        language: layout.edition.language.clone(),
        updated: items
            .iter()
            .map(|item| item.updated)
            .max()
            .unwrap_or_default(),
        dates: layout.dates.clone(),
        items,
    })
}
