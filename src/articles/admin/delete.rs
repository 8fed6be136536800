//! `POST /admin/articles/{id}/delete`: puts a draft into the bin.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};

use crate::app::App;
use crate::articles::admin::act::may_change;
use crate::articles::model::bin::{is_translated, update_deleted_at};
use crate::articles::model::desk::find_desk_article;
use crate::articles::state::State;
use crate::audit::model::create_event_of;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::session::{SignedForm, Viewer, Writer};
use crate::time::Millis;
use crate::urls;
use crate::visit::see_other;

pub(crate) async fn post(
    app: Data<App>,
    Writer(viewer): Writer,
    id: Path<i64>,
    _form: SignedForm,
) -> AppResult<HttpResponse> {
    let (id, now) = (*id, app.clock.now());
    let is_deleted = app
        .db
        .write(move |conn| delete(conn, &viewer, id, now))
        .await?;
    Ok(see_other(&if is_deleted {
        urls::done(&urls::newsroom_bin(), "article-deleted")
    } else {
        urls::done(&urls::newsroom_article(id), "article-translated")
    }))
}

/// Whether it went: the original of translations stays.
fn delete(conn: &mut Connection, viewer: &Viewer, id: i64, now: Millis) -> AppResult<bool> {
    let article = find_desk_article(conn, id)?;
    let state = State::parse(&article.content.fields.state);
    if !may_change(viewer, &article) || !state.is_some_and(State::may_be_deleted) {
        return Err(AppError::Forbidden);
    }
    if is_translated(conn, id)? {
        return Ok(false);
    }
    update_deleted_at(conn, id, Some(now))?;
    let (subject, headline) = (format!("article:{id}"), &article.content.fields.headline);
    let event = ("delete_article", subject.as_str(), headline.as_str());
    create_event_of(conn, viewer, event, now)?;
    Ok(true)
}
