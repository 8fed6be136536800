//! `GET` and `POST /admin/forgotten`: somebody forgot their password. The answer does not tell whether there is an account.

use actix_web::web::{Bytes, Data};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::accounts::model::password_requests::create_password_request;
use crate::app::App;
use crate::error::AppResult;
use crate::form::FormFields;
use crate::newsroom_layout::{self, NewsroomLayout, status_of};
use crate::problems::Problems;
use crate::session::address_of;
use crate::urls;
use crate::visit::see_other;

/// Most characters of an e-mail address (RFC 5321, 4.5.3.1.3).
const LONGEST_EMAIL: usize = 254;

#[derive(Template)]
#[template(path = "newsroom/forgotten.html")]
struct ForgottenPage {
    layout: NewsroomLayout,
    email: String,
    problems: Problems,
    was_sent: bool,
}

/// How far somebody is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Asked,
    Refused,
    Sent,
}

pub(crate) async fn get(app: Data<App>, request: HttpRequest) -> AppResult<HttpResponse> {
    let query = FormFields::parse(request.query_string().as_bytes());
    let stage = if query.one("done") == "sent" {
        Stage::Sent
    } else {
        Stage::Asked
    };
    show(&app, String::new(), stage).await
}

pub(crate) async fn post(
    app: Data<App>,
    request: HttpRequest,
    body: Bytes,
) -> AppResult<HttpResponse> {
    let email = FormFields::parse(&body).one("email").trim().to_owned();
    if !email.contains('@') || email.chars().count() > LONGEST_EMAIL {
        return show(&app, email, Stage::Refused).await;
    }
    let (address, now) = (address_of(&request), app.clock.now());
    app.db
        .write(move |conn| Ok(create_password_request(conn, &email, &address, now)?))
        .await?;
    Ok(see_other(&urls::done(&urls::newsroom_forgotten(), "sent")))
}

async fn show(app: &Data<App>, email: String, stage: Stage) -> AppResult<HttpResponse> {
    let shared = app.clone();
    let page = app
        .db
        .read(move |conn| {
            let address = urls::newsroom_forgotten();
            let mut layout = NewsroomLayout::load(conn, &shared, None, address)?;
            let mut problems = Problems::default();
            if stage == Stage::Refused {
                problems.add("email", layout.locale.text("account-email-problem"));
            }
            let key = if stage == Stage::Sent {
                "forgotten-sent-title"
            } else {
                "forgotten-title"
            };
            layout.set_title(key, &problems);
            Ok(ForgottenPage {
                layout,
                email,
                problems,
                was_sent: stage == Stage::Sent,
            })
        })
        .await?;
    newsroom_layout::page(status_of(&page.problems), &page)
}

impl ForgottenPage {
    fn action() -> String {
        urls::newsroom_forgotten()
    }

    fn login_url() -> String {
        urls::newsroom_login()
    }
}
