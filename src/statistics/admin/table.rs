//! `GET /admin/statistics.csv`: how often each article was read, as a table for other programs (RFC 4180).

use actix_web::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION};
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};

use super::show::Asked;
use crate::app::App;
use crate::editions::model::find_edition;
use crate::error::{AppError, AppResult};
use crate::page_views::hour_of;
use crate::session::Editor;
use crate::statistics::model::{ReadLine, list_lines};

/// Most lines.
const MOST: i64 = 10_000;

pub(crate) async fn get(
    app: Data<App>,
    Editor(_viewer): Editor,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    let asked = Asked::of(&request);
    let first = hour_of(app.clock.now()) - asked.span.hours() + 1;
    let lines = app
        .db
        .read(move |conn| {
            let edition = find_edition(conn, None)?;
            Ok(list_lines(
                conn,
                (edition.id, asked.section_id),
                first,
                MOST,
            )?)
        })
        .await?;
    let table = write(&lines).map_err(|error| AppError::Internal(error.into()))?;
    Ok(HttpResponse::Ok()
        .content_type("text/csv; charset=utf-8")
        .insert_header((CACHE_CONTROL, "no-store"))
        .insert_header((
            CONTENT_DISPOSITION,
            "attachment; filename=\"statistics.csv\"",
        ))
        .body(table))
}

fn write(lines: &[ReadLine]) -> csv::Result<Vec<u8>> {
    let mut table = csv::Writer::from_writer(Vec::new());
    table.write_record(["article", "headline", "section", "views"])?;
    for line in lines {
        table.write_record([
            line.article_id.to_string().as_str(),
            harmless(&line.headline).as_str(),
            harmless(&line.section).as_str(),
            line.views.to_string().as_str(),
        ])?;
    }
    table
        .into_inner()
        .map_err(|error| error.into_error().into())
}

/// A spreadsheet takes a cell that begins with one of these signs for a formula.
fn harmless(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}
