//! `GET` and `POST /admin/first/{token}`: makes the first administrator, by the link that the program prints when it starts without any
//! account. It works while there is none.

use actix_web::web::{Bytes, Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::accounts::model::accounts::{NewAccount, count_accounts, create_account};
use crate::accounts::roles::{Role, Roles};
use crate::app::App;
use crate::audit::model::{NewAuditEvent, create_event};
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::form::FormFields;
use crate::newsroom_layout::{self, NewsroomLayout, status_of};
use crate::password::{SHORTEST, check_new};
use crate::problems::Problems;
use crate::session::address_of;
use crate::token::{Token, is_same_secret};
use crate::urls;
use crate::visit::see_other;

#[derive(Template)]
#[template(path = "newsroom/first.html")]
struct FirstPage {
    layout: NewsroomLayout,
    path: String,
    form: FirstForm,
    problems: Problems,
}

/// What was typed.
#[derive(Clone, Default)]
struct FirstForm {
    name: String,
    email: String,
    password: String,
}

/// The path of a new link that makes the first administrator; `None` when there is an account. A link before it ends.
///
/// # Errors
///
/// Those of the database.
pub fn open(app: &App) -> AppResult<Option<String>> {
    if app.db.read_blocking(|conn| Ok(count_accounts(conn)?))? > 0 {
        return Ok(None);
    }
    let token = Token::create()?;
    app.first_link.set(&token);
    Ok(Some(urls::newsroom_first(token.as_str())))
}

pub(crate) async fn get(app: Data<App>, token: Path<String>) -> AppResult<HttpResponse> {
    show(&app, &token, None).await
}

pub(crate) async fn post(
    app: Data<App>,
    request: HttpRequest,
    token: Path<String>,
    body: Bytes,
) -> AppResult<HttpResponse> {
    check_link(&app, &token)?;
    let fields = FormFields::parse(&body);
    let form = FirstForm {
        name: fields.one("name").trim().to_owned(),
        email: fields.one("email").trim().to_owned(),
        password: fields.one("password").to_owned(),
    };
    let language = app
        .db
        .read(|conn| Ok(crate::editions::model::find_edition(conn, None)?.language))
        .await?;
    if !form.problems(&app, &language).is_empty() {
        return show(&app, &token, Some(form)).await;
    }
    let password_hash = app.passwords.hash(form.password.clone()).await?;
    let (address, now) = (address_of(&request), app.clock.now());
    app.db
        .write(move |conn| {
            if count_accounts(conn)? > 0 {
                return Err(AppError::NotFound);
            }
            let account = NewAccount {
                email: &form.email,
                name: &form.name,
                initials: "",
                person_id: None,
                language: &language,
                password_hash: &password_hash,
                is_disabled: false,
                created_at: now,
            };
            let id = create_account(conn, &account, &Roles::new(vec![Role::Admin]))?;
            let event = NewAuditEvent {
                account: Some((id, &form.name)),
                action: "create_account",
                subject: &format!("account:{id}"),
                detail: "the first administrator",
                address: &address,
            };
            Ok(create_event(conn, &event, now)?)
        })
        .await?;
    Ok(see_other(&urls::done(&urls::newsroom_login(), "password")))
}

fn check_link(app: &App, token: &str) -> AppResult<()> {
    let hash = Token::parse(token).ok_or(AppError::NotFound)?.hash();
    let is_it = app
        .first_link
        .hash()
        .is_some_and(|known| is_same_secret(&known, &hash));
    if is_it {
        Ok(())
    } else {
        Err(AppError::NotFound)
    }
}

impl FirstForm {
    fn problems(&self, app: &App, language: &str) -> Problems {
        let locale = app.locales.get(language);
        let mut problems = Problems::default();
        if self.name.is_empty() {
            problems.add("name", locale.text("account-name-problem"));
        }
        if !is_email(&self.email) {
            problems.add("email", locale.text("account-email-problem"));
        }
        if let Err(weak) = check_new(&self.password, &self.email, &self.name) {
            let key = format!("password-{}", weak.word());
            problems.add("password", locale.text_with(&key, "count", SHORTEST));
        }
        problems
    }
}

fn is_email(text: &str) -> bool {
    text.parse::<lettre::Address>().is_ok()
}

async fn show(app: &Data<App>, token: &str, typed: Option<FirstForm>) -> AppResult<HttpResponse> {
    check_link(app, token)?;
    let (state, path) = (app.clone(), urls::newsroom_first(token));
    let page = app
        .db
        .read(move |conn| FirstPage::load(conn, &state, path, typed))
        .await?;
    newsroom_layout::page(status_of(&page.problems), &page)
}

impl FirstPage {
    fn load(
        conn: &mut Connection,
        app: &App,
        path: String,
        typed: Option<FirstForm>,
    ) -> AppResult<Self> {
        if count_accounts(conn)? > 0 {
            return Err(AppError::NotFound);
        }
        let mut layout = NewsroomLayout::load(conn, app, None, path.clone())?;
        let problems = typed
            .as_ref()
            .map(|form| form.problems(app, layout.locale.language()))
            .unwrap_or_default();
        layout.set_title("first-title", &problems);
        Ok(Self {
            layout,
            path,
            form: typed.unwrap_or_default(),
            problems,
        })
    }

    fn password_hint(&self) -> String {
        self.layout
            .locale
            .text_with("password-hint", "count", SHORTEST)
    }
}
