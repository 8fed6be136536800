//! `POST /admin/articles/{id}/duplicate`: makes a new draft from an article's current text.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};

use crate::app::App;
use crate::articles::admin::act::may_read;
use crate::articles::model::copies::create_copy;
use crate::articles::model::desk::find_desk_article;
use crate::articles::model::embargoes::{find_embargo, replace_embargo};
use crate::articles::sign_off::signed;
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
    let now = app.clock.now();
    let copy_id = app
        .db
        .write(move |conn| duplicate(conn, &viewer, *id, now))
        .await?;
    Ok(see_other(&urls::done(
        &urls::newsroom_article(copy_id),
        "article-duplicated",
    )))
}

/// The text as it was last saved. An embargo that holds it back holds the copy back as well: the words are the same.
fn duplicate(conn: &mut Connection, viewer: &Viewer, id: i64, now: Millis) -> AppResult<i64> {
    let article = find_desk_article(conn, id)?;
    if !may_read(viewer, &article) {
        return Err(AppError::Forbidden);
    }
    let copy = article
        .content
        .as_new_draft(signed("", &viewer.initials, true));
    let copy_id = create_copy(conn, &copy, viewer.account_id, now)?;
    let state = State::parse(&article.content.fields.state);
    if state.is_some_and(State::may_be_embargoed)
        && let Some(mut embargo) = find_embargo(conn, id, now)?
    {
        embargo.article_id = copy_id;
        replace_embargo(conn, &embargo, viewer.account_id)?;
    }
    let (subject, detail) = (format!("article:{copy_id}"), format!("article:{id}"));
    let event = ("duplicate", subject.as_str(), detail.as_str());
    create_event_of(conn, viewer, event, now)?;
    Ok(copy_id)
}
