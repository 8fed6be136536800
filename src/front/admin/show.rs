//! `GET` and `POST /admin/front/`: what stands in which slot of the front page, and its line of breaking news.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::app::App;
use crate::articles::model::listing::{self, Listing};
use crate::db::Connection;
use crate::error::AppResult;
use crate::form::FormFields;
use crate::front::admin::act::{Outcome, act};
use crate::front::admin::form::{LineForm, PlaceForm};
use crate::front::arrange::fill_slots;
use crate::front::model::{self, BreakingLine, Placement};
use crate::front::show::list_newest;
use crate::newsroom_layout::{self, NewsroomLayout, done_word, status_of};
use crate::problems::Problems;
use crate::session::{EditorOfAll, SignedForm, Viewer};
use crate::time::Millis;
use crate::urls;
use crate::visit::see_other;

/// Articles to choose from.
const OFFERED: i64 = 50;

#[derive(Template)]
#[template(path = "front/admin/show.html")]
pub(super) struct FrontPage {
    pub(super) layout: NewsroomLayout,
    slots: Vec<Slot>,
    planned: Vec<PlacedStory>,
    lines: Vec<BreakingLine>,
    newest: Vec<(String, String)>,
    pub(super) place: PlaceForm,
    pub(super) line: LineForm,
    /// The time for which a preview was asked.
    pub(super) at: String,
    pub(super) problems: Problems,
}

/// A slot of the page.
struct Slot {
    number: i64,
    /// What readers see there.
    story: Option<(i64, String)>,
    /// What an editor placed there; readers do not see it while it is not public.
    placed: Option<PlacedStory>,
}

impl Slot {
    /// Whether readers see something else than what an editor placed.
    fn is_by_rule(&self) -> bool {
        let placed = self.placed.as_ref().map(|story| story.placement.article_id);
        self.story.as_ref().map(|(id, _)| *id) != placed
    }
}

/// An article that an editor placed.
struct PlacedStory {
    placement: Placement,
    headline: String,
    is_public: bool,
}

pub(crate) async fn get(
    app: Data<App>,
    EditorOfAll(viewer): EditorOfAll,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    let query = FormFields::parse(request.query_string().as_bytes());
    let (state, done) = (app.clone(), done_word(&request));
    let page = app
        .db
        .read(move |conn| {
            let mut page = FrontPage::load(conn, &state, &viewer)?;
            page.choose_slot(query.number("slot").unwrap_or(1));
            page.name();
            page.layout.set_done(&done);
            Ok(page)
        })
        .await?;
    newsroom_layout::page(status_of(&page.problems), &page)
}

pub(crate) async fn post(
    app: Data<App>,
    EditorOfAll(viewer): EditorOfAll,
    SignedForm(fields): SignedForm,
) -> AppResult<HttpResponse> {
    let state = app.clone();
    let outcome = app
        .db
        .write(move |conn| act(conn, &state, &viewer, &fields))
        .await?;
    match outcome {
        Outcome::Done(word) => Ok(see_other(&urls::done(&urls::newsroom_front(), word))),
        Outcome::Refused(mut page) => {
            page.name();
            newsroom_layout::page(status_of(&page.problems), &*page)
        }
    }
}

impl FrontPage {
    /// Loads all that the page shows.
    pub(super) fn load(conn: &mut Connection, app: &App, viewer: &Viewer) -> AppResult<Self> {
        let layout = NewsroomLayout::load(conn, app, Some(viewer), urls::newsroom_front())?;
        let (edition_id, now) = (layout.edition.id, layout.now);
        let placements = model::list_placements(conn, edition_id)?;
        let ids: Vec<i64> = placements.iter().map(|known| known.article_id).collect();
        let headlines = model::list_headlines(conn, edition_id, &ids)?;
        let placed_story = |placement: &Placement| {
            let (_, headline, state) = headlines
                .iter()
                .find(|(id, ..)| *id == placement.article_id)?;
            Some(PlacedStory {
                placement: *placement,
                headline: headline.clone(),
                is_public: state == "published",
            })
        };
        let holding = model::at(&placements, now);
        let placed = model::list_placed(conn, edition_id, now)?;
        let newest = list_newest(conn, edition_id)?;
        let (stories, _) = fill_slots(placed, newest);
        let slots = (1_i64..)
            .zip(stories)
            .map(|(number, story)| Slot {
                number,
                story: story.map(|story| (story.id, story.headline)),
                placed: holding
                    .iter()
                    .find(|placement| placement.slot == number)
                    .and_then(placed_story),
            })
            .collect();
        let planned = placements.iter().rev().filter(|known| known.since > now);
        Ok(Self {
            slots,
            planned: planned.filter_map(placed_story).collect(),
            lines: model::list_breaking_lines(conn, edition_id, now)?,
            newest: listing::list_public(conn, Listing::Edition(edition_id), 0, OFFERED)?
                .into_iter()
                .map(|article| (article.id.to_string(), article.headline))
                .collect(),
            layout,
            place: PlaceForm::default(),
            line: LineForm::default(),
            at: String::new(),
            problems: Problems::default(),
        })
    }

    /// The title says what happened.
    pub(super) fn name(&mut self) {
        self.layout.set_title("newsroom-front", &self.problems);
    }

    /// Fills the form for a slot.
    fn choose_slot(&mut self, number: i64) {
        let placed = self
            .slots
            .iter()
            .find(|slot| slot.number == number)
            .and_then(|slot| slot.placed.as_ref())
            .map(|story| &story.placement);
        self.place = PlaceForm::of(number, placed, &self.layout.dates);
    }

    pub(super) fn read_place_form(&mut self, fields: &FormFields) {
        self.place = PlaceForm::from_fields(fields);
    }

    pub(super) fn read_line_form(&mut self, fields: &FormFields) {
        self.line = LineForm::from_fields(fields);
    }

    /// Whether the page has such a slot.
    pub(super) fn has_slot(&self, number: i64) -> bool {
        self.slots.iter().any(|slot| slot.number == number)
    }

    /// Whether an article still stands where a form saw it.
    pub(super) fn still_stands(&self, number: i64, article_id: Option<i64>) -> bool {
        self.slots
            .iter()
            .find(|slot| slot.number == number)
            .and_then(|slot| slot.placed.as_ref())
            .is_some_and(|story| Some(story.placement.article_id) == article_id)
    }

    fn slot_name(&self, number: &i64) -> String {
        if *number == 1 {
            self.layout.locale.text("front-slot-lead")
        } else {
            let number = number.to_string();
            self.layout.locale.text_with("front-slot", "number", number)
        }
    }

    fn is_chosen(&self, number: &i64) -> bool {
        self.place.slot == number.to_string()
    }

    fn is_last(&self, number: &i64) -> bool {
        !self.has_slot(*number + 1)
    }

    fn place_url(&self, number: &i64) -> String {
        urls::newsroom_front_slot(*number)
    }

    fn article_url(&self, id: &i64) -> String {
        urls::newsroom_article(*id)
    }

    fn preview_url(&self) -> String {
        urls::newsroom_front_preview()
    }

    fn action(&self) -> &str {
        &self.layout.path
    }

    fn label(&self, key: &str) -> String {
        let zone = self.layout.dates.zone_name(self.layout.now);
        self.layout.locale.text_with(key, "zone", zone)
    }

    fn date(&self, instant: &Millis) -> String {
        self.layout.dates.date_and_time(*instant)
    }

    fn is_to_come(&self, line: &BreakingLine) -> bool {
        line.since > self.layout.now
    }
}
