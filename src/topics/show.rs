//! `GET /t/{slug}/` and `/t/{slug}/page/{page}/`: a topic, newest first.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use askama::Template;
use serde::Deserialize;

use crate::app::App;
use crate::articles::model::listing::Listing;
use crate::articles::story_listing::StoryListing;
use crate::db::Connection;
use crate::error::AppResult;
use crate::layout::{FeedLinks, PublicLayout};
use crate::pagination::parse_page_number;
use crate::topics::model::{self, Topic};
use crate::urls;
use crate::visit::Visit;

/// Slug and page of the address.
#[derive(Deserialize)]
pub(crate) struct TopicPath {
    slug: String,
    page: Option<String>,
}

#[derive(Template)]
#[template(path = "topics/show.html")]
struct ShowPage {
    layout: PublicLayout,
    topic: Topic,
    listing: StoryListing,
}

pub(crate) async fn get(
    app: Data<App>,
    visit: Visit,
    path: Path<TopicPath>,
) -> AppResult<HttpResponse> {
    let state = app.clone();
    let asked = visit.clone();
    let page = app
        .db
        .read(move |conn| ShowPage::load(conn, &state, &asked, &path))
        .await?;
    visit.page(&page.listing.pagination.url(), &page)
}

impl ShowPage {
    /// Loads all that the page shows. `NotFound` for a topic or a page that does not exist.
    fn load(conn: &mut Connection, app: &App, visit: &Visit, path: &TopicPath) -> AppResult<Self> {
        let mut layout = PublicLayout::load(conn, app, visit)?;
        let number = path.page.as_deref().map_or(Ok(1), parse_page_number)?;
        let topic = model::find_topic(conn, layout.edition.id, &path.slug.to_lowercase())?;
        let address = urls::topic(&layout.prefix(), &topic.slug);
        let listing = StoryListing::load(
            conn,
            &layout,
            Listing::Topic(topic.id),
            address.clone(),
            number,
        )?;
        // A topic may be named like a section; their pages are not.
        let name = layout
            .locale
            .text_with("topic-title", "name", topic.name.as_str());
        layout.head.title = listing.title(&layout, &name);
        layout.head.description = topic.description.clone();
        layout.head.path = listing.pagination.url();
        layout.head.feeds = Some(FeedLinks {
            listing: address,
            name: topic.name.clone(),
        });
        Ok(Self {
            layout,
            topic,
            listing,
        })
    }
}
