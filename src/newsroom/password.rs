//! `GET` and `POST /admin/password/{token}`: sets a password, once, by the secret of a link.

use actix_web::http::StatusCode;
use actix_web::web::{Bytes, Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::accounts::model::accounts::{Account, find_account_of_link, update_password};
use crate::app::App;
use crate::audit::model::{NewAuditEvent, create_event};
use crate::error::{AppError, AppResult};
use crate::form::FormFields;
use crate::newsroom_layout::{self, NewsroomLayout};
use crate::password::{SHORTEST, WeakPassword, check_new};
use crate::session::address_of;
use crate::token::Token;
use crate::urls;
use crate::visit::see_other;

#[derive(Template)]
#[template(path = "newsroom/password.html")]
struct PasswordPage {
    layout: NewsroomLayout,
    account: Account,
    problem: Option<WeakPassword>,
}

pub(crate) async fn get(app: Data<App>, token: Path<String>) -> AppResult<HttpResponse> {
    let hash = parse(&token)?.hash();
    show(&app, hash, token.into_inner(), None).await
}

pub(crate) async fn post(
    app: Data<App>,
    request: HttpRequest,
    token: Path<String>,
    body: Bytes,
) -> AppResult<HttpResponse> {
    let hash = parse(&token)?.hash();
    let fields = FormFields::parse(&body);
    let password = fields.one("password").to_owned();
    let now = app.clock.now();
    let asked = hash.clone();
    let address = address_of(&request);
    let account = app
        .db
        .read(move |conn| Ok(find_account_of_link(conn, &asked, now)?))
        .await?;
    if let Err(problem) = check_new(&password, &account.email, &account.name) {
        return show(&app, hash, token.into_inner(), Some(problem)).await;
    }
    let password_hash = app.passwords.hash(password).await?;
    app.db
        .write(move |conn| {
            // Asked again inside: of two who bring the same link at once, one sets the password.
            let account = find_account_of_link(conn, &hash, now)?;
            update_password(conn, account.id, &password_hash)?;
            let event = NewAuditEvent {
                account: Some((account.id, &account.name)),
                action: "set_password",
                subject: &format!("account:{}", account.id),
                detail: "",
                address: &address,
            };
            Ok(create_event(conn, &event, now)?)
        })
        .await?;
    Ok(see_other(&urls::done(&urls::newsroom_login(), "password")))
}

fn parse(token: &str) -> AppResult<Token> {
    Token::parse(token).ok_or(AppError::NotFound)
}

async fn show(
    app: &Data<App>,
    hash: String,
    token: String,
    problem: Option<WeakPassword>,
) -> AppResult<HttpResponse> {
    let state = app.clone();
    let page = app
        .db
        .read(move |conn| {
            let account = find_account_of_link(conn, &hash, state.clock.now())?;
            let path = urls::newsroom_password(&token);
            let mut layout = NewsroomLayout::load(conn, &state, None, path)?;
            layout.locale = state.locales.get(&account.language);
            layout.title = layout.locale.text(match problem {
                None => "password-title",
                Some(_) => "password-title-refused",
            });
            Ok(PasswordPage {
                layout,
                account,
                problem,
            })
        })
        .await?;
    let status = match page.problem {
        None => StatusCode::OK,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    newsroom_layout::page(status, &page)
}

impl PasswordPage {
    fn hint(&self) -> String {
        self.layout
            .locale
            .text_with("password-hint", "count", SHORTEST)
    }

    fn problem_sentence(&self) -> Option<String> {
        self.problem.map(|problem| {
            let key = format!("password-{}", problem.word());
            self.layout.locale.text_with(&key, "count", SHORTEST)
        })
    }
}
