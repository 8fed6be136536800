//! `GET` and `POST /admin/login/code`: the second step of logging in. Who did not give the right password first is sent back to it.

use actix_web::http::StatusCode;
use actix_web::web::{Bytes, Data};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::entry::{Entry, safe_next};
use crate::accounts::model::accounts::Account;
use crate::accounts::model::second_steps::{
    delete_recovery_code, find_account_of_half_session, update_step,
};
use crate::accounts::model::sessions::{create_failed_login, find_wait};
use crate::app::App;
use crate::db::Connection;
use crate::error::AppResult;
use crate::form::FormFields;
use crate::newsroom_layout::{self, NewsroomLayout};
use crate::problems::Problems;
use crate::session::{Keeps, address_of, brought_token};
use crate::time::Millis;
use crate::totp;
use crate::urls;
use crate::visit::see_other;

#[derive(Template)]
#[template(path = "newsroom/login_code.html")]
struct LoginCodePage {
    layout: NewsroomLayout,
    next: String,
    problems: Problems,
}

/// How a code was received.
enum Outcome {
    /// No password was given, or too long ago.
    Nobody,
    Entered,
    Wait(i64, Account),
    Wrong(Account),
}

pub(crate) async fn get(app: Data<App>, request: HttpRequest) -> AppResult<HttpResponse> {
    let query = FormFields::parse(request.query_string().as_bytes());
    let next = safe_next(query.one("next"));
    let Some(token) = brought_token(&app, Keeps::HalfSession, &request) else {
        return Ok(see_other(&urls::newsroom_login()));
    };
    let (state, now) = (app.clone(), app.clock.now());
    let page = app
        .db
        .read(move |conn| {
            find_account_of_half_session(conn, &token.hash(), now)?
                .map(|account| {
                    LoginCodePage::load(conn, &state, &account, next, Problems::default())
                })
                .transpose()
        })
        .await?;
    match page {
        Some(page) => newsroom_layout::page(StatusCode::OK, &page),
        None => Ok(see_other(&urls::newsroom_login())),
    }
}

pub(crate) async fn post(
    app: Data<App>,
    request: HttpRequest,
    body: Bytes,
) -> AppResult<HttpResponse> {
    let fields = FormFields::parse(&body);
    let next = safe_next(fields.one("next"));
    let code = fields.one("code").to_owned();
    let Some(token) = brought_token(&app, Keeps::HalfSession, &request) else {
        return Ok(see_other(&urls::newsroom_login()));
    };
    let (hash, address, now) = (token.hash(), address_of(&request), app.clock.now());
    let entry = Entry::new(&app, &request)?;
    // One transaction: of two who bring the same code at once, one gets in.
    let (entry, outcome) = app
        .db
        .write(move |conn| {
            let Some(account) = find_account_of_half_session(conn, &hash, now)? else {
                return Ok((entry, Outcome::Nobody));
            };
            let seconds = find_wait(conn, &account.email, &address, now)?;
            if seconds > 0 {
                return Ok((entry, Outcome::Wait(seconds, account)));
            }
            let Some(by) = take_code(conn, &account, &code, now)? else {
                create_failed_login(conn, &account.email, &address, now)?;
                return Ok((entry, Outcome::Wrong(account)));
            };
            entry.begin(conn, &account, by)?;
            Ok((entry, Outcome::Entered))
        })
        .await?;
    match outcome {
        Outcome::Nobody => Ok(see_other(&urls::newsroom_login())),
        Outcome::Entered => entry.answer(&app, &next),
        Outcome::Wait(seconds, account) => {
            let sentence = words(&app, &account).text_with("login-wait", "seconds", seconds);
            refuse(
                &app,
                account,
                next,
                (StatusCode::TOO_MANY_REQUESTS, sentence),
            )
            .await
        }
        Outcome::Wrong(account) => {
            let sentence = words(&app, &account).text("login-code-wrong");
            refuse(
                &app,
                account,
                next,
                (StatusCode::UNPROCESSABLE_ENTITY, sentence),
            )
            .await
        }
    }
}

/// Uses a code up. What it was, or `None` for one that is wrong or was used before.
fn take_code(
    conn: &mut Connection,
    account: &Account,
    code: &str,
    now: Millis,
) -> AppResult<Option<&'static str>> {
    if let Some(step) = totp::find_step(&account.totp_secret, code, now)? {
        let is_new = update_step(conn, account.id, step)? == 1;
        return Ok(is_new.then_some("code of the app"));
    }
    let hash = totp::hash_recovery_code(account.id, code);
    let is_known = delete_recovery_code(conn, account.id, &hash)? == 1;
    Ok(is_known.then_some("recovery code"))
}

fn words(app: &App, account: &Account) -> std::sync::Arc<crate::locale::Locale> {
    app.locales.get(&account.language)
}

async fn refuse(
    app: &Data<App>,
    account: Account,
    next: String,
    (status, sentence): (StatusCode, String),
) -> AppResult<HttpResponse> {
    let state = app.clone();
    let problems = Problems::one("code", sentence);
    let page = app
        .db
        .read(move |conn| LoginCodePage::load(conn, &state, &account, next, problems))
        .await?;
    newsroom_layout::page(status, &page)
}

impl LoginCodePage {
    fn load(
        conn: &mut Connection,
        app: &App,
        account: &Account,
        next: String,
        problems: Problems,
    ) -> AppResult<Self> {
        let mut layout = NewsroomLayout::load(conn, app, None, urls::newsroom_login_code())?;
        layout.locale = words(app, account);
        layout.set_title("login-code-title", &problems);
        Ok(Self {
            layout,
            next,
            problems,
        })
    }

    fn action() -> String {
        urls::newsroom_login_code()
    }

    fn login_url() -> String {
        urls::newsroom_login()
    }
}
