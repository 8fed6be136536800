//! An address where nothing is may be an old one: then it is sent to its new place (301) instead of not being found (404).

use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::Next;
use actix_web::{Error, web};

use crate::app::App;
use crate::redirects::model;
use crate::visit::moved_permanently;

/// Stands around all pages, since a section that was renamed is not found by the page of sections.
///
/// # Errors
///
/// Those of the pages.
pub(crate) async fn instead_of_not_found<Body: MessageBody + 'static>(
    app: web::Data<App>,
    request: ServiceRequest,
    next: Next<Body>,
) -> Result<ServiceResponse<EitherBody<Body, BoxBody>>, Error> {
    let is_read = matches!(*request.method(), Method::GET | Method::HEAD);
    let path = request.path().to_owned();
    let response = next.call(request).await?;
    if !is_read || response.status() != StatusCode::NOT_FOUND {
        return Ok(response.map_into_left_body());
    }
    let found = app
        .db
        .read(move |conn| Ok(model::find_target(conn, &path)?))
        .await;
    Ok(match found {
        Ok(None) => response.map_into_left_body(),
        Ok(Some(target)) => response
            .into_response(moved_permanently(&target))
            .map_into_right_body(),
        Err(error) => {
            let (request, _) = response.into_parts();
            ServiceResponse::from_err(error, request).map_into_right_body()
        }
    })
}
