//! `GET` and `POST /admin/pages/new` and `/admin/pages/{id}`: one static page: title, address and text, with a preview.

use std::collections::HashMap;

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use diesel::OptionalExtension;

use crate::app::App;
use crate::audit::model::create_event_of;
use crate::body::draw::{BodyContext, BodyForm, draw};
use crate::body::parse::parse;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::form::FormFields;
use crate::html::SafeHtml;
use crate::newsroom_layout::{self, NewsroomLayout, done_word, status_of};
use crate::pages::model::{self, NewStaticPage, StaticPage};
use crate::problems::Problems;
use crate::redirects::model as redirects;
use crate::session::{Admin, SignedForm, Viewer};
use crate::slug::typed_slug;
use crate::urls;
use crate::visit::see_other;

#[derive(Template)]
#[template(path = "pages/admin/edit.html")]
struct EditPage {
    layout: NewsroomLayout,
    /// `None` for one not yet made.
    page: Option<StaticPage>,
    form: StaticPageForm,
    /// The text as readers would see it.
    preview: Option<SafeHtml>,
    problems: Problems,
}

/// The form as typed.
#[derive(Clone, Debug, Default)]
struct StaticPageForm {
    slug: String,
    title: String,
    body: String,
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
                ("preview", _) => page.show_preview(&fields),
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
        let path = id.map_or_else(urls::newsroom_new_page, urls::newsroom_page);
        let mut layout = NewsroomLayout::load(conn, app, Some(viewer), path)?;
        let edition_id = layout.edition.id;
        let all = model::list_pages(conn, edition_id)?;
        let page = match id {
            Some(id) => {
                let found = all.iter().find(|page| page.id == id).cloned();
                Some(found.ok_or(AppError::NotFound)?)
            }
            None => None,
        };
        layout.title = page
            .as_ref()
            .map_or_else(|| layout.locale.text("page-new"), |page| page.title.clone());
        Ok(Self {
            form: page.as_ref().map(StaticPageForm::of).unwrap_or_default(),
            preview: None,
            layout,
            page,
            problems: Problems::default(),
        })
    }

    fn save(
        mut self,
        conn: &mut Connection,
        viewer: &Viewer,
        fields: &FormFields,
    ) -> AppResult<Next> {
        self.form = StaticPageForm::from_fields(fields);
        let locale = self.layout.locale.clone();
        let mut problems = Problems::default();
        if self.form.title.is_empty() {
            problems.add("title", locale.text("entry-title-empty"));
        }
        let own_id = self.page.as_ref().map_or(0, |page| page.id);
        let slug = match typed_slug(&self.form.slug, &self.form.title) {
            Err(key) => {
                problems.add("slug", locale.text(key));
                String::new()
            }
            Ok(slug) => slug,
        };
        let taken = model::find_page(conn, self.layout.edition.id, &slug).optional()?;
        if taken.is_some_and(|other| other.id != own_id) {
            problems.add("slug", locale.text("slug-taken"));
        }
        if self.form.body.trim().is_empty() {
            problems.add("body", locale.text("page-body-empty"));
        }
        if !problems.is_empty() {
            return Ok(self.refused(problems));
        }
        let written = NewStaticPage {
            edition_id: self.layout.edition.id,
            slug: &slug,
            title: &self.form.title,
            body: &self.form.body,
            updated_at: self.layout.now,
        };
        let (id, action, done) = match &self.page {
            None => {
                model::create_page(conn, &written)?;
                let made = model::find_page(conn, self.layout.edition.id, &slug)?;
                (made.id, "create_page", "made")
            }
            Some(page) => {
                model::update_page(conn, page.id, &written)?;
                self.move_address(conn, &page.slug, &slug)?;
                (page.id, "change_page", "changed")
            }
        };
        let subject = format!("page:{id}");
        let event = (action, subject.as_str(), self.form.title.as_str());
        create_event_of(conn, viewer, event, self.layout.now)?;
        Ok(Next::Done(urls::done(&urls::newsroom_page(id), done)))
    }

    fn delete(self, conn: &mut Connection, viewer: &Viewer, id: i64) -> AppResult<Next> {
        model::delete_page(conn, id)?;
        let subject = format!("page:{id}");
        let event = ("delete_page", subject.as_str(), self.layout.title.as_str());
        create_event_of(conn, viewer, event, self.layout.now)?;
        Ok(Next::Done(urls::done(&urls::newsroom_pages(), "deleted")))
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

    /// An address that changes leads on.
    fn move_address(&self, conn: &mut Connection, old: &str, new: &str) -> AppResult<()> {
        if old != new {
            let prefix = self.layout.edition.prefix();
            let (old, new) = (
                urls::static_page(&prefix, old),
                urls::static_page(&prefix, new),
            );
            redirects::replace_redirect(conn, &old, &new, self.layout.now)?;
        }
        Ok(())
    }

    /// The form again, with its text drawn. Nothing is saved.
    fn show_preview(mut self, fields: &FormFields) -> AppResult<Next> {
        self.form = StaticPageForm::from_fields(fields);
        let (body, _) = parse(&self.form.body);
        let context = BodyContext {
            figures: &HashMap::new(),
            stories: &HashMap::new(),
            locale: &self.layout.locale,
            form: BodyForm::Page,
            base: "",
            address: "",
        };
        self.preview = Some(draw(&body, &context)?);
        let title = self.form.title.as_str();
        self.layout.title = self
            .layout
            .locale
            .text_with("page-preview-title", "title", title);
        Ok(Next::Page(Box::new(self)))
    }

    fn public_url(&self) -> Option<String> {
        let prefix = self.layout.edition.prefix();
        let page = self.page.as_ref()?;
        Some(urls::static_page(&prefix, &page.slug))
    }

    fn action(&self) -> &str {
        &self.layout.path
    }
}

impl StaticPageForm {
    fn of(page: &StaticPage) -> Self {
        Self {
            slug: page.slug.clone(),
            title: page.title.clone(),
            body: page.body.clone(),
        }
    }

    fn from_fields(fields: &FormFields) -> Self {
        let value = |name: &str| fields.one(name).trim().to_owned();
        Self {
            slug: value("slug"),
            title: value("title"),
            body: fields.one("body").to_owned(),
        }
    }
}
