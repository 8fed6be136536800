//! `GET /admin/audit/`: the audit log, newest first, by account, action and subject.

use actix_web::http::StatusCode;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::filter;
use crate::accounts::model::accounts::{Account, list_accounts};
use crate::app::App;
use crate::audit::model::{AuditEvent, AuditFilter, count_events, list_actions, list_events};
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::form::FormFields;
use crate::newsroom_layout::{self, NewsroomLayout};
use crate::pagination::page_count;
use crate::problems::Problems;
use crate::session::{Admin, Viewer};
use crate::urls;

/// Entries on a page.
const PAGE_SIZE: i64 = 50;

#[derive(Template)]
#[template(path = "audit/admin/list.html")]
struct ListPage {
    layout: NewsroomLayout,
    filter: AuditFilter,
    events: Vec<AuditEvent>,
    accounts: Vec<Account>,
    actions: Vec<String>,
    total: i64,
    page: i64,
    last: i64,
}

pub(crate) async fn get(
    app: Data<App>,
    Admin(viewer): Admin,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    let fields = FormFields::parse(request.query_string().as_bytes());
    let page = match fields.find("page") {
        None => 1,
        Some(_) => fields.number("page").ok_or(AppError::NotFound)?,
    };
    let (state, filter) = (app.clone(), filter::parse(&fields));
    let page = app
        .db
        .read(move |conn| ListPage::load(conn, &state, &viewer, filter, page))
        .await?;
    newsroom_layout::page(StatusCode::OK, &page)
}

impl ListPage {
    fn load(
        conn: &mut Connection,
        app: &App,
        viewer: &Viewer,
        filter: AuditFilter,
        page: i64,
    ) -> AppResult<Self> {
        let mut layout = NewsroomLayout::load(conn, app, Some(viewer), urls::newsroom_audit())?;
        layout.set_title("newsroom-audit", &Problems::default());
        let total = count_events(conn, &filter)?;
        let last = i64::from(page_count(total, PAGE_SIZE));
        if page < 1 || page > last {
            return Err(AppError::NotFound);
        }
        if page > 1 {
            layout.title = layout.locale.text_with_all(
                "audit-title-page",
                [
                    ("title", layout.title.as_str().into()),
                    ("page", page.into()),
                ],
            );
        }
        Ok(Self {
            events: list_events(conn, &filter, (page - 1) * PAGE_SIZE, PAGE_SIZE)?,
            accounts: list_accounts(conn)?,
            actions: list_actions(conn)?,
            layout,
            filter,
            total,
            page,
            last,
        })
    }

    fn action() -> String {
        urls::newsroom_audit()
    }

    fn export_url(&self) -> String {
        filter::address(&urls::newsroom_audit_export(), &self.filter, 1)
    }

    fn newer_url(&self) -> Option<String> {
        (self.page > 1).then(|| self.page_url(self.page - 1))
    }

    fn older_url(&self) -> Option<String> {
        (self.page < self.last).then(|| self.page_url(self.page + 1))
    }

    fn page_url(&self, page: i64) -> String {
        filter::address(&urls::newsroom_audit(), &self.filter, page)
    }

    fn subject_url(event: &AuditEvent) -> String {
        let only = AuditFilter {
            subject: Some(event.subject.clone()),
            ..AuditFilter::default()
        };
        filter::address(&urls::newsroom_audit(), &only, 1)
    }

    fn subject(&self) -> &str {
        self.filter.subject.as_deref().unwrap_or_default()
    }

    fn is_action(&self, action: &str) -> bool {
        self.filter.action.as_deref() == Some(action)
    }

    /// What was done, in the reader's words if there are any.
    fn action_name(&self, action: &str) -> String {
        let key = format!("audit-action-{action}");
        if self.layout.locale.has(&key) {
            self.layout.locale.text(&key)
        } else {
            action.replace('_', " ")
        }
    }
}
