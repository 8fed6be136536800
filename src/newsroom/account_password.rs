//! `GET` and `POST /admin/account/password`: changes one's own password. It takes the old one, and ends every other session.

use actix_web::HttpResponse;
use actix_web::web::Data;
use askama::Template;

use super::own_password::{Proof, prove};
use crate::accounts::model::accounts::{find_account, update_own_password};
use crate::app::App;
use crate::audit::model::{NewAuditEvent, create_event};
use crate::error::AppResult;
use crate::newsroom_layout::{self, NewsroomLayout, status_of};
use crate::password::{SHORTEST, check_new};
use crate::problems::Problems;
use crate::session::{SignedForm, SignedIn, Viewer};
use crate::urls;
use crate::visit::see_other;

#[derive(Template)]
#[template(path = "newsroom/account_password.html")]
struct AccountPasswordPage {
    layout: NewsroomLayout,
    email: String,
    problems: Problems,
}

pub(crate) async fn get(app: Data<App>, SignedIn(viewer): SignedIn) -> AppResult<HttpResponse> {
    show(&app, viewer, Problems::default()).await
}

pub(crate) async fn post(
    app: Data<App>,
    SignedIn(viewer): SignedIn,
    SignedForm(fields): SignedForm,
) -> AppResult<HttpResponse> {
    let account_id = viewer.account_id;
    let account = app
        .db
        .read(move |conn| Ok(find_account(conn, account_id)?))
        .await?;
    let password = fields.one("password").to_owned();
    let locale = app.locales.get(&viewer.language);
    let mut problems = Problems::default();
    if let Proof::Refused(sentence) = prove(&app, &viewer, &account, fields.one("current")).await? {
        problems.add("current", sentence);
    }
    if let Err(weak) = check_new(&password, &account.email, &account.name) {
        let key = format!("password-{}", weak.word());
        problems.add("password", locale.text_with(&key, "count", SHORTEST));
    }
    if !problems.is_empty() {
        return show(&app, viewer, problems).await;
    }
    let hash = app.passwords.hash(password).await?;
    let now = app.clock.now();
    app.db
        .write(move |conn| {
            update_own_password(conn, account_id, &hash, viewer.session_id)?;
            let event = NewAuditEvent {
                account: Some((account_id, &viewer.name)),
                action: "set_password",
                subject: &format!("account:{account_id}"),
                detail: "own",
                address: &viewer.address,
            };
            Ok(create_event(conn, &event, now)?)
        })
        .await?;
    Ok(see_other(&urls::done(
        &urls::newsroom_account(),
        "password",
    )))
}

async fn show(app: &Data<App>, viewer: Viewer, problems: Problems) -> AppResult<HttpResponse> {
    let state = app.clone();
    let page = app
        .db
        .read(move |conn| {
            let path = urls::newsroom_own_password();
            let mut layout = NewsroomLayout::load(conn, &state, Some(&viewer), path)?;
            layout.set_title("own-password-title", &problems);
            Ok(AccountPasswordPage {
                email: find_account(conn, viewer.account_id)?.email,
                layout,
                problems,
            })
        })
        .await?;
    newsroom_layout::page(status_of(&page.problems), &page)
}

impl AccountPasswordPage {
    fn action() -> String {
        urls::newsroom_own_password()
    }

    fn hint(&self) -> String {
        self.layout
            .locale
            .text_with("password-hint", "count", SHORTEST)
    }
}
