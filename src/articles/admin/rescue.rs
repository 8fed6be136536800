//! Around the article form: what is sent after the session has ended is kept as a working copy, and waits behind the door.

use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::middleware::Next;
use actix_web::web::{Bytes, Data};
use actix_web::{Error, HttpMessage};

use crate::app::App;
use crate::articles::admin::working_copy::keep_typing;
use crate::error::AppResult;
use crate::form::FormFields;
use crate::session::{EndedSession, FORM_TOKEN, Viewer};
use crate::token::is_same_secret;
use crate::urls;
use crate::visit::see_other;

/// Lets a form of a living session pass, and keeps the text of another.
///
/// # Errors
///
/// Those of the form behind it, and of the database.
pub async fn keep<Body: MessageBody + 'static>(
    app: Data<App>,
    mut request: ServiceRequest,
    next: Next<Body>,
) -> Result<ServiceResponse<EitherBody<Body, BoxBody>>, Error> {
    if *request.method() != Method::POST || !urls::is_article_form(request.path()) {
        return Ok(next.call(request).await?.map_into_left_body());
    }
    let body = request.extract::<Bytes>().await?;
    let fields = FormFields::parse(&body);
    let path = request.path().to_owned();
    let kept = keep_stray(&app, &request, &path, fields).await?;
    if let Some(address) = kept {
        let response = request.into_response(see_other(&address));
        return Ok(response.map_into_right_body());
    }
    request.set_payload(Payload::from(body));
    Ok(next.call(request).await?.map_into_left_body())
}

/// Keeps a text whose session has ended; the page that comes next. `None` if the form is not such a one.
async fn keep_stray(
    app: &Data<App>,
    request: &ServiceRequest,
    path: &str,
    fields: FormFields,
) -> AppResult<Option<String>> {
    let token = fields.one(FORM_TOKEN).to_owned();
    let viewer = request.extensions().get::<Viewer>().cloned();
    let ended = request.extensions().get::<EndedSession>().cloned();
    let (account_id, address) = match (viewer, ended) {
        // Logged in anew in another window: the form is of the session before.
        (Some(viewer), _)
            if viewer.roles.may_write() && !is_same_secret(&token, &viewer.form_token) =>
        {
            (viewer.account_id, urls::newsroom_working_copy_of(path))
        }
        (None, Some(ended)) if is_same_secret(&token, &ended.form_token) => {
            (ended.account_id, urls::newsroom_login_after_end(path))
        }
        _ => return Ok(None),
    };
    let id = urls::newsroom_article_in(path);
    let now = app.clock.now();
    app.db
        .write(move |conn| keep_typing(conn, account_id, id, &fields, now))
        .await?;
    Ok(Some(address))
}
