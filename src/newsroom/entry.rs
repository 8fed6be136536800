//! What the steps of logging in share: the session they end in, and where it leads.

use actix_web::{HttpRequest, HttpResponse};

use crate::accounts::model::accounts::Account;
use crate::accounts::model::second_steps::delete_half_session;
use crate::accounts::model::sessions::{
    create_session, delete_failed_logins, delete_session_of_token,
};
use crate::app::App;
use crate::audit::model::{NewAuditEvent, create_event};
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::session::{Keeps, address_of, brought_token, ended_cookie, kept_cookie, user_agent_of};
use crate::time::Millis;
use crate::token::Token;
use crate::urls;
use crate::visit::see_other;

/// A session about to begin.
pub(super) struct Entry {
    token: Token,
    /// Hashes of what the browser brought: the session before, the half session.
    replaced: Vec<String>,
    user_agent: String,
    address: String,
    now: Millis,
}

impl Entry {
    /// With a secret of its own, whatever the browser brought.
    pub(super) fn new(app: &App, request: &HttpRequest) -> AppResult<Self> {
        let replaced = [Keeps::Session, Keeps::HalfSession]
            .into_iter()
            .filter_map(|keeps| brought_token(app, keeps, request))
            .map(|token| token.hash())
            .collect();
        Ok(Self {
            token: Token::create()?,
            replaced,
            user_agent: user_agent_of(request),
            address: address_of(request),
            now: app.clock.now(),
        })
    }

    /// Begins the session of somebody who gave all that was asked for; ends what it replaces.
    pub(super) fn begin(
        &self,
        conn: &mut Connection,
        account: &Account,
        by: &str,
    ) -> AppResult<()> {
        delete_failed_logins(conn, &account.email)?;
        for hash in &self.replaced {
            delete_session_of_token(conn, hash)?;
            delete_half_session(conn, hash)?;
        }
        let from = (self.user_agent.as_str(), self.address.as_str());
        create_session(conn, account.id, &self.token.hash(), from, self.now)?;
        let event = NewAuditEvent {
            account: Some((account.id, &account.name)),
            action: "log_in",
            subject: &format!("account:{}", account.id),
            detail: by,
            address: &self.address,
        };
        Ok(create_event(conn, &event, self.now)?)
    }

    /// The answer that brings the session to the browser.
    pub(super) fn answer(&self, app: &App, next: &str) -> AppResult<HttpResponse> {
        let dashboard = urls::newsroom();
        let mut response = see_other(if next.is_empty() { &dashboard } else { next });
        response
            .add_cookie(&kept_cookie(app, Keeps::Session, &self.token))
            .map_err(AppError::internal)?;
        response
            .add_cookie(&ended_cookie(app, Keeps::HalfSession))
            .map_err(AppError::internal)?;
        Ok(response)
    }
}

/// A path of the newsroom and nothing else: no other site, no other scheme.
pub(super) fn safe_next(next: &str) -> String {
    let is_own = next.starts_with("/admin/")
        && next
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"/-_.".contains(&byte))
        && !next.contains("//")
        && !next.contains("..");
    if is_own {
        next.to_owned()
    } else {
        String::new()
    }
}
