//! `POST /admin/articles/new/working-copy` and `/admin/articles/{id}/working-copy`: keeps what is being typed; `discard` throws it away.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};

use crate::app::App;
use crate::articles::admin::act::may_change;
use crate::articles::admin::form::ArticleForm;
use crate::articles::model::desk::{find_desk_article, replace_presence};
use crate::articles::model::working_copies::{
    WorkingCopy, delete_working_copy, replace_working_copy,
};
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::form::FormFields;
use crate::session::{SignedForm, Viewer, Writer};
use crate::time::Millis;
use crate::urls;
use crate::visit::see_other;

pub(crate) async fn post_new(
    app: Data<App>,
    viewer: Writer,
    form: SignedForm,
) -> AppResult<HttpResponse> {
    keep(app, viewer.0, None, form.0).await
}

pub(crate) async fn post(
    app: Data<App>,
    viewer: Writer,
    id: Path<i64>,
    form: SignedForm,
) -> AppResult<HttpResponse> {
    keep(app, viewer.0, Some(*id), form.0).await
}

/// Keeps what stands in a form of the article.
///
/// # Errors
///
/// Those of the database.
pub(super) fn keep_typing(
    conn: &mut Connection,
    account_id: i64,
    id: Option<i64>,
    fields: &FormFields,
    now: Millis,
) -> AppResult<()> {
    let form = ArticleForm::from_fields(fields);
    let copy = WorkingCopy {
        base_version: fields.number("version").unwrap_or_default(),
        fields: serde_json::to_string(&form).map_err(AppError::internal)?,
        saved_at: now,
    };
    Ok(replace_working_copy(conn, account_id, id, &copy)?)
}

async fn keep(
    app: Data<App>,
    viewer: Viewer,
    id: Option<i64>,
    fields: FormFields,
) -> AppResult<HttpResponse> {
    let now = app.clock.now();
    let is_discarded = fields.has("discard");
    app.db
        .write(move |conn| {
            if let Some(id) = id {
                let article = find_desk_article(conn, id)?;
                if !may_change(&viewer, &article) {
                    return Err(AppError::Forbidden);
                }
                replace_presence(conn, (id, viewer.account_id), now.plus_minutes(-3), now)?;
            }
            if is_discarded {
                delete_working_copy(conn, viewer.account_id, id)?;
                return Ok(());
            }
            keep_typing(conn, viewer.account_id, id, &fields, now)
        })
        .await?;
    if is_discarded {
        let form = id.map_or_else(urls::newsroom_new_article, urls::newsroom_article);
        return Ok(see_other(&form));
    }
    Ok(HttpResponse::NoContent().finish())
}
