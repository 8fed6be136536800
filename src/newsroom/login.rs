//! `GET` and `POST /admin/login`: the newsroom's door.

use actix_web::http::StatusCode;
use actix_web::web::{Bytes, Data};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::entry::{Entry, safe_next};
use crate::accounts::model::accounts::find_account_by_email;
use crate::accounts::model::second_steps::create_half_session;
use crate::accounts::model::sessions::{create_failed_login, find_wait};
use crate::app::App;
use crate::error::{AppError, AppResult};
use crate::form::FormFields;
use crate::newsroom_layout::{self, NewsroomLayout};
use crate::session::{Keeps, address_of, kept_cookie};
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
    done: Option<&'static str>,
}

/// What somebody came with.
struct Asked {
    email: String,
    next: String,
    done: Option<&'static str>,
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
    let done = match query.one("done") {
        // After a password was set by a link.
        "password" => Some("login-done-password"),
        // After a text came in whose session had ended.
        "kept" => Some("login-done-kept"),
        _ => None,
    };
    let asked = Asked {
        email: String::new(),
        next,
        done,
    };
    show(&app, StatusCode::OK, asked, None).await
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
        let asked = Asked {
            email,
            next,
            done: None,
        };
        return show(&app, StatusCode::TOO_MANY_REQUESTS, asked, problem).await;
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
        let asked = Asked {
            email,
            next,
            done: None,
        };
        let problem = Some(Problem::Wrong);
        return show(&app, StatusCode::UNPROCESSABLE_ENTITY, asked, problem).await;
    };
    if account.has_second_step() {
        return ask_for_code(&app, account.id, &next).await;
    }
    let entry = Entry::new(&app, &request)?;
    let entry = app
        .db
        .write(move |conn| {
            entry.begin(conn, &account, "")?;
            Ok(entry)
        })
        .await?;
    entry.answer(&app, &next)
}

/// The right password alone opens nothing but the page that asks for the code. Failures are not forgotten yet.
async fn ask_for_code(app: &Data<App>, account_id: i64, next: &str) -> AppResult<HttpResponse> {
    let token = Token::create()?;
    let (hash, now) = (token.hash(), app.clock.now());
    app.db
        .write(move |conn| Ok(create_half_session(conn, account_id, &hash, now)?))
        .await?;
    let page = urls::with_query(&urls::newsroom_login_code(), &[("next", next)]);
    let mut response = see_other(&page);
    response
        .add_cookie(&kept_cookie(app, Keeps::HalfSession, &token))
        .map_err(AppError::internal)?;
    Ok(response)
}

async fn show(
    app: &Data<App>,
    status: StatusCode,
    asked: Asked,
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
                email: asked.email,
                next: asked.next,
                done: asked.done,
                problem,
            })
        })
        .await?;
    newsroom_layout::page(status, &page)
}

impl LoginPage {
    fn forgotten_url() -> String {
        urls::newsroom_forgotten()
    }

    fn problem_sentence(&self) -> Option<String> {
        let locale = &self.layout.locale;
        self.problem.as_ref().map(|problem| match problem {
            Problem::Wrong => locale.text("login-wrong"),
            Problem::Wait(seconds) => locale.text_with("login-wait", "seconds", *seconds),
        })
    }
}
