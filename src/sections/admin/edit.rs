//! `GET` and `POST /admin/sections/new` and `/admin/sections/{id}`: one section: its words, address and place.

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use diesel::OptionalExtension;

use crate::accounts::model::limits::is_limiting;
use crate::app::App;
use crate::audit::model::create_event_of;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::form::FormFields;
use crate::newsroom_layout::{self, NewsroomLayout, done_word, status_of};
use crate::problems::Problems;
use crate::redirects::model as redirects;
use crate::sections::model::{self, NewSection, Section};
use crate::session::{Admin, SignedForm, Viewer};
use crate::slug::typed_slug;
use crate::urls;
use crate::visit::see_other;

#[derive(Template)]
#[template(path = "sections/admin/edit.html")]
struct EditPage {
    layout: NewsroomLayout,
    /// `None` for one not yet made.
    section: Option<Section>,
    form: SectionForm,
    /// Numbers of the other sections, in their order.
    others: Vec<i64>,
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

/// What follows a form.
enum Next {
    Done(String),
    Page(Box<EditPage>),
}

pub(crate) async fn get_new(app: Data<App>, viewer: Admin) -> AppResult<HttpResponse> {
    show(app, viewer.0, None, String::new()).await
}

pub(crate) async fn get(
    app: Data<App>,
    viewer: Admin,
    id: Path<i64>,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    show(app, viewer.0, Some(*id), done_word(&request)).await
}

async fn show(
    app: Data<App>,
    viewer: Viewer,
    id: Option<i64>,
    done: String,
) -> AppResult<HttpResponse> {
    let state = app.clone();
    let page = app
        .db
        .read(move |conn| {
            let mut page = EditPage::load(conn, &state, &viewer, id)?;
            page.layout.set_done(&done);
            Ok(page)
        })
        .await?;
    newsroom_layout::page(status_of(&page.problems), &page)
}

pub(crate) async fn post_new(
    app: Data<App>,
    viewer: Admin,
    form: SignedForm,
) -> AppResult<HttpResponse> {
    take(app, viewer.0, None, form.0).await
}

pub(crate) async fn post(
    app: Data<App>,
    viewer: Admin,
    id: Path<i64>,
    form: SignedForm,
) -> AppResult<HttpResponse> {
    take(app, viewer.0, Some(*id), form.0).await
}

async fn take(
    app: Data<App>,
    viewer: Viewer,
    id: Option<i64>,
    fields: FormFields,
) -> AppResult<HttpResponse> {
    let state = app.clone();
    let next = app
        .db
        .write(move |conn| {
            let page = EditPage::load(conn, &state, &viewer, id)?;
            match (fields.one("do"), id) {
                ("save", _) => page.save(conn, &viewer, &fields),
                ("delete", Some(id)) => page.delete(conn, &viewer, id),
                _ => Err(AppError::BadRequest),
            }
        })
        .await?;
    match next {
        Next::Done(address) => Ok(see_other(&address)),
        Next::Page(page) => newsroom_layout::page(status_of(&page.problems), &*page),
    }
}

impl EditPage {
    /// Loads all that the page shows.
    fn load(conn: &mut Connection, app: &App, viewer: &Viewer, id: Option<i64>) -> AppResult<Self> {
        let path = id.map_or_else(urls::newsroom_new_section, urls::newsroom_section);
        let mut layout = NewsroomLayout::load(conn, app, Some(viewer), path)?;
        let edition_id = layout.edition.id;
        let all = model::list_sections(conn, edition_id)?;
        let section = match id {
            Some(id) => {
                let found = all.iter().find(|section| section.id == id).cloned();
                Some(found.ok_or(AppError::NotFound)?)
            }
            None => None,
        };
        layout.title = section.as_ref().map_or_else(
            || layout.locale.text("section-new"),
            |section| section.name.clone(),
        );
        let form = match &section {
            Some(section) => {
                let is_in_navigation = model::is_in_navigation(conn, section.id)?;
                let place = all.iter().position(|other| other.id == section.id);
                SectionForm::of(section, is_in_navigation, place.unwrap_or_default() + 1)
            }
            None => SectionForm {
                is_in_navigation: true,
                ..SectionForm::default()
            },
        };
        Ok(Self {
            others: all
                .iter()
                .map(|other| other.id)
                .filter(|other| Some(*other) != id)
                .collect(),
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
    ) -> AppResult<Next> {
        self.form = SectionForm::from_fields(fields);
        let locale = self.layout.locale.clone();
        let mut problems = Problems::default();
        if self.form.name.is_empty() {
            problems.add("name", locale.text("entry-name-empty"));
        }
        let own_id = self.section.as_ref().map_or(0, |section| section.id);
        let slug = match typed_slug(&self.form.slug, &self.form.name) {
            Err(key) => {
                problems.add("slug", locale.text(key));
                String::new()
            }
            Ok(slug) => slug,
        };
        let taken = model::find_section(conn, self.layout.edition.id, &slug).optional()?;
        if taken.is_some_and(|other| other.id != own_id) {
            problems.add("slug", locale.text("slug-taken"));
        }
        let place = if self.form.order.is_empty() {
            Some(self.others.len())
        } else {
            let order: Option<usize> = self.form.order.parse().ok();
            order.and_then(|order| order.checked_sub(1))
        };
        let Some(place) = place.filter(|place| *place <= self.others.len()) else {
            let last = self.others.len() + 1;
            problems.add(
                "order",
                locale.text_with("section-order-wrong", "last", last.to_string()),
            );
            return Ok(self.refused(problems));
        };
        if !problems.is_empty() {
            return Ok(self.refused(problems));
        }
        let id = self.write(conn, &slug)?;
        self.others.insert(place, id);
        self.arrange(conn, id)?;
        let subject = format!("section:{id}");
        let (action, done) = if own_id == 0 {
            ("create_section", "made")
        } else {
            ("change_section", "changed")
        };
        let event = (action, subject.as_str(), self.form.name.as_str());
        create_event_of(conn, viewer, event, self.layout.now)?;
        Ok(Next::Done(urls::done(&urls::newsroom_section(id), done)))
    }

    fn delete(self, conn: &mut Connection, viewer: &Viewer, id: i64) -> AppResult<Next> {
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
        let event = (
            "delete_section",
            subject.as_str(),
            self.layout.title.as_str(),
        );
        create_event_of(conn, viewer, event, self.layout.now)?;
        Ok(Next::Done(urls::done(
            &urls::newsroom_sections(),
            "deleted",
        )))
    }

    fn refused(mut self, problems: Problems) -> Next {
        let title = std::mem::take(&mut self.layout.title);
        self.layout.title = self
            .layout
            .locale
            .text_with("title-refused", "title", title);
        self.problems = problems;
        Next::Page(Box::new(self))
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

    /// Its place among the sections, and in the main navigation.
    fn arrange(&self, conn: &mut Connection, id: i64) -> AppResult<()> {
        let edition_id = self.layout.edition.id;
        let is_shown = model::is_in_navigation(conn, id)?;
        if self.form.is_in_navigation && !is_shown {
            model::create_navigation_entry(conn, edition_id, id)?;
        } else if is_shown && !self.form.is_in_navigation {
            model::delete_navigation_entry(conn, id)?;
        }
        Ok(model::update_order(conn, edition_id, &self.others)?)
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
        let value = |name: &str| fields.one(name).trim().to_owned();
        Self {
            slug: value("slug"),
            name: value("name"),
            description: value("description"),
            order: value("order"),
            is_in_navigation: fields.has("is_in_navigation"),
        }
    }
}
