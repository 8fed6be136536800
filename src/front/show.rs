//! `GET /`: the front page.

use actix_web::HttpResponse;
use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::articles::card::{StoryCard, load_cards};
use crate::articles::model::listing::{self, Listing};
use crate::db::Connection;
use crate::error::AppResult;
use crate::front::arrange::{self, TopStories};
use crate::layout::PublicLayout;
use crate::media::crops::Crop;
use crate::sections::model as sections;
use crate::urls;
use crate::visit::Visit;

/// Enough of the newest stories to fill every slot and the list of latest ones.
const NEWEST: i64 = 24;

#[derive(Template)]
#[template(path = "front/show.html")]
struct ShowPage {
    layout: PublicLayout,
    lead: Option<StoryCard>,
    second: Vec<StoryCard>,
    latest: Vec<StoryCard>,
    sections: Vec<FrontSection>,
}

/// A section's newest stories, one of them large.
struct FrontSection {
    name: String,
    slug: String,
    url: String,
    first: StoryCard,
    others: Vec<StoryCard>,
}

pub(crate) async fn get(app: Data<App>, visit: Visit) -> AppResult<HttpResponse> {
    let state = app.clone();
    let asked = visit.clone();
    let page = app
        .db
        .read(move |conn| ShowPage::load(conn, &state, &asked))
        .await?;
    visit.page(&page.layout.head.path, &page)
}

impl ShowPage {
    /// Loads all that the page shows.
    fn load(conn: &mut Connection, app: &App, visit: &Visit) -> AppResult<Self> {
        let mut layout = PublicLayout::load(conn, app, visit)?;
        let placed = listing::list_placed(conn, layout.edition.id, layout.now)?;
        let newest = listing::list_public(conn, Listing::Edition(layout.edition.id), 0, NEWEST)?;
        let top = arrange::arrange(placed, newest);
        let sections = load_sections(conn, &layout, &top)?;
        layout.head.path = urls::front(&layout.prefix());
        layout.head.description.clone_from(&layout.edition.tagline);
        layout.stands_in_every_edition(urls::front);
        let lead = top.lead.into_iter().collect();
        Ok(Self {
            lead: load_cards(conn, &layout, lead, Crop::SixteenByNine)?
                .into_iter()
                .next(),
            second: load_cards(conn, &layout, top.second, Crop::ThreeByTwo)?,
            latest: load_cards(conn, &layout, top.latest, Crop::ThreeByTwo)?,
            sections,
            layout,
        })
    }
}

fn load_sections(
    conn: &mut Connection,
    layout: &PublicLayout,
    top: &TopStories,
) -> AppResult<Vec<FrontSection>> {
    let mut front_sections = Vec::new();
    for section in sections::list_sections(conn, layout.edition.id)? {
        // The stories above may all be of this section.
        let enough =
            1 + arrange::SECOND_STORIES + arrange::LATEST_STORIES + arrange::SECTION_STORIES;
        let limit = i64::try_from(enough).unwrap_or(i64::MAX);
        let mut listed = listing::list_public(conn, Listing::Section(section.id), 0, limit)?;
        listed.retain(|article| !top.has(article.id));
        listed.truncate(arrange::SECTION_STORIES);
        let Some(first) = arrange::take_first(&mut listed) else {
            continue;
        };
        listed.insert(0, first);
        let cards = load_cards(conn, layout, listed, Crop::ThreeByTwo)?;
        let mut cards = cards
            .into_iter()
            .map(|card| card.without_kicker(&section.name));
        let Some(first) = cards.next() else {
            continue;
        };
        front_sections.push(FrontSection {
            first,
            others: cards.collect(),
            url: urls::section(&layout.prefix(), &section.slug),
            name: section.name,
            slug: section.slug,
        });
    }
    Ok(front_sections)
}
