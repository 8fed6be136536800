//! Any address that no page has: an old one is sent to its new place (301), the others are not found (404).

use actix_web::http::Method;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};

use crate::app::App;
use crate::error::{AppError, AppResult};
use crate::redirects::model;
use crate::visit::moved_permanently;

pub(crate) async fn get(app: Data<App>, request: HttpRequest) -> AppResult<HttpResponse> {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return Err(AppError::NotFound);
    }
    let path = request.path().to_owned();
    let target = app
        .db
        .read(move |conn| Ok(model::find_target(conn, &path)?))
        .await?;
    target
        .map(|target| moved_permanently(&target))
        .ok_or(AppError::NotFound)
}
