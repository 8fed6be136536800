//! The mail to somebody who forgot their password.

use crate::accounts::model::accounts::{Account, create_password_link, find_account_by_email};
use crate::accounts::model::password_requests::{PasswordRequest, update_handled};
use crate::app::App;
use crate::audit::model::{NewAuditEvent, create_event};
use crate::db::Connection;
use crate::editions::model::find_edition;
use crate::error::AppResult;
use crate::outbox::Mail;
use crate::token::Token;
use crate::urls;

/// The link of a mail works this long.
pub const LINK_MINUTES: i64 = 30;

/// Sees to a request: a link and the mail that brings it, if there is an account for it.
///
/// # Errors
///
/// Those of the database.
pub fn handle(
    conn: &mut Connection,
    app: &App,
    request: &PasswordRequest,
    token: &Token,
) -> AppResult<Option<Mail>> {
    update_handled(conn, request.id)?;
    let account = find_account_by_email(conn, &request.email)?;
    let Some(account) = account.filter(|account| !account.is_disabled) else {
        return Ok(None);
    };
    let now = app.clock.now();
    let expires_at = now.plus_minutes(LINK_MINUTES);
    create_password_link(conn, account.id, &token.hash(), expires_at)?;
    let event = NewAuditEvent {
        account: None,
        action: "create_password_link",
        subject: &format!("account:{}", account.id),
        detail: "forgotten password",
        address: "",
    };
    create_event(conn, &event, now)?;
    let site_name = find_edition(conn, None)?.site_name;
    Ok(Some(mail(app, &account, &site_name, token)))
}

fn mail(app: &App, account: &Account, site_name: &str, token: &Token) -> Mail {
    let locale = app.locales.get(&account.language);
    let link = format!(
        "{}{}",
        app.config.origin(),
        urls::newsroom_password(token.as_str())
    );
    let parts = [
        locale.text_with("password-mail-greeting", "name", account.name.as_str()),
        locale.text_with("password-mail-text", "site", site_name),
        link,
        locale.text_with("password-mail-minutes", "count", LINK_MINUTES),
        locale.text("password-mail-otherwise"),
    ];
    Mail {
        to: account.email.clone(),
        subject: locale.text_with("password-mail-subject", "site", site_name),
        text: format!("{}\n", parts.join("\n\n")),
        unsubscribe_url: None,
    }
}
