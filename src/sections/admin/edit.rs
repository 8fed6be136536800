//! `GET` and `POST /admin/sections/new` and `/admin/sections/{id}`: one section: its words, address and place.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::accounts::model::limits::is_limiting;
use crate::app::App;
use crate::audit::model::create_event_of;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::form::FormFields;
use crate::newsroom_form::{self, EntryId, Next, check_slug, set_apart};
use crate::newsroom_layout::{NewsroomLayout, done_word};
use crate::problems::Problems;
use crate::redirects::model as redirects;
use crate::sections::model::{self, NewSection, Section};
use crate::session::{Admin, SignedForm, Viewer};
use crate::urls;

#[derive(Template)]
#[template(path = "sections/admin/edit.html")]
struct EditPage {
    layout: NewsroomLayout,
    /// `None` for one not yet made.
    section: Option<Section>,
    form: SectionForm,
    /// The other sections, in their order.
    others: Vec<Section>,
    problems: Problems,
}

/// The form as typed.
#[derive(Clone, Debug, Default)]
struct SectionForm {
    slug: String,
    name: String,
    description: String,
    /// Its place among the sections, from 1; empty is the last.
    order: String,
    is_in_navigation: bool,
}

pub(crate) async fn get(
    app: Data<App>,
    Admin(viewer): Admin,
    EntryId(id): EntryId,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    let done = done_word(&request);
    newsroom_form::show(&app, move |conn, app| {
        let mut page = EditPage::load(conn, app, &viewer, id)?;
        page.layout.set_done(&done);
        Ok(page)
    })
    .await
}

pub(crate) async fn post(
    app: Data<App>,
    Admin(viewer): Admin,
    EntryId(id): EntryId,
    SignedForm(fields): SignedForm,
) -> AppResult<HttpResponse> {
    newsroom_form::take(&app, move |conn, app| {
        let page = EditPage::load(conn, app, &viewer, id)?;
        match (fields.one("do"), id) {
            ("save", _) => page.save(conn, &viewer, &fields),
            ("delete", Some(id)) => page.delete(conn, &viewer, id),
            _ => Err(AppError::BadRequest),
        }
    })
    .await
}

impl EditPage {
    /// Loads all that the page shows.
    fn load(conn: &mut Connection, app: &App, viewer: &Viewer, id: Option<i64>) -> AppResult<Self> {
        let path = id.map_or_else(urls::newsroom_new_section, urls::newsroom_section);
        let mut layout = NewsroomLayout::load(conn, app, Some(viewer), path)?;
        let edition_id = layout.edition.id;
        let all = model::list_sections(conn, edition_id)?;
        let place = all.iter().position(|section| Some(section.id) == id);
        let (section, others) = set_apart(all, id, |section| section.id)?;
        layout.title = section.as_ref().map_or_else(
            || layout.locale.text("section-new"),
            |section| section.name.clone(),
        );
        let form = match &section {
            Some(section) => {
                let is_in_navigation = model::is_in_navigation(conn, section.id)?;
                SectionForm::of(section, is_in_navigation, place.unwrap_or_default() + 1)
            }
            None => SectionForm {
                is_in_navigation: true,
                ..SectionForm::default()
            },
        };
        Ok(Self {
            others,
            form,
            layout,
            section,
            problems: Problems::default(),
        })
    }

    fn save(
        mut self,
        conn: &mut Connection,
        viewer: &Viewer,
        fields: &FormFields,
    ) -> AppResult<Next<Self>> {
        self.form = SectionForm::from_fields(fields);
        let locale = self.layout.locale.clone();
        let mut problems = Problems::default();
        if self.form.name.is_empty() {
            problems.add("name", locale.text("entry-name-empty"));
        }
        let typed = (self.form.slug.as_str(), self.form.name.as_str());
        let taken = self.others.iter().map(|other| other.slug.as_str());
        let slug = check_slug(&mut problems, &locale, typed, taken);
        let Some(place) = self.place() else {
            let last = (self.others.len() + 1).to_string();
            problems.add(
                "order",
                locale.text_with("section-order-wrong", "last", last),
            );
            return Ok(self.refused(problems));
        };
        if !problems.is_empty() {
            return Ok(self.refused(problems));
        }
        let id = self.write(conn, &slug)?;
        self.arrange(conn, id, place)?;
        let (action, done) = match self.section {
            None => ("create_section", "made"),
            Some(_) => ("change_section", "changed"),
        };
        let event = (action, &*format!("section:{id}"), &*self.form.name);
        create_event_of(conn, viewer, event, self.layout.now)?;
        Ok(Next::done(&urls::newsroom_section(id), done))
    }

    fn delete(self, conn: &mut Connection, viewer: &Viewer, id: i64) -> AppResult<Next<Self>> {
        if model::is_used(conn, id)? {
            let sentence = self.layout.locale.text("entry-used");
            return Ok(self.refused(Problems::one("delete", sentence)));
        }
        if is_limiting(conn, id)? {
            let sentence = self.layout.locale.text("section-limits-somebody");
            return Ok(self.refused(Problems::one("delete", sentence)));
        }
        model::delete_section(conn, id)?;
        let subject = format!("section:{id}");
        let event = ("delete_section", &*subject, &*self.layout.title);
        create_event_of(conn, viewer, event, self.layout.now)?;
        Ok(Next::done(&urls::newsroom_sections(), "deleted"))
    }

    fn refused(mut self, problems: Problems) -> Next<Self> {
        self.layout.set_refused();
        self.problems = problems;
        Next::Refused(Box::new(self))
    }

    /// Writes the row; its number. An address that changes leads on.
    fn write(&self, conn: &mut Connection, slug: &str) -> AppResult<i64> {
        let (name, description) = (self.form.name.as_str(), self.form.description.as_str());
        let Some(section) = &self.section else {
            let section = NewSection {
                edition_id: self.layout.edition.id,
                slug,
                name,
                description,
                position: 0,
            };
            return Ok(model::create_section(conn, &section)?);
        };
        model::update_section(conn, section.id, (slug, name, description))?;
        if section.slug != slug {
            let prefix = self.layout.edition.prefix();
            let (old, new) = (
                urls::section(&prefix, &section.slug),
                urls::section(&prefix, slug),
            );
            redirects::move_listing(conn, &old, &new, self.layout.now)?;
        }
        Ok(section.id)
    }

    /// How many sections stand before it. `None` for a place that there is not.
    fn place(&self) -> Option<usize> {
        let last = self.others.len();
        if self.form.order.is_empty() {
            return Some(last);
        }
        let order: usize = self.form.order.parse().ok()?;
        order.checked_sub(1).filter(|place| *place <= last)
    }

    /// Its place among the sections, and in the main navigation.
    fn arrange(&self, conn: &mut Connection, id: i64, place: usize) -> AppResult<()> {
        let edition_id = self.layout.edition.id;
        model::update_navigation(conn, edition_id, (id, self.form.is_in_navigation))?;
        let mut order: Vec<i64> = self.others.iter().map(|other| other.id).collect();
        order.insert(place, id);
        Ok(model::update_order(conn, edition_id, &order)?)
    }

    fn action(&self) -> &str {
        &self.layout.path
    }
}

impl SectionForm {
    fn of(section: &Section, is_in_navigation: bool, order: usize) -> Self {
        Self {
            slug: section.slug.clone(),
            name: section.name.clone(),
            description: section.description.clone(),
            order: order.to_string(),
            is_in_navigation,
        }
    }

    fn from_fields(fields: &FormFields) -> Self {
        Self {
            slug: fields.trimmed("slug"),
            name: fields.trimmed("name"),
            description: fields.trimmed("description"),
            order: fields.trimmed("order"),
            is_in_navigation: fields.has("is_in_navigation"),
        }
    }
}
