//! `GET /`: the front page.

use actix_web::HttpResponse;
use actix_web::web::Data;
use askama::Template;
use diesel::QueryResult;

use crate::app::App;
use crate::articles::card::{StoryCard, load_cards};
use crate::articles::model::listing::{self, ListedArticle, Listing};
use crate::changes::Subject;
use crate::db::Connection;
use crate::error::AppResult;
use crate::front::arrange::{self, TopStories};
use crate::front::model;
use crate::layout::PublicLayout;
use crate::media::crops::Crop;
use crate::sections::model as sections;
use crate::statistics::card::load_most_read_today;
use crate::time::Millis;
use crate::urls;
use crate::visit::Visit;

/// Enough of the newest stories to fill every slot and the list of latest ones.
const NEWEST: i64 = 24;

#[derive(Template)]
#[template(path = "front/show.html")]
struct ShowPage {
    layout: PublicLayout,
    breaking: Option<Breaking>,
    lead: Option<StoryCard>,
    second: Vec<StoryCard>,
    latest: Vec<StoryCard>,
    sections: Vec<FrontSection>,
    /// What is read most in a day, by its headlines.
    most_read: Vec<StoryCard>,
    most_read_url: String,
}

/// A line of breaking news.
struct Breaking {
    text: String,
    /// Of the article that it leads to.
    url: Option<String>,
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
        .read(move |conn| {
            let layout = PublicLayout::load(conn, &state, &asked)?;
            ShowPage::load(conn, &state, layout)
        })
        .await?;
    visit.page(&page.layout.head.path, &page)
}

/// The page as it would be at an instant, for the newsroom's preview.
pub(crate) fn draw(
    conn: &mut Connection,
    app: &App,
    visit: &Visit,
    instant: Millis,
) -> AppResult<String> {
    let mut layout = PublicLayout::load(conn, app, visit)?;
    layout.now = instant;
    Ok(ShowPage::load(conn, app, layout)?.render()?)
}

/// Enough of an edition's newest stories to fill every slot and the list of latest ones.
pub(super) fn list_newest(
    conn: &mut Connection,
    edition_id: i64,
) -> QueryResult<Vec<ListedArticle>> {
    listing::list_public(conn, Listing::Edition(edition_id), 0, NEWEST)
}

impl ShowPage {
    /// Loads all that the page shows at the frame's instant.
    fn load(conn: &mut Connection, app: &App, mut layout: PublicLayout) -> AppResult<Self> {
        layout.use_front_stylesheet(app);
        let edition_id = layout.edition.id;
        layout
            .dependencies
            .shows_all([Subject::Front(edition_id), Subject::Edition(edition_id)]);
        if let Some(instant) = model::find_next_change(conn, edition_id, layout.now)? {
            layout.dependencies.changes_at(instant);
        }
        let placed = model::list_placed(conn, edition_id, layout.now)?;
        let newest = list_newest(conn, layout.edition.id)?;
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
            breaking: load_breaking(conn, &layout)?,
            most_read: load_most_read_cards(conn, &layout)?,
            most_read_url: urls::most_read(&layout.prefix(), None, "day"),
            sections,
            layout,
        })
    }
}

fn load_most_read_cards(conn: &mut Connection, layout: &PublicLayout) -> AppResult<Vec<StoryCard>> {
    let mut listed = load_most_read_today(conn, layout)?;
    for article in &mut listed {
        // Only headlines are drawn.
        article.lead_figure_id = None;
    }
    load_cards(conn, layout, listed, Crop::ThreeByTwo)
}

/// The line of breaking news; it leads to its article if that is public.
fn load_breaking(conn: &mut Connection, layout: &PublicLayout) -> AppResult<Option<Breaking>> {
    let edition_id = layout.edition.id;
    let Some(line) = model::find_breaking_line(conn, edition_id, layout.now)? else {
        return Ok(None);
    };
    let mut url = None;
    if let Some(id) = line.article_id {
        layout.shows(Subject::Article(id));
        url = model::find_public_slug(conn, edition_id, id)?
            .map(|slug| urls::article(&layout.prefix(), &slug, id));
    }
    Ok(Some(Breaking {
        text: line.text,
        url,
    }))
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
        layout.shows(Subject::Section(section.id));
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
