//! `GET` and `POST /admin/people/new` and `/admin/people/{id}`: one person: name, initials, work, biography and address.

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use diesel::OptionalExtension;

use crate::app::App;
use crate::articles::model::editing::update_search_entries;
use crate::audit::model::create_event_of;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::form::FormFields;
use crate::newsroom_layout::{self, NewsroomLayout, done_word, status_of};
use crate::people::model::{self, NewPerson, Person};
use crate::problems::Problems;
use crate::redirects::model as redirects;
use crate::session::{Admin, SignedForm, Viewer};
use crate::slug::typed_slug;
use crate::urls;
use crate::visit::see_other;

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
        let path = id.map_or_else(urls::newsroom_new_person, urls::newsroom_person);
        let mut layout = NewsroomLayout::load(conn, app, Some(viewer), path)?;
        let edition_id = layout.edition.id;
        let all = model::list_people(conn, edition_id)?;
        let person = match id {
            Some(id) => {
                let found = all.iter().find(|person| person.id == id).cloned();
                Some(found.ok_or(AppError::NotFound)?)
            }
            None => None,
        };
        layout.title = person.as_ref().map_or_else(
            || layout.locale.text("person-new"),
            |person| person.display_name().to_owned(),
        );
        Ok(Self {
            form: person.as_ref().map(PersonForm::of).unwrap_or_default(),
            others: all
                .into_iter()
                .filter(|other| Some(other.id) != id)
                .collect(),
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
    ) -> AppResult<Next> {
        self.form = PersonForm::from_fields(fields);
        let locale = self.layout.locale.clone();
        let mut problems = Problems::default();
        if self.form.name.is_empty() && self.form.initials.is_empty() {
            problems.add("name", locale.text("person-name-empty"));
        }
        let own_id = self.person.as_ref().map_or(0, |person| person.id);
        let shown = if self.form.name.is_empty() {
            &self.form.initials
        } else {
            &self.form.name
        };
        let slug = match typed_slug(&self.form.slug, shown) {
            Err(key) => {
                problems.add("slug", locale.text(key));
                String::new()
            }
            Ok(slug) => slug,
        };
        let taken = model::find_person(conn, self.layout.edition.id, &slug).optional()?;
        if taken.is_some_and(|other| other.id != own_id) {
            problems.add("slug", locale.text("slug-taken"));
        }
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
        let subject = format!("person:{id}");
        let event = (action, subject.as_str(), shown.as_str());
        create_event_of(conn, viewer, event, self.layout.now)?;
        Ok(Next::Done(urls::done(&urls::newsroom_person(id), done)))
    }

    fn delete(self, conn: &mut Connection, viewer: &Viewer, id: i64) -> AppResult<Next> {
        if model::is_used(conn, id)? {
            let sentence = self.layout.locale.text("entry-used");
            return Ok(self.refused(Problems::one("delete", sentence)));
        }
        model::delete_person(conn, id)?;
        let subject = format!("person:{id}");
        let event = (
            "delete_person",
            subject.as_str(),
            self.layout.title.as_str(),
        );
        create_event_of(conn, viewer, event, self.layout.now)?;
        Ok(Next::Done(urls::done(&urls::newsroom_people(), "deleted")))
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
        let value = |name: &str| fields.one(name).trim().to_owned();
        Self {
            slug: value("slug"),
            name: value("name"),
            initials: value("initials"),
            work: value("work"),
            biography: value("biography"),
        }
    }
}
