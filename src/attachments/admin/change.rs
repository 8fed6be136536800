//! `POST /admin/articles/{id}/attachments/{hash}`: moves, renames or removes a file of an article.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};

use crate::app::App;
use crate::articles::model::editing::NewAttachment;
use crate::attachments::admin::article::{find_changeable, save};
use crate::attachments::admin::list::ListPage;
use crate::attachments::admin::upload::text_problems;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::form::FormFields;
use crate::newsroom_layout;
use crate::session::{SignedForm, Viewer, Writer};
use crate::urls;
use crate::visit::see_other;

/// What follows a form.
enum Next {
    Done(&'static str),
    Page(Box<ListPage>),
}

pub(crate) async fn post(
    app: Data<App>,
    Writer(viewer): Writer,
    path: Path<(i64, String)>,
    SignedForm(fields): SignedForm,
) -> AppResult<HttpResponse> {
    let (id, hash) = path.into_inner();
    let state = app.clone();
    let next = app
        .db
        .write(move |conn| change(conn, &state, &viewer, (id, &hash), &fields))
        .await?;
    match next {
        Next::Done(word) => Ok(see_other(&urls::done(
            &urls::newsroom_attachments(id),
            word,
        ))),
        Next::Page(page) => newsroom_layout::page(StatusCode::UNPROCESSABLE_ENTITY, &*page),
    }
}

fn change(
    conn: &mut Connection,
    app: &App,
    viewer: &Viewer,
    (id, hash): (i64, &str),
    fields: &FormFields,
) -> AppResult<Next> {
    let article = find_changeable(conn, viewer, id)?;
    let mut files = article.content.attachments.clone();
    let place = files
        .iter()
        .position(|file| file.file_hash == hash)
        .ok_or(AppError::NotFound)?;
    let title = files
        .get(place)
        .map(|file| file.title.clone())
        .unwrap_or_default();
    let (action, done) = match fields.one("do") {
        "up" => {
            move_file(&mut files, place, place.checked_sub(1));
            ("move_file", "file-moved")
        }
        "down" => {
            move_file(&mut files, place, Some(place + 1));
            ("move_file", "file-moved")
        }
        "remove" => {
            files.remove(place);
            ("remove_file", "file-removed")
        }
        "rename" => {
            let title = fields.one("title").trim();
            let language = fields.one("language").trim();
            if let Some(page) = refused(conn, app, viewer, (id, hash), (title, language))? {
                return Ok(Next::Page(Box::new(page)));
            }
            if let Some(file) = files.get_mut(place) {
                title.clone_into(&mut file.title);
                language.clone_into(&mut file.language);
            }
            ("rename_file", "file-renamed")
        }
        _ => return Err(AppError::BadRequest),
    };
    save(
        conn,
        viewer,
        article,
        files,
        (action, &title),
        app.clock.now(),
    )?;
    Ok(Next::Done(done))
}

/// Changes places with a neighbour, if there is one.
fn move_file(files: &mut [NewAttachment], from: usize, to: Option<usize>) {
    if let Some(to) = to.filter(|to| *to < files.len()) {
        files.swap(from, to);
    }
}

/// The page with what is wrong with a new title.
fn refused(
    conn: &mut Connection,
    app: &App,
    viewer: &Viewer,
    (id, hash): (i64, &str),
    (title, language): (&str, &str),
) -> AppResult<Option<ListPage>> {
    let mut page = ListPage::load(conn, app, viewer, id)?;
    let fields = ("rename-title", "rename-language");
    let problems = text_problems(page.locale(), fields, (title, language));
    if problems.is_empty() {
        return Ok(None);
    }
    hash.clone_into(&mut page.renaming);
    title.clone_into(&mut page.title);
    language.clone_into(&mut page.language);
    page.refuse(problems);
    Ok(Some(page))
}
