//! `POST /admin/articles/{id}/reviewed`: a second pair of eyes has looked at what one person published alone.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};

use crate::app::App;
use crate::articles::model::desk::{delete_unreviewed, find_desk_article};
use crate::audit::model::{NewAuditEvent, create_event};
use crate::error::{AppError, AppResult};
use crate::session::{Editor, SignedForm};
use crate::urls;
use crate::visit::see_other;

pub(crate) async fn post(
    app: Data<App>,
    Editor(viewer): Editor,
    id: Path<i64>,
    _form: SignedForm,
) -> AppResult<HttpResponse> {
    let (id, now) = (*id, app.clock.now());
    app.db
        .write(move |conn| {
            let section_id = find_desk_article(conn, id)?.content.fields.section_id;
            if !viewer.may_edit_in(section_id) {
                return Err(AppError::Forbidden);
            }
            if delete_unreviewed(conn, id, viewer.account_id)? == 0 {
                return Err(AppError::Forbidden);
            }
            let event = NewAuditEvent {
                account: Some((viewer.account_id, &viewer.name)),
                action: "review",
                subject: &format!("article:{id}"),
                detail: "",
                address: &viewer.address,
            };
            Ok(create_event(conn, &event, now)?)
        })
        .await?;
    Ok(see_other(&urls::newsroom()))
}
