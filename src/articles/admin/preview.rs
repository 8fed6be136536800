//! `GET /admin/articles/{id}/preview`: the article as readers would see it: it is published, drawn, and taken back in one transaction.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};

use crate::app::App;
use crate::articles::admin::act::may_read;
use crate::articles::admin::form::ArticleForm;
use crate::articles::admin::parse::parse_form;
use crate::articles::model::desk::{find_desk_article, update_desk_article};
use crate::articles::model::embargoes::find_embargo;
use crate::articles::model::working_copies::find_working_copy;
use crate::articles::show::draw;
use crate::db::Connection;
use crate::editions::model as editions;
use crate::error::{AppError, AppResult};
use crate::newsroom_layout::rehearsed_page;
use crate::session::{Viewer, Writer};
use crate::visit::Visit;

pub(crate) async fn get(
    app: Data<App>,
    Writer(viewer): Writer,
    id: Path<i64>,
    visit: Visit,
) -> AppResult<HttpResponse> {
    let state = app.clone();
    let page = app
        .db
        .rehearse(move |conn| preview(conn, &state, &viewer, *id, visit))
        .await?;
    rehearsed_page(&app, page)
}

/// What the account is typing, else what was last saved.
fn preview(
    conn: &mut Connection,
    app: &App,
    viewer: &Viewer,
    id: i64,
    mut visit: Visit,
) -> AppResult<String> {
    let article = find_desk_article(conn, id)?;
    if !may_read(viewer, &article) {
        return Err(AppError::Forbidden);
    }
    let edition = editions::find_edition_by_id(conn, article.content.fields.edition_id)?;
    let mut content = article.content;
    if let Some(copy) = find_working_copy(conn, viewer.account_id, Some(id))? {
        let form: ArticleForm = serde_json::from_str(&copy.fields).map_err(AppError::internal)?;
        if let Ok(typed) = parse_form(conn, &edition, &form, Some(&content), app.clock.now())? {
            content = typed;
        }
    }
    // Not before an embargo ends, as nobody can publish it then.
    let now = app.clock.now();
    let embargo = find_embargo(conn, id, now)?;
    content.publish(embargo.map_or(now, |embargo| embargo.until));
    update_desk_article(conn, id, &content, (None, "preview"), now)?;
    visit.edition_code = (!edition.is_default).then(|| edition.code.clone());
    draw(conn, app, &visit, id)
}
