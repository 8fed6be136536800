//! `GET` and `POST /admin/account/`: one's own account: name, language, sessions.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::accounts::card::SessionCard;
use crate::accounts::model::accounts::{Account, Profile, find_account, update_profile};
use crate::accounts::model::sessions::list_sessions;
use crate::app::App;
use crate::db::Connection;
use crate::error::AppResult;
use crate::newsroom_layout::{self, NewsroomLayout, done_word, status_of};
use crate::problems::Problems;
use crate::session::{SignedForm, SignedIn, Viewer};
use crate::urls;
use crate::visit::see_other;

/// Most characters of a name.
const LONGEST_NAME: usize = 200;

#[derive(Template)]
#[template(path = "newsroom/account.html")]
struct AccountPage {
    layout: NewsroomLayout,
    account: Account,
    profile: Profile,
    languages: Vec<String>,
    sessions: Vec<SessionCard>,
    problems: Problems,
}

pub(crate) async fn get(
    app: Data<App>,
    SignedIn(viewer): SignedIn,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    let done = done_word(&request);
    show(&app, viewer, None, done).await
}

pub(crate) async fn post(
    app: Data<App>,
    SignedIn(viewer): SignedIn,
    SignedForm(fields): SignedForm,
) -> AppResult<HttpResponse> {
    let profile = Profile {
        name: fields.one("name").trim().to_owned(),
        language: fields.one("language").to_owned(),
        wants_review_mail: fields.has("wants_review_mail"),
    };
    if !problems_of(&profile, &app, &viewer).is_empty() {
        return show(&app, viewer, Some(profile), String::new()).await;
    }
    app.db
        .write(move |conn| Ok(update_profile(conn, viewer.account_id, &profile)?))
        .await?;
    Ok(see_other(&urls::done(&urls::newsroom_account(), "saved")))
}

fn problems_of(profile: &Profile, app: &App, viewer: &Viewer) -> Problems {
    let locale = app.locales.get(&viewer.language);
    let mut problems = Problems::default();
    if profile.name.is_empty() || profile.name.chars().count() > LONGEST_NAME {
        problems.add("name", locale.text("account-name-problem"));
    }
    if !app.locales.has(&profile.language) {
        problems.add("language", locale.text("account-language-problem"));
    }
    problems
}

async fn show(
    app: &Data<App>,
    viewer: Viewer,
    typed: Option<Profile>,
    done: String,
) -> AppResult<HttpResponse> {
    let state = app.clone();
    let page = app
        .db
        .read(move |conn| {
            let mut page = AccountPage::load(conn, &state, &viewer, typed)?;
            page.layout.set_done(&done);
            Ok(page)
        })
        .await?;
    newsroom_layout::page(status_of(&page.problems), &page)
}

impl AccountPage {
    fn load(
        conn: &mut Connection,
        app: &App,
        viewer: &Viewer,
        typed: Option<Profile>,
    ) -> AppResult<Self> {
        let mut layout = NewsroomLayout::load(conn, app, Some(viewer), urls::newsroom_account())?;
        let problems = typed
            .as_ref()
            .map(|profile| problems_of(profile, app, viewer))
            .unwrap_or_default();
        layout.set_title("newsroom-account", &problems);
        let account = find_account(conn, viewer.account_id)?;
        let sessions = list_sessions(conn, account.id, layout.now)?
            .into_iter()
            .map(|session| {
                SessionCard::new(session, viewer.session_id, &layout.locale, &layout.dates)
            })
            .collect();
        let profile = typed.unwrap_or_else(|| Profile {
            name: account.name.clone(),
            language: account.language.clone(),
            wants_review_mail: account.wants_review_mail,
        });
        Ok(Self {
            languages: app
                .locales
                .languages()
                .into_iter()
                .map(str::to_owned)
                .collect(),
            layout,
            account,
            profile,
            sessions,
            problems,
        })
    }

    fn action() -> String {
        urls::newsroom_account()
    }

    /// Only editors are told of stories handed in.
    fn may_edit(&self) -> bool {
        self.layout
            .viewer
            .as_ref()
            .is_some_and(|viewer| viewer.roles.may_edit())
    }

    fn sessions_action() -> String {
        urls::newsroom_sessions()
    }

    fn password_url() -> String {
        urls::newsroom_own_password()
    }

    fn two_step_url() -> String {
        urls::newsroom_two_step()
    }

    fn language_name(&self, language: &str) -> String {
        self.layout
            .locale
            .text(&format!("language-name-{language}"))
    }
}
