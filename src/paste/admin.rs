//! `POST /admin/paste`: what came from the clipboard as HTML, as text of the body's dialect, with what was left out.

use actix_web::HttpResponse;
use actix_web::web::Data;
use serde::Serialize;

use crate::app::App;
use crate::error::AppResult;
use crate::paste::clean::clean;
use crate::session::{SignedForm, Writer};

/// What the script is told.
#[derive(Serialize)]
struct Answer {
    body: String,
    /// Sentences in the account's language.
    left_out: Vec<String>,
}

pub(crate) async fn post(
    app: Data<App>,
    Writer(viewer): Writer,
    SignedForm(fields): SignedForm,
) -> AppResult<HttpResponse> {
    let locale = app.locales.get(&viewer.language);
    let taken: Vec<&str> = fields.all("figure").collect();
    let pasted = clean(fields.one("html"), &taken);
    let left_out = pasted
        .left_out
        .iter()
        .map(|part| {
            let words = locale.text(&part.kind.key());
            if part.detail.is_empty() {
                format!("{words} ({})", part.count)
            } else {
                format!("{words} ({}): {}", part.count, part.detail)
            }
        })
        .collect();
    Ok(HttpResponse::Ok().json(Answer {
        body: pasted.body,
        left_out,
    }))
}
