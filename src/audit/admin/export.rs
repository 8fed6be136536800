//! `GET /admin/audit/events.csv`: the audit log as a table for other programs (RFC 4180).

use actix_web::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};

use super::filter;
use crate::app::App;
use crate::audit::model::{AuditEvent, list_events};
use crate::error::AppResult;
use crate::form::FormFields;
use crate::session::Admin;

/// Most entries of a file, the newest; more are asked for by a narrower filter.
const MOST: i64 = 50_000;

/// The columns' names.
const HEAD: [&str; 9] = [
    "number",
    "at",
    "account_number",
    "account",
    "action",
    "subject",
    "detail",
    "address",
    "hash",
];

pub(crate) async fn get(
    app: Data<App>,
    Admin(_viewer): Admin,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    let filter = filter::parse(&FormFields::parse(request.query_string().as_bytes()));
    let text = app
        .db
        .read(move |conn| Ok(table(&list_events(conn, &filter, 0, MOST)?)))
        .await?;
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "text/csv; charset=utf-8; header=present"))
        .insert_header((CONTENT_DISPOSITION, "attachment; filename=\"audit.csv\""))
        .body(text))
}

fn table(events: &[AuditEvent]) -> String {
    let mut text = line(&HEAD);
    for event in events {
        let at = event
            .at
            .to_utc()
            .format("%Y-%m-%dT%H:%M:%S%.3fZ")
            .to_string();
        let account = event.account_id.map(|id| id.to_string());
        text += &line(&[
            &event.id.to_string(),
            &at,
            account.as_deref().unwrap_or_default(),
            &event.account_name,
            &event.action,
            &event.subject,
            &event.detail,
            &event.address,
            &event.hash,
        ]);
    }
    text
}

fn line(cells: &[&str; HEAD.len()]) -> String {
    cells.map(cell).join(",") + "\r\n"
}

/// A cell in quotes. A table program takes text that begins like a formula for one, and would reckon what somebody named themselves: an
/// apostrophe before it keeps it a text (OWASP, CSV Injection).
fn cell(text: &str) -> String {
    let is_formula =
        text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    let guard = if is_formula { "'" } else { "" };
    format!("\"{guard}{}\"", text.replace('"', "\"\""))
}
