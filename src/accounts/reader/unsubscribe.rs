//! `GET` and `POST /account/unsubscribe/{token}`: the link in every mail about an answer stops them, without signing in.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use askama::Template;
use serde::Deserialize;

use crate::accounts::model::readers::{find_reader_of_mail, stop_reply_mail};
use crate::app::App;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::layout::PublicLayout;
use crate::token::Token;
use crate::urls;
use crate::visit::{Visit, private_page};

/// The secret.
#[derive(Deserialize)]
pub(crate) struct UnsubscribePath {
    token: String,
}

#[derive(Template)]
#[template(path = "accounts/reader/unsubscribe.html")]
struct UnsubscribePage {
    layout: PublicLayout,
    account_id: i64,
    is_done: bool,
}

pub(crate) async fn get(
    app: Data<App>,
    visit: Visit,
    path: Path<UnsubscribePath>,
) -> AppResult<HttpResponse> {
    let token = Token::parse(&path.token).ok_or(AppError::NotFound)?;
    let state = app.clone();
    let page = app
        .db
        .read(move |conn| UnsubscribePage::load(conn, &state, &visit, &token))
        .await?;
    private_page(StatusCode::OK, &page)
}

pub(crate) async fn post(
    app: Data<App>,
    visit: Visit,
    path: Path<UnsubscribePath>,
) -> AppResult<HttpResponse> {
    let token = Token::parse(&path.token).ok_or(AppError::NotFound)?;
    let state = app.clone();
    let page = app
        .db
        .write(move |conn| {
            let mut page = UnsubscribePage::load(conn, &state, &visit, &token)?;
            stop_reply_mail(conn, page.account_id)?;
            page.is_done = true;
            Ok(page)
        })
        .await?;
    private_page(StatusCode::OK, &page)
}

impl UnsubscribePage {
    /// `NotFound` for a secret of nobody.
    fn load(conn: &mut Connection, app: &App, visit: &Visit, token: &Token) -> AppResult<Self> {
        let mut layout = PublicLayout::load(conn, app, visit)?;
        let account_id = find_reader_of_mail(conn, token.as_str())?;
        layout.head.title = layout.locale.text("unsubscribe-title");
        layout.head.path = urls::reader_unsubscribe(&layout.prefix(), token.as_str());
        layout.head.is_unlisted = true;
        Ok(Self {
            layout,
            account_id,
            is_done: false,
        })
    }

    fn action(&self) -> &str {
        &self.layout.head.path
    }
}
