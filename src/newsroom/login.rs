//! `GET` and `POST /admin/login`: the newsroom's door.

use actix_web::http::StatusCode;
use actix_web::web::{Bytes, Data};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::accounts::model::accounts::find_account_by_email;
use crate::accounts::model::sessions::{
    create_failed_login, create_session, delete_failed_logins, delete_session_of_token, find_wait,
};
use crate::app::App;
use crate::audit::model::{NewAuditEvent, create_event};
use crate::error::{AppError, AppResult};
use crate::form::FormFields;
use crate::newsroom_layout::{self, NewsroomLayout};
use crate::session::{address_of, session_cookie, session_token, user_agent_of};
use crate::token::Token;
use crate::urls;
use crate::visit::see_other;

#[derive(Template)]
#[template(path = "newsroom/login.html")]
struct LoginPage {
    layout: NewsroomLayout,
    email: String,
    next: String,
    problem: Option<Problem>,
}

/// Why somebody is still at the door.
enum Problem {
    /// Unknown address or wrong password: the same words, so that nobody learns who has an account.
    Wrong,
    /// Too many wrong passwords: so many seconds.
    Wait(i64),
}

pub(crate) async fn get(app: Data<App>, request: HttpRequest) -> AppResult<HttpResponse> {
    let query = FormFields::parse(request.query_string().as_bytes());
    let next = safe_next(query.one("next"));
    show(&app, StatusCode::OK, String::new(), next, None).await
}

pub(crate) async fn post(
    app: Data<App>,
    request: HttpRequest,
    body: Bytes,
) -> AppResult<HttpResponse> {
    let fields = FormFields::parse(&body);
    let email = fields.one("email").trim().to_owned();
    let next = safe_next(fields.one("next"));
    let address = address_of(&request);
    let now = app.clock.now();
    let (asked, from) = (email.clone(), address.clone());
    let (seconds, account) = app
        .db
        .read(move |conn| {
            let account = find_account_by_email(conn, &asked)?;
            Ok((find_wait(conn, &asked, &from, now)?, account))
        })
        .await?;
    if seconds > 0 {
        let problem = Some(Problem::Wait(seconds));
        return show(&app, StatusCode::TOO_MANY_REQUESTS, email, next, problem).await;
    }
    let usable = account.filter(|account| !account.is_disabled);
    let hash = usable
        .as_ref()
        .map(|account| account.password_hash.clone())
        .unwrap_or_default();
    let is_right = app
        .passwords
        .is_right(fields.one("password").to_owned(), hash)
        .await?;
    let Some(account) = usable.filter(|_| is_right) else {
        let failed = email.clone();
        app.db
            .write(move |conn| Ok(create_failed_login(conn, &failed, &address, now)?))
            .await?;
        return show(
            &app,
            StatusCode::UNPROCESSABLE_ENTITY,
            email,
            next,
            Some(Problem::Wrong),
        )
        .await;
    };
    let token = Token::create()?;
    let hash = token.hash();
    let user_agent = user_agent_of(&request);
    let before = session_token(&app, &request).map(|token| token.hash());
    app.db
        .write(move |conn| {
            delete_failed_logins(conn, &account.email)?;
            if let Some(before) = before {
                delete_session_of_token(conn, &before)?;
            }
            create_session(conn, account.id, &hash, (&user_agent, &address), now)?;
            let event = NewAuditEvent {
                account: Some((account.id, &account.name)),
                action: "log_in",
                subject: &format!("account:{}", account.id),
                detail: "",
                address: &address,
            };
            Ok(create_event(conn, &event, now)?)
        })
        .await?;
    let mut response = see_other(if next.is_empty() { "/admin/" } else { &next });
    response
        .add_cookie(&session_cookie(&app, &token))
        .map_err(AppError::internal)?;
    Ok(response)
}

async fn show(
    app: &Data<App>,
    status: StatusCode,
    email: String,
    next: String,
    problem: Option<Problem>,
) -> AppResult<HttpResponse> {
    let state = app.clone();
    let page = app
        .db
        .read(move |conn| {
            let mut layout = NewsroomLayout::load(conn, &state, None, urls::newsroom_login())?;
            layout.title = layout.locale.text(match problem {
                None => "login-title",
                Some(_) => "login-title-refused",
            });
            Ok(LoginPage {
                layout,
                email,
                next,
                problem,
            })
        })
        .await?;
    newsroom_layout::page(status, &page)
}

impl LoginPage {
    fn problem_sentence(&self) -> Option<String> {
        let locale = &self.layout.locale;
        self.problem.as_ref().map(|problem| match problem {
            Problem::Wrong => locale.text("login-wrong"),
            Problem::Wait(seconds) => locale.text_with("login-wait", "seconds", *seconds),
        })
    }
}

/// A path of the newsroom and nothing else: no other site, no other scheme.
fn safe_next(next: &str) -> String {
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
