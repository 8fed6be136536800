//! `GET` and `POST /admin/pages/new` and `/admin/pages/{id}`: one static page: title, address and text, with a preview.

use std::collections::HashMap;

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::app::App;
use crate::audit::model::create_event_of;
use crate::body::draw::{BodyContext, BodyForm, draw};
use crate::body::parse::parse;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::form::FormFields;
use crate::html::SafeHtml;
use crate::newsroom_form::{self, EntryId, Next, check_slug, set_apart};
use crate::newsroom_layout::{NewsroomLayout, done_word};
use crate::pages::model::{self, NewStaticPage, StaticPage};
use crate::problems::Problems;
use crate::redirects::model as redirects;
use crate::session::{Admin, SignedForm, Viewer};
use crate::urls;

#[derive(Template)]
#[template(path = "pages/admin/edit.html")]
struct EditPage {
    layout: NewsroomLayout,
    /// `None` for one not yet made.
    page: Option<StaticPage>,
    form: StaticPageForm,
    /// All others of the edition.
    others: Vec<StaticPage>,
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
            ("preview", _) => page.show_preview(&fields),
            _ => Err(AppError::BadRequest),
        }
    })
    .await
}

impl EditPage {
    /// Loads all that the page shows.
    fn load(conn: &mut Connection, app: &App, viewer: &Viewer, id: Option<i64>) -> AppResult<Self> {
        let path = id.map_or_else(urls::newsroom_new_page, urls::newsroom_page);
        let mut layout = NewsroomLayout::load(conn, app, Some(viewer), path)?;
        let edition_id = layout.edition.id;
        let all = model::list_pages(conn, edition_id)?;
        let (page, others) = set_apart(all, id, |page| page.id)?;
        layout.title = page
            .as_ref()
            .map_or_else(|| layout.locale.text("page-new"), |page| page.title.clone());
        Ok(Self {
            form: page.as_ref().map(StaticPageForm::of).unwrap_or_default(),
            preview: None,
            layout,
            page,
            others,
            problems: Problems::default(),
        })
    }

    fn save(
        mut self,
        conn: &mut Connection,
        viewer: &Viewer,
        fields: &FormFields,
    ) -> AppResult<Next<Self>> {
        self.form = StaticPageForm::from_fields(fields);
        let locale = self.layout.locale.clone();
        let mut problems = Problems::default();
        if self.form.title.is_empty() {
            problems.add("title", locale.text("entry-title-empty"));
        }
        let typed = (self.form.slug.as_str(), self.form.title.as_str());
        let taken = self.others.iter().map(|other| other.slug.as_str());
        let slug = check_slug(&mut problems, &locale, typed, taken);
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
            None => (model::create_page(conn, &written)?, "create_page", "made"),
            Some(page) => {
                model::update_page(conn, page.id, &written)?;
                self.move_address(conn, &page.slug, &slug)?;
                (page.id, "change_page", "changed")
            }
        };
        let event = (action, &*format!("page:{id}"), &*self.form.title);
        create_event_of(conn, viewer, event, self.layout.now)?;
        Ok(Next::done(&urls::newsroom_page(id), done))
    }

    fn delete(self, conn: &mut Connection, viewer: &Viewer, id: i64) -> AppResult<Next<Self>> {
        model::delete_page(conn, id)?;
        let event = ("delete_page", &*format!("page:{id}"), &*self.layout.title);
        create_event_of(conn, viewer, event, self.layout.now)?;
        Ok(Next::done(&urls::newsroom_pages(), "deleted"))
    }

    fn refused(mut self, problems: Problems) -> Next<Self> {
        self.layout.set_refused();
        self.problems = problems;
        Next::Refused(Box::new(self))
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
    fn show_preview(mut self, fields: &FormFields) -> AppResult<Next<Self>> {
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
        Ok(Next::Shown(Box::new(self)))
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
        Self {
            slug: fields.trimmed("slug"),
            title: fields.trimmed("title"),
            body: fields.one("body").to_owned(),
        }
    }
}
