//! `POST /admin/account/sessions`: ends one of one's own sessions, or all but this one.

use actix_web::HttpResponse;
use actix_web::web::Data;

use crate::accounts::model::sessions::{delete_other_sessions, delete_session};
use crate::app::App;
use crate::error::{AppError, AppResult};
use crate::session::{SignedForm, SignedIn};
use crate::urls;
use crate::visit::see_other;

pub(crate) async fn post(
    app: Data<App>,
    SignedIn(viewer): SignedIn,
    SignedForm(fields): SignedForm,
) -> AppResult<HttpResponse> {
    let (account, current) = (viewer.account_id, viewer.session_id);
    if fields.one("session") == "others" {
        app.db
            .write(move |conn| Ok(delete_other_sessions(conn, account, current)?))
            .await?;
        return Ok(done("sessions"));
    }
    let session = fields.number("session").ok_or(AppError::BadRequest)?;
    app.db
        .write(move |conn| Ok(delete_session(conn, account, session)?))
        .await?;
    Ok(done("session"))
}

fn done(word: &str) -> HttpResponse {
    see_other(&urls::done(&urls::newsroom_account(), word))
}
