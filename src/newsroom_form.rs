//! What the newsroom's pages with a form share: a page is shown; its form is taken, and leads on or shows the page again.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use actix_web::{FromRequest, HttpRequest, HttpResponse};
use askama::Template;

use crate::app::App;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::locale::Locale;
use crate::newsroom_layout;
use crate::problems::Problems;
use crate::slug::typed_slug;
use crate::urls;
use crate::visit::see_other;

/// What follows a form.
pub enum Next<Page> {
    /// It is done: on to this address.
    Done(String),
    /// The page again, with what is wrong.
    Refused(Box<Page>),
    /// The page again, with what was asked for.
    Shown(Box<Page>),
}

impl<Page> Next<Page> {
    /// On to a page that says what was done, by a word (see `urls::done`).
    pub fn done(url: &str, word: &str) -> Self {
        Self::Done(urls::done(url, word))
    }
}

/// Which entry of a list a page is for: its number, or none for one that is not yet made.
pub struct EntryId(pub Option<i64>);

impl FromRequest for EntryId {
    type Error = AppError;
    type Future = Ready<AppResult<Self>>;

    fn from_request(request: &HttpRequest, _payload: &mut Payload) -> Self::Future {
        let id = request.match_info().get("id").map(str::parse).transpose();
        ready(id.map(Self).map_err(|_| AppError::NotFound))
    }
}

/// Answers with a page as the database has it.
///
/// # Errors
///
/// Those of loading and of writing the page.
pub async fn show<Page: Template + Send + 'static>(
    app: &Data<App>,
    load: impl FnOnce(&mut Connection, &App) -> AppResult<Page> + Send + 'static,
) -> AppResult<HttpResponse> {
    let state = app.clone();
    let page = app.db.read(move |conn| load(conn, &state)).await?;
    newsroom_layout::page(StatusCode::OK, &page)
}

/// Answers a form: what it does happens in one transaction.
///
/// # Errors
///
/// Those of what it does and of writing the page.
pub async fn take<Page: Template + Send + 'static>(
    app: &Data<App>,
    act: impl FnOnce(&mut Connection, &App) -> AppResult<Next<Page>> + Send + 'static,
) -> AppResult<HttpResponse> {
    let state = app.clone();
    match app.db.write(move |conn| act(conn, &state)).await? {
        Next::Done(address) => Ok(see_other(&address)),
        Next::Refused(page) => newsroom_layout::page(StatusCode::UNPROCESSABLE_ENTITY, &*page),
        Next::Shown(page) => newsroom_layout::page(StatusCode::OK, &*page),
    }
}

/// The entry that a page is for, and the others in their order.
///
/// # Errors
///
/// `NotFound` for a number that no entry has.
pub fn set_apart<Row>(
    all: Vec<Row>,
    id: Option<i64>,
    id_of: fn(&Row) -> i64,
) -> AppResult<(Option<Row>, Vec<Row>)> {
    let (mut own, others): (Vec<Row>, Vec<Row>) =
        all.into_iter().partition(|entry| Some(id_of(entry)) == id);
    let own = own.pop();
    if own.is_none() && id.is_some() {
        return Err(AppError::NotFound);
    }
    Ok((own, others))
}

/// The slug that was typed, else one made of the name. What is wrong with it, such as another entry's having it, is told of the
/// field `slug`.
pub fn check_slug<'a>(
    problems: &mut Problems,
    locale: &Locale,
    (typed, name): (&str, &str),
    mut taken: impl Iterator<Item = &'a str>,
) -> String {
    let checked = typed_slug(typed, name).and_then(|slug| {
        if taken.any(|other| other == slug) {
            Err("slug-taken")
        } else {
            Ok(slug)
        }
    });
    checked.unwrap_or_else(|key| {
        problems.add("slug", locale.text(key));
        String::new()
    })
}
