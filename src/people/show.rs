//! `GET /p/{slug}/` and `/p/{slug}/page/{page}/`: a person and what they wrote, newest first.

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
use crate::people::model::{self, Person};
use crate::urls;
use crate::visit::Visit;

/// Slug and page of the address.
#[derive(Deserialize)]
pub(crate) struct PersonPath {
    slug: String,
    page: Option<String>,
}

#[derive(Template)]
#[template(path = "people/show.html")]
struct ShowPage {
    layout: PublicLayout,
    person: Person,
    listing: StoryListing,
}

pub(crate) async fn get(
    app: Data<App>,
    visit: Visit,
    path: Path<PersonPath>,
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
    /// Loads all that the page shows. `NotFound` for a person or a page that does not exist.
    fn load(conn: &mut Connection, app: &App, visit: &Visit, path: &PersonPath) -> AppResult<Self> {
        let mut layout = PublicLayout::load(conn, app, visit)?;
        let number = path.page.as_deref().map_or(Ok(1), parse_page_number)?;
        let person = model::find_person(conn, layout.edition.id, &path.slug.to_lowercase())?;
        let address = urls::person(&layout.prefix(), &person.slug);
        let listing = StoryListing::load(
            conn,
            &layout,
            Listing::Person(person.id),
            address.clone(),
            number,
        )?;
        layout.head.title = listing.title(&layout, person.display_name());
        layout.head.description = person.biography.clone();
        layout.head.path = listing.pagination.url();
        layout.head.feeds = Some(FeedLinks {
            listing: address,
            name: person.display_name().to_owned(),
        });
        Ok(Self {
            layout,
            person,
            listing,
        })
    }
}
