//! `GET` and `POST /account/enter/{token}`: the link of a mail lets a reader in. Opening it does nothing yet, as programs open links of
//! mails to look at them: a button does.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use askama::Template;
use serde::Deserialize;

use crate::accounts::model::readers::{create_reader_session, find_or_create_reader};
use crate::accounts::model::sign_in_links::{SignInLink, delete_links_of, find_link};
use crate::app::App;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::layout::PublicLayout;
use crate::session::{Keeps, kept_cookie};
use crate::token::Token;
use crate::urls;
use crate::visit::{Visit, private_page, see_other};

/// The secret.
#[derive(Deserialize)]
pub(crate) struct EnterPath {
    token: String,
}

#[derive(Template)]
#[template(path = "accounts/reader/enter.html")]
struct EnterPage {
    layout: PublicLayout,
    /// `None` if it does not work any more.
    link: Option<SignInLink>,
}

pub(crate) async fn get(
    app: Data<App>,
    visit: Visit,
    path: Path<EnterPath>,
) -> AppResult<HttpResponse> {
    let token = Token::parse(&path.token).ok_or(AppError::NotFound)?;
    let state = app.clone();
    let page = app
        .db
        .read(move |conn| EnterPage::load(conn, &state, &visit, &token))
        .await?;
    private_page(page.status(), &page)
}

pub(crate) async fn post(
    app: Data<App>,
    visit: Visit,
    path: Path<EnterPath>,
) -> AppResult<HttpResponse> {
    let token = Token::parse(&path.token).ok_or(AppError::NotFound)?;
    let session = Token::create()?;
    let (state, hash) = (app.clone(), session.hash());
    let page = app
        .db
        .write(move |conn| {
            let mut page = EnterPage::load(conn, &state, &visit, &token)?;
            page.let_in(conn, &hash)?;
            Ok(page)
        })
        .await?;
    if page.link.is_none() {
        return private_page(page.status(), &page);
    }
    let mut response = see_other(&urls::done(
        &urls::reader(&page.layout.prefix()),
        "signed-in",
    ));
    response
        .add_cookie(&kept_cookie(&app, Keeps::ReaderSession, &session))
        .map_err(AppError::internal)?;
    Ok(response)
}

impl EnterPage {
    fn load(conn: &mut Connection, app: &App, visit: &Visit, token: &Token) -> AppResult<Self> {
        let mut layout = PublicLayout::load(conn, app, visit)?;
        let link = match find_link(conn, &token.hash(), layout.now) {
            Ok(link) => Some(link),
            Err(diesel::result::Error::NotFound) => None,
            Err(error) => return Err(error.into()),
        };
        let title = if link.is_some() {
            "reader-sign-in"
        } else {
            "reader-link-gone-title"
        };
        layout.head.title = layout.locale.text(title);
        layout.head.path = urls::reader_enter(&layout.prefix(), token.as_str());
        layout.head.is_unlisted = true;
        Ok(Self { layout, link })
    }

    /// Makes the account if it is new, and a session; the link has done its work. An account that is kept out gets none.
    fn let_in(&mut self, conn: &mut Connection, session_hash: &str) -> AppResult<()> {
        let Some(link) = &self.link else {
            return Ok(());
        };
        let now = self.layout.now;
        delete_links_of(conn, &link.email)?;
        if let Some(account_id) = find_or_create_reader(conn, &link.email, &link.language, now)? {
            create_reader_session(conn, account_id, session_hash, now)?;
        } else {
            self.link = None;
            let locale = &self.layout.locale;
            self.layout.head.title = locale.text("reader-link-gone-title");
        }
        Ok(())
    }

    fn status(&self) -> StatusCode {
        if self.link.is_some() {
            StatusCode::OK
        } else {
            StatusCode::GONE
        }
    }

    fn account_url(&self) -> String {
        urls::reader(&self.layout.prefix())
    }

    fn action(&self) -> &str {
        &self.layout.head.path
    }
}
