//! `GET` and `POST /admin/accounts/{id}`: one account: its roles, whether it may log in, a link that sets its password.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::form::{AccountForm, Choices, is_last_administrator};
use crate::accounts::model::accounts::{
    Account, AccountChanges, create_password_link, find_account, list_roles, replace_roles,
    update_account, update_disabled,
};
use crate::accounts::model::limits::{list_sections_of, replace_sections};
use crate::accounts::model::second_steps::delete_second_step;
use crate::accounts::model::sessions::delete_sessions;
use crate::accounts::roles::{Role, Roles};
use crate::app::App;
use crate::audit::model::{NewAuditEvent, create_event};
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::form::FormFields;
use crate::newsroom_layout::{self, NewsroomLayout, done_word, status_of};
use crate::problems::Problems;
use crate::session::{Admin, SignedForm, Viewer};
use crate::token::Token;
use crate::urls;
use crate::visit::see_other;

/// A link that sets a password works this long.
const LINK_HOURS: i64 = 24;

#[derive(Template)]
#[template(path = "accounts/admin/edit.html")]
struct EditPage {
    layout: NewsroomLayout,
    account: Account,
    form: AccountForm,
    choices: Choices,
    /// A new link that sets the password: shown now and never again.
    link: Option<String>,
    problems: Problems,
}

/// What follows a form.
enum Next {
    Done(&'static str),
    Page(Box<EditPage>),
}

pub(crate) async fn get(
    app: Data<App>,
    Admin(viewer): Admin,
    id: Path<i64>,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    let (state, done) = (app.clone(), done_word(&request));
    let page = app
        .db
        .read(move |conn| {
            let mut page = EditPage::load(conn, &state, &viewer, *id)?;
            page.layout.set_done(&done);
            Ok(page)
        })
        .await?;
    newsroom_layout::page(StatusCode::OK, &page)
}

pub(crate) async fn post(
    app: Data<App>,
    Admin(viewer): Admin,
    id: Path<i64>,
    SignedForm(fields): SignedForm,
) -> AppResult<HttpResponse> {
    let (state, id) = (app.clone(), id.into_inner());
    let next = app
        .db
        .write(move |conn| {
            let page = EditPage::load(conn, &state, &viewer, id)?;
            match fields.one("action") {
                "save" => page.save(conn, &state, &viewer, &fields),
                "disable" => page.disable(conn, &state, &viewer),
                "enable" => {
                    update_disabled(conn, id, false)?;
                    record(conn, &state, &viewer, ("enable_account", id, ""))?;
                    Ok(Next::Done("enabled"))
                }
                "link" => page.make_link(conn, &state, &viewer),
                "two-step-off" => {
                    delete_second_step(conn, id)?;
                    record(conn, &state, &viewer, ("delete_second_step", id, ""))?;
                    Ok(Next::Done("two-step-off"))
                }
                _ => Err(AppError::BadRequest),
            }
        })
        .await?;
    match next {
        Next::Done(word) => Ok(see_other(&urls::done(&urls::newsroom_account_of(id), word))),
        Next::Page(page) => newsroom_layout::page(status_of(&page.problems), &*page),
    }
}

fn record(
    conn: &mut Connection,
    app: &App,
    viewer: &Viewer,
    (action, account_id, detail): (&str, i64, &str),
) -> AppResult<()> {
    let event = NewAuditEvent {
        account: Some((viewer.account_id, &viewer.name)),
        action,
        subject: &format!("account:{account_id}"),
        detail,
        address: &viewer.address,
    };
    Ok(create_event(conn, &event, app.clock.now())?)
}

impl EditPage {
    fn load(conn: &mut Connection, app: &App, viewer: &Viewer, id: i64) -> AppResult<Self> {
        let account = find_account(conn, id)?;
        let path = urls::newsroom_account_of(id);
        let mut layout = NewsroomLayout::load(conn, app, Some(viewer), path)?;
        layout.title = account.name.clone();
        let (roles, sections) = (list_roles(conn, id)?, list_sections_of(conn, id)?);
        Ok(Self {
            choices: Choices::load(conn, layout.edition.id)?,
            form: AccountForm::of(&account, roles, sections),
            layout,
            account,
            link: None,
            problems: Problems::default(),
        })
    }

    fn save(
        mut self,
        conn: &mut Connection,
        app: &App,
        viewer: &Viewer,
        fields: &FormFields,
    ) -> AppResult<Next> {
        let before = std::mem::replace(&mut self.form, AccountForm::parse(fields));
        let locale = self.layout.locale.clone();
        let problems = self
            .form
            .problems_of(conn, &locale, &self.choices, &self.account)?;
        if !problems.is_empty() {
            return Ok(self.refused(problems));
        }
        let changes = AccountChanges {
            name: &self.form.name,
            initials: &self.form.initials,
            person_id: self.form.person_id,
        };
        update_account(conn, self.account.id, &changes)?;
        if self.form.roles == before.roles && self.form.sections == before.sections {
            record(conn, app, viewer, ("change_account", self.account.id, ""))?;
            return Ok(Next::Done("saved"));
        }
        replace_roles(conn, self.account.id, &self.form.roles)?;
        replace_sections(conn, self.account.id, &self.form.sections)?;
        if self.account.id != viewer.account_id {
            delete_sessions(conn, self.account.id)?;
        }
        let rights = self.form.rights(&self.choices);
        record(
            conn,
            app,
            viewer,
            ("change_roles", self.account.id, &rights),
        )?;
        Ok(Next::Done("saved"))
    }

    fn disable(self, conn: &mut Connection, app: &App, viewer: &Viewer) -> AppResult<Next> {
        let id = self.account.id;
        if !self.account.is_disabled && is_last_administrator(conn, id)? {
            let sentence = self.layout.locale.text("account-last-administrator");
            return Ok(self.refused(Problems::one("disable", sentence)));
        }
        update_disabled(conn, id, true)?;
        delete_sessions(conn, id)?;
        record(conn, app, viewer, ("disable_account", id, ""))?;
        Ok(Next::Done("disabled"))
    }

    fn make_link(mut self, conn: &mut Connection, app: &App, viewer: &Viewer) -> AppResult<Next> {
        let (token, id) = (Token::create()?, self.account.id);
        let expires_at = self.layout.now.plus_minutes(LINK_HOURS * 60);
        create_password_link(conn, id, &token.hash(), expires_at)?;
        record(conn, app, viewer, ("create_password_link", id, ""))?;
        let path = urls::newsroom_password(token.as_str());
        self.link = Some(format!("{}{path}", app.config.origin()));
        self.layout.set_done("link");
        Ok(Next::Page(Box::new(self)))
    }

    fn refused(mut self, problems: Problems) -> Next {
        let title = self.account.name.clone();
        self.layout.title = self
            .layout
            .locale
            .text_with("title-refused", "title", title);
        self.problems = problems;
        Next::Page(Box::new(self))
    }

    fn action(&self) -> String {
        urls::newsroom_account_of(self.account.id)
    }

    fn link_hours(&self) -> String {
        self.layout
            .locale
            .text_with("account-link-hours", "count", LINK_HOURS)
    }

    fn all_roles() -> [Role; 5] {
        Role::ALL
    }

    fn role_name(&self, role: Role) -> String {
        self.layout.role_names(&Roles::new(vec![role]))
    }
}
