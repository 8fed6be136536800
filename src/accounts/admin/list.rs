//! `GET` and `POST /admin/accounts/`: all accounts; which roles may not enter without a second step.

use actix_web::http::StatusCode;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::accounts::model::accounts::{Account, list_accounts, list_roles};
use crate::accounts::model::second_steps::{list_demanding_roles, replace_demanding_roles};
use crate::accounts::roles::{Role, Roles};
use crate::app::App;
use crate::audit::model::{NewAuditEvent, create_event};
use crate::db::Connection;
use crate::error::AppResult;
use crate::newsroom_layout::{self, NewsroomLayout, done_word};
use crate::problems::Problems;
use crate::session::{Admin, SignedForm, Viewer};
use crate::urls;
use crate::visit::see_other;

/// Roles that can be asked for a second step: readers have no newsroom.
const DEMANDABLE: [Role; 4] = [Role::Reporter, Role::Editor, Role::Moderator, Role::Admin];

#[derive(Template)]
#[template(path = "accounts/admin/list.html")]
struct ListPage {
    layout: NewsroomLayout,
    accounts: Vec<(Account, Roles)>,
    demanding: Roles,
}

pub(crate) async fn get(
    app: Data<App>,
    Admin(viewer): Admin,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    let (state, done) = (app.clone(), done_word(&request));
    let page = app
        .db
        .read(move |conn| ListPage::load(conn, &state, &viewer, &done))
        .await?;
    newsroom_layout::page(StatusCode::OK, &page)
}

pub(crate) async fn post(
    app: Data<App>,
    Admin(viewer): Admin,
    SignedForm(fields): SignedForm,
) -> AppResult<HttpResponse> {
    let roles: Vec<Role> = fields
        .all("demanding")
        .filter_map(Role::parse)
        .filter(|role| DEMANDABLE.contains(role))
        .collect();
    let (roles, now) = (Roles::new(roles), app.clock.now());
    app.db
        .write(move |conn| {
            replace_demanding_roles(conn, &roles)?;
            let words: Vec<&str> = roles.all().iter().map(|role| role.word()).collect();
            let event = NewAuditEvent {
                account: Some((viewer.account_id, &viewer.name)),
                action: "demand_second_step",
                subject: "",
                detail: &words.join(", "),
                address: &viewer.address,
            };
            Ok(create_event(conn, &event, now)?)
        })
        .await?;
    Ok(see_other(&urls::done(&urls::newsroom_accounts(), "saved")))
}

impl ListPage {
    fn load(conn: &mut Connection, app: &App, viewer: &Viewer, done: &str) -> AppResult<Self> {
        let path = urls::newsroom_accounts();
        let mut layout = NewsroomLayout::load(conn, app, Some(viewer), path)?;
        layout.set_title("newsroom-accounts", &Problems::default());
        layout.set_done(done);
        let accounts = list_accounts(conn)?
            .into_iter()
            .map(|account| {
                let roles = list_roles(conn, account.id)?;
                Ok((account, roles))
            })
            .collect::<AppResult<_>>()?;
        Ok(Self {
            layout,
            accounts,
            demanding: list_demanding_roles(conn)?,
        })
    }

    fn action() -> String {
        urls::newsroom_accounts()
    }

    fn new_url() -> String {
        urls::newsroom_new_account()
    }

    fn url(account: &Account) -> String {
        urls::newsroom_account_of(account.id)
    }

    /// Disabled, without a password, with a second step.
    fn state(&self, account: &Account) -> String {
        let keys = [
            (account.is_disabled, "account-is-disabled"),
            (account.password_hash.is_empty(), "account-has-no-password"),
            (account.has_second_step(), "account-has-second-step"),
        ];
        keys.iter()
            .filter(|(holds, _)| *holds)
            .map(|(_, key)| self.layout.locale.text(key))
            .collect::<Vec<_>>()
            .join(", ")
    }

    fn demandable() -> [Role; 4] {
        DEMANDABLE
    }

    fn role_name(&self, role: Role) -> String {
        self.layout.role_names(&Roles::new(vec![role]))
    }
}
