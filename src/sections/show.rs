//! `GET /s/{slug}/` and `/s/{slug}/page/{page}/`: a section, newest first.

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
use crate::sections::model::{self, Section};
use crate::urls;
use crate::visit::Visit;

/// Slug and page of the address.
#[derive(Deserialize)]
pub(crate) struct SectionPath {
    slug: String,
    page: Option<String>,
}

#[derive(Template)]
#[template(path = "sections/show.html")]
struct ShowPage {
    layout: PublicLayout,
    section: Section,
    listing: StoryListing,
}

pub(crate) async fn get(
    app: Data<App>,
    visit: Visit,
    path: Path<SectionPath>,
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
    /// Loads all that the page shows. `NotFound` for a section or a page that does not exist.
    fn load(
        conn: &mut Connection,
        app: &App,
        visit: &Visit,
        path: &SectionPath,
    ) -> AppResult<Self> {
        let mut layout = PublicLayout::load(conn, app, visit)?;
        let number = path.page.as_deref().map_or(Ok(1), parse_page_number)?;
        let section = model::find_section(conn, layout.edition.id, &path.slug.to_lowercase())?;
        let address = urls::section(&layout.prefix(), &section.slug);
        let mut listing = StoryListing::load(
            conn,
            &layout,
            Listing::Section(section.id),
            address.clone(),
            number,
        )?;
        listing.cards = listing
            .cards
            .into_iter()
            .map(|card| card.without_kicker(&section.name))
            .collect();
        layout.head.title = listing.title(&layout, &section.name);
        layout.head.description = section.description.clone();
        layout.head.path = listing.pagination.url();
        layout.head.feeds = Some(FeedLinks {
            listing: address,
            name: section.name.clone(),
        });
        Ok(Self {
            layout,
            section,
            listing,
        })
    }
}
