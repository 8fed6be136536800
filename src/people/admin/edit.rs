//! `GET` and `POST /admin/people/new` and `/admin/people/{id}`: one person: name, initials, work, biography and address.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::app::App;
use crate::articles::model::editing::update_search_entries;
use crate::audit::model::create_event_of;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::form::FormFields;
use crate::newsroom_form::{self, EntryId, Next, check_slug, set_apart};
use crate::newsroom_layout::{NewsroomLayout, done_word};
use crate::people::model::{self, NewPerson, Person};
use crate::problems::Problems;
use crate::redirects::model as redirects;
use crate::session::{Admin, SignedForm, Viewer};
use crate::urls;

/// The longest initials, in characters.
const LONGEST_INITIALS: usize = 6;

#[derive(Template)]
#[template(path = "people/admin/edit.html")]
struct EditPage {
    layout: NewsroomLayout,
    /// `None` for one not yet made.
    person: Option<Person>,
    form: PersonForm,
    /// All others of the edition.
    others: Vec<Person>,
    problems: Problems,
}

/// The form as typed.
#[derive(Clone, Debug, Default)]
struct PersonForm {
    slug: String,
    name: String,
    initials: String,
    work: String,
    biography: String,
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
        let path = id.map_or_else(urls::newsroom_new_person, urls::newsroom_person);
        let mut layout = NewsroomLayout::load(conn, app, Some(viewer), path)?;
        let edition_id = layout.edition.id;
        let all = model::list_people(conn, edition_id)?;
        let (person, others) = set_apart(all, id, |person| person.id)?;
        layout.title = person.as_ref().map_or_else(
            || layout.locale.text("person-new"),
            |person| person.display_name().to_owned(),
        );
        Ok(Self {
            form: person.as_ref().map(PersonForm::of).unwrap_or_default(),
            others,
            layout,
            person,
            problems: Problems::default(),
        })
    }

    fn save(
        mut self,
        conn: &mut Connection,
        viewer: &Viewer,
        fields: &FormFields,
    ) -> AppResult<Next<Self>> {
        self.form = PersonForm::from_fields(fields);
        let locale = self.layout.locale.clone();
        let mut problems = Problems::default();
        if self.form.name.is_empty() && self.form.initials.is_empty() {
            problems.add("name", locale.text("person-name-empty"));
        }
        let shown = if self.form.name.is_empty() {
            &self.form.initials
        } else {
            &self.form.name
        };
        let typed = (self.form.slug.as_str(), shown.as_str());
        let taken = self.others.iter().map(|other| other.slug.as_str());
        let slug = check_slug(&mut problems, &locale, typed, taken);
        if let Some(key) = self.initials_problem() {
            problems.add("initials", locale.text(key));
        }
        if !problems.is_empty() {
            return Ok(self.refused(problems));
        }
        let written = NewPerson {
            edition_id: self.layout.edition.id,
            slug: &slug,
            name: &self.form.name,
            initials: &self.form.initials,
            work: &self.form.work,
            biography: &self.form.biography,
        };
        let (id, action, done) = match &self.person {
            None => (
                model::create_person(conn, &written)?,
                "create_person",
                "made",
            ),
            Some(person) => {
                self.update(conn, person, &written)?;
                (person.id, "change_person", "changed")
            }
        };
        let event = (action, &*format!("person:{id}"), shown.as_str());
        create_event_of(conn, viewer, event, self.layout.now)?;
        Ok(Next::done(&urls::newsroom_person(id), done))
    }

    fn delete(self, conn: &mut Connection, viewer: &Viewer, id: i64) -> AppResult<Next<Self>> {
        if model::is_used(conn, id)? {
            let sentence = self.layout.locale.text("entry-used");
            return Ok(self.refused(Problems::one("delete", sentence)));
        }
        model::delete_person(conn, id)?;
        let event = (
            "delete_person",
            &*format!("person:{id}"),
            &*self.layout.title,
        );
        create_event_of(conn, viewer, event, self.layout.now)?;
        Ok(Next::done(&urls::newsroom_people(), "deleted"))
    }

    fn refused(mut self, problems: Problems) -> Next<Self> {
        self.layout.set_refused();
        self.problems = problems;
        Next::Refused(Box::new(self))
    }

    /// What is wrong with the initials: they stand in sign-offs between slashes and brackets, and name one person.
    fn initials_problem(&self) -> Option<&'static str> {
        let initials = &self.form.initials;
        let is_plain = initials.chars().all(char::is_alphanumeric);
        if !is_plain || initials.chars().count() > LONGEST_INITIALS {
            return Some("person-initials-wrong");
        }
        let is_taken =
            !initials.is_empty() && self.others.iter().any(|other| other.initials == *initials);
        is_taken.then_some("person-initials-taken")
    }

    /// An address that changes leads on; articles are found by the new name.
    fn update(
        &self,
        conn: &mut Connection,
        person: &Person,
        written: &NewPerson<'_>,
    ) -> AppResult<()> {
        model::update_person(conn, person.id, written)?;
        if person.slug != written.slug {
            let prefix = self.layout.edition.prefix();
            let old = urls::person(&prefix, &person.slug);
            let new = urls::person(&prefix, written.slug);
            redirects::move_listing(conn, &old, &new, self.layout.now)?;
        }
        if person.name != written.name {
            let articles = model::list_article_ids(conn, person.id)?;
            update_search_entries(conn, &articles)?;
        }
        Ok(())
    }

    fn action(&self) -> &str {
        &self.layout.path
    }
}

impl PersonForm {
    fn of(person: &Person) -> Self {
        Self {
            slug: person.slug.clone(),
            name: person.name.clone(),
            initials: person.initials.clone(),
            work: person.work.clone(),
            biography: person.biography.clone(),
        }
    }

    fn from_fields(fields: &FormFields) -> Self {
        Self {
            slug: fields.trimmed("slug"),
            name: fields.trimmed("name"),
            initials: fields.trimmed("initials"),
            work: fields.trimmed("work"),
            biography: fields.trimmed("biography"),
        }
    }
}
