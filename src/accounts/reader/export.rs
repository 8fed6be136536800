//! `GET /account/export.json`: all that is kept of a reader.

use actix_web::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION};
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use serde_json::{Value, json};

use crate::accounts::model::readers::{Reader, find_reader_of_session};
use crate::app::App;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::forum::model::comments::{Comment, list_of_reader};
use crate::forum::model::recommendations::list_recommended;
use crate::session::{Keeps, brought_token};

pub(crate) async fn get(app: Data<App>, request: HttpRequest) -> AppResult<HttpResponse> {
    let session =
        brought_token(&app, Keeps::ReaderSession, &request).ok_or(AppError::Unauthorized)?;
    let now = app.clock.now();
    let kept = app
        .db
        .read(move |conn| {
            let reader = find_reader_of_session(conn, &session.hash(), now)?
                .ok_or(AppError::Unauthorized)?;
            export(conn, &reader)
        })
        .await?;
    Ok(HttpResponse::Ok()
        .insert_header((CACHE_CONTROL, "no-store"))
        .insert_header((CONTENT_DISPOSITION, "attachment; filename=\"warta.json\""))
        .json(kept))
}

fn export(conn: &mut Connection, reader: &Reader) -> AppResult<Value> {
    let comments: Vec<Value> = list_of_reader(conn, reader.account_id, i64::MAX)?
        .iter()
        .map(comment)
        .collect();
    Ok(json!({
        "email": reader.email,
        "name": reader.name,
        "language": reader.language,
        "wants_reply_mail": reader.wants_reply_mail,
        "silenced_until": reader.silenced_until.map(|until| until.0),
        "is_banned": reader.is_banned,
        "warning": reader.warning,
        "published_comments": reader.approved_count,
        "refused_comments": reader.rejected_count,
        "comments": comments,
        "recommended_comments": list_recommended(conn, reader.account_id)?,
    }))
}

fn comment(comment: &Comment) -> Value {
    json!({
        "number": comment.id,
        "answers": comment.parent_id,
        "text": comment.text,
        "state": comment.state,
        // Milliseconds since 1970.
        "written_at": comment.written_at.0,
        "edited_at": comment.edited_at.map(|at| at.0),
        "published_at": comment.published_at.map(|at| at.0),
    })
}
