//! `GET` and `POST /admin/redirects/`: old addresses and where they went.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::app::App;
use crate::audit::model::create_event_of;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::form::FormFields;
use crate::newsroom_layout::{self, NewsroomLayout, done_word, status_of};
use crate::problems::Problems;
use crate::redirects::admin::form::RedirectForm;
use crate::redirects::model::{self, Redirect};
use crate::session::{Admin, SignedForm, Viewer};
use crate::urls;
use crate::visit::see_other;

/// Redirects a page.
const PAGE_LENGTH: i64 = 50;

#[derive(Template)]
#[template(path = "redirects/admin/list.html")]
struct ListPage {
    layout: NewsroomLayout,
    redirects: Vec<Redirect>,
    form: RedirectForm,
    page: i64,
    page_count: i64,
    count: i64,
    problems: Problems,
}

/// What follows a form.
enum Next {
    Done(&'static str),
    Page(Box<ListPage>),
}

pub(crate) async fn get(
    app: Data<App>,
    Admin(viewer): Admin,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    let query = FormFields::parse(request.query_string().as_bytes());
    let (state, done) = (app.clone(), done_word(&request));
    let page = app
        .db
        .read(move |conn| {
            let number = query.number("page").unwrap_or(1);
            let mut page = ListPage::load(conn, &state, &viewer, number)?;
            page.layout.set_done(&done);
            Ok(page)
        })
        .await?;
    newsroom_layout::page(status_of(&page.problems), &page)
}

pub(crate) async fn post(
    app: Data<App>,
    Admin(viewer): Admin,
    SignedForm(fields): SignedForm,
) -> AppResult<HttpResponse> {
    let state = app.clone();
    let next = app
        .db
        .write(move |conn| match fields.one("do") {
            "add" => add(conn, &state, &viewer, &fields),
            "delete" => delete(conn, &state, &viewer, &fields),
            _ => Err(AppError::BadRequest),
        })
        .await?;
    match next {
        Next::Done(word) => Ok(see_other(&urls::done(&urls::newsroom_redirects(), word))),
        Next::Page(page) => newsroom_layout::page(status_of(&page.problems), &*page),
    }
}

fn add(conn: &mut Connection, app: &App, viewer: &Viewer, fields: &FormFields) -> AppResult<Next> {
    let mut page = ListPage::load(conn, app, viewer, 1)?;
    page.form = RedirectForm::from_fields(app, fields);
    page.problems = page.form.check(conn, &page.layout.locale)?;
    if !page.problems.is_empty() {
        page.layout.set_title("newsroom-redirects", &page.problems);
        return Ok(Next::Page(Box::new(page)));
    }
    let (from, target) = (&page.form.from, &page.form.target);
    model::create_redirect(conn, from, target, page.layout.now)?;
    let subject = format!("redirect:{from}");
    let event = ("create_redirect", subject.as_str(), target.as_str());
    create_event_of(conn, viewer, event, page.layout.now)?;
    Ok(Next::Done("redirect-made"))
}

fn delete(
    conn: &mut Connection,
    app: &App,
    viewer: &Viewer,
    fields: &FormFields,
) -> AppResult<Next> {
    let id = fields.number("id").ok_or(AppError::BadRequest)?;
    let redirect = model::find_redirect(conn, id)?;
    model::delete_redirect(conn, id)?;
    let subject = format!("redirect:{}", redirect.from_path);
    let event = (
        "delete_redirect",
        subject.as_str(),
        redirect.target.as_str(),
    );
    create_event_of(conn, viewer, event, app.clock.now())?;
    Ok(Next::Done("deleted"))
}

impl ListPage {
    /// Loads all that the page shows. `NotFound` for a page that does not exist.
    fn load(conn: &mut Connection, app: &App, viewer: &Viewer, page: i64) -> AppResult<Self> {
        let count = model::count_redirects(conn)?;
        let page_count = ((count + PAGE_LENGTH - 1) / PAGE_LENGTH).max(1);
        if !(1..=page_count).contains(&page) {
            return Err(AppError::NotFound);
        }
        let path = urls::newsroom_redirects();
        let mut layout = NewsroomLayout::load(conn, app, Some(viewer), path)?;
        layout.set_title("newsroom-redirects", &Problems::default());
        Ok(Self {
            redirects: model::list_redirects(conn, (page - 1) * PAGE_LENGTH, PAGE_LENGTH)?,
            layout,
            form: RedirectForm::default(),
            page,
            page_count,
            count,
            problems: Problems::default(),
        })
    }

    fn action(&self) -> &str {
        &self.layout.path
    }

    fn page_url(&self, page: i64) -> String {
        urls::newsroom_redirects_page(page)
    }
}
