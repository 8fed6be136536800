//! `GET` and `POST /admin/sections/`: every section in its order, which is that of the main navigation, too.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::app::App;
use crate::audit::model::create_event_of;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::newsroom_form::{Next, show, take};
use crate::newsroom_layout::{NewsroomLayout, done_word};
use crate::sections::model::{self, Section};
use crate::session::{Admin, SignedForm, Viewer};
use crate::urls;

#[derive(Template)]
#[template(path = "sections/admin/list.html")]
struct ListPage {
    layout: NewsroomLayout,
    sections: Vec<Section>,
    /// Numbers of those that stand in the main navigation.
    shown: Vec<i64>,
}

pub(crate) async fn get(
    app: Data<App>,
    Admin(viewer): Admin,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    let done = done_word(&request);
    show(&app, move |conn, app| {
        ListPage::load(conn, app, &viewer, &done)
    })
    .await
}

pub(crate) async fn post(
    app: Data<App>,
    Admin(viewer): Admin,
    SignedForm(fields): SignedForm,
) -> AppResult<HttpResponse> {
    take(&app, move |conn, app| {
        let page = ListPage::load(conn, app, &viewer, "")?;
        let id = fields.number("id").ok_or(AppError::BadRequest)?;
        match fields.one("do") {
            "up" => page.shift(conn, &viewer, (id, -1)),
            "down" => page.shift(conn, &viewer, (id, 1)),
            "show" => page.show_in_navigation(conn, &viewer, (id, true)),
            "hide" => page.show_in_navigation(conn, &viewer, (id, false)),
            _ => Err(AppError::BadRequest),
        }
    })
    .await
}

impl ListPage {
    /// Loads all that the page shows.
    fn load(conn: &mut Connection, app: &App, viewer: &Viewer, done: &str) -> AppResult<Self> {
        let name = (urls::newsroom_sections(), "newsroom-sections");
        let layout = NewsroomLayout::load_named(conn, app, viewer, name, done)?;
        let edition_id = layout.edition.id;
        Ok(Self {
            sections: model::list_sections(conn, edition_id)?,
            shown: model::list_ids_in_navigation(conn, edition_id)?,
            layout,
        })
    }

    /// Moves a section by so many places. One that stands at the end already stays there.
    fn shift(
        self,
        conn: &mut Connection,
        viewer: &Viewer,
        (id, by): (i64, isize),
    ) -> AppResult<Next<Self>> {
        let mut order = self.ids();
        let place = self.place(id)?;
        let other = place.saturating_add_signed(by).min(order.len() - 1);
        order.swap(place, other);
        model::update_order(conn, self.layout.edition.id, &order)?;
        self.record(conn, viewer, ("order_sections", id))?;
        Ok(Next::done(&urls::newsroom_sections(), "section-moved"))
    }

    /// Puts a section into the main navigation, at its place among the others, or takes it out.
    fn show_in_navigation(
        self,
        conn: &mut Connection,
        viewer: &Viewer,
        (id, is_wanted): (i64, bool),
    ) -> AppResult<Next<Self>> {
        self.place(id)?;
        let edition_id = self.layout.edition.id;
        model::update_navigation(conn, edition_id, (id, is_wanted))?;
        model::update_order(conn, edition_id, &self.ids())?;
        let (action, done) = if is_wanted {
            ("show_section", "section-shown")
        } else {
            ("hide_section", "section-hidden")
        };
        self.record(conn, viewer, (action, id))?;
        Ok(Next::done(&urls::newsroom_sections(), done))
    }

    fn ids(&self) -> Vec<i64> {
        self.sections.iter().map(|section| section.id).collect()
    }

    fn place(&self, id: i64) -> AppResult<usize> {
        let place = self.sections.iter().position(|section| section.id == id);
        place.ok_or(AppError::NotFound)
    }

    fn record(
        &self,
        conn: &mut Connection,
        viewer: &Viewer,
        (action, id): (&str, i64),
    ) -> AppResult<()> {
        let name = self.sections.iter().find(|section| section.id == id);
        let name = name.map_or("", |section| section.name.as_str());
        let event = (action, &*format!("section:{id}"), name);
        Ok(create_event_of(conn, viewer, event, self.layout.now)?)
    }

    fn is_shown(&self, section: &Section) -> bool {
        self.shown.contains(&section.id)
    }

    fn action(&self) -> &str {
        &self.layout.path
    }

    fn new_url(&self) -> String {
        urls::newsroom_new_section()
    }

    fn url(&self, id: &i64) -> String {
        urls::newsroom_section(*id)
    }
}
