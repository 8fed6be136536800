//! `GET` and `POST /admin/accounts/new`: makes an account.

use actix_web::HttpResponse;
use actix_web::web::Data;
use askama::Template;

use super::form::{AccountForm, Choices};
use crate::accounts::model::accounts::{NewAccount, create_account};
use crate::accounts::model::limits::replace_sections;
use crate::accounts::roles::{Role, Roles};
use crate::app::App;
use crate::audit::model::{NewAuditEvent, create_event};
use crate::db::Connection;
use crate::error::AppResult;
use crate::newsroom_layout::{self, NewsroomLayout, status_of};
use crate::problems::Problems;
use crate::session::{Admin, SignedForm, Viewer};
use crate::urls;
use crate::visit::see_other;

#[derive(Template)]
#[template(path = "accounts/admin/new.html")]
struct NewPage {
    layout: NewsroomLayout,
    form: AccountForm,
    choices: Choices,
    languages: Vec<String>,
    problems: Problems,
}

pub(crate) async fn get(app: Data<App>, Admin(viewer): Admin) -> AppResult<HttpResponse> {
    let state = app.clone();
    let page = app
        .db
        .read(move |conn| {
            let form = AccountForm {
                language: viewer.language.clone(),
                ..AccountForm::default()
            };
            NewPage::load(conn, &state, &viewer, form)
        })
        .await?;
    newsroom_layout::page(status_of(&page.problems), &page)
}

pub(crate) async fn post(
    app: Data<App>,
    Admin(viewer): Admin,
    SignedForm(fields): SignedForm,
) -> AppResult<HttpResponse> {
    let form = AccountForm::parse(&fields);
    let state = app.clone();
    // Checked where it is written: of two who send the same address at once, one is told that it is taken.
    let made = app
        .db
        .write(move |conn| {
            let mut page = NewPage::load(conn, &state, &viewer, form)?;
            let locale = page.layout.locale.clone();
            page.problems = page
                .form
                .problems_of_new(conn, &state, &locale, &page.choices)?;
            page.layout.set_title("account-new-title", &page.problems);
            if page.problems.is_empty() {
                return create(conn, &state, &viewer, &page).map(Ok);
            }
            Ok(Err(page))
        })
        .await?;
    match made {
        Ok(id) => {
            let page = urls::newsroom_account_of(id);
            Ok(see_other(&urls::done(&page, "created")))
        }
        Err(page) => newsroom_layout::page(status_of(&page.problems), &page),
    }
}

fn create(conn: &mut Connection, app: &App, viewer: &Viewer, page: &NewPage) -> AppResult<i64> {
    let (now, form) = (app.clock.now(), &page.form);
    let account = NewAccount {
        email: &form.email,
        name: &form.name,
        initials: &form.initials,
        person_id: form.person_id,
        language: &form.language,
        password_hash: "",
        is_disabled: false,
        created_at: now,
    };
    let id = create_account(conn, &account, &form.roles)?;
    replace_sections(conn, id, &form.sections)?;
    let event = NewAuditEvent {
        account: Some((viewer.account_id, &viewer.name)),
        action: "create_account",
        subject: &format!("account:{id}"),
        detail: &form.rights(&page.choices),
        address: &viewer.address,
    };
    create_event(conn, &event, now)?;
    Ok(id)
}

impl NewPage {
    fn load(
        conn: &mut Connection,
        app: &App,
        viewer: &Viewer,
        form: AccountForm,
    ) -> AppResult<Self> {
        let path = urls::newsroom_new_account();
        let mut layout = NewsroomLayout::load(conn, app, Some(viewer), path)?;
        let problems = Problems::default();
        layout.set_title("account-new-title", &problems);
        Ok(Self {
            choices: Choices::load(conn, layout.edition.id)?,
            languages: app
                .locales
                .languages()
                .into_iter()
                .map(str::to_owned)
                .collect(),
            layout,
            form,
            problems,
        })
    }

    fn action() -> String {
        urls::newsroom_new_account()
    }

    fn all_roles() -> [Role; 5] {
        Role::ALL
    }

    fn role_name(&self, role: Role) -> String {
        self.layout.role_names(&Roles::new(vec![role]))
    }

    fn language_name(&self, language: &str) -> String {
        self.layout
            .locale
            .text(&format!("language-name-{language}"))
    }
}
