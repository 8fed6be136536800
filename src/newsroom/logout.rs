//! `POST /admin/logout`: ends the session.

use actix_web::HttpResponse;
use actix_web::web::Data;

use crate::accounts::model::sessions::delete_session;
use crate::app::App;
use crate::error::{AppError, AppResult};
use crate::session::{Keeps, SignedForm, SignedIn, ended_cookie};
use crate::urls;
use crate::visit::see_other;

pub(crate) async fn post(
    app: Data<App>,
    SignedIn(viewer): SignedIn,
    _form: SignedForm,
) -> AppResult<HttpResponse> {
    app.db
        .write(move |conn| Ok(delete_session(conn, viewer.account_id, viewer.session_id)?))
        .await?;
    let mut response = see_other(&urls::newsroom_login());
    response
        .add_cookie(&ended_cookie(&app, Keeps::Session))
        .map_err(AppError::internal)?;
    Ok(response)
}
