//! `GET` and `POST /admin/account/two-step`: one's own second step of logging in: set up, new recovery codes, taken away.

use actix_web::http::StatusCode;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::own_password::{Proof, prove};
use crate::accounts::model::accounts::{Account, find_account};
use crate::accounts::model::second_steps::{
    confirm_secret, count_recovery_codes, delete_second_step, replace_recovery_codes,
    update_waiting_secret,
};
use crate::accounts::model::sessions::delete_other_sessions;
use crate::app::App;
use crate::audit::model::{NewAuditEvent, create_event};
use crate::db::Connection;
use crate::error::AppResult;
use crate::form::FormFields;
use crate::newsroom_layout::{self, NewsroomLayout, done_word, status_of};
use crate::problems::Problems;
use crate::qr_code::QrDrawing;
use crate::session::{SignedForm, SignedIn, Viewer};
use crate::totp;
use crate::urls;
use crate::visit::see_other;

#[derive(Template)]
#[template(path = "newsroom/account_two_step.html")]
struct AccountTwoStepPage {
    layout: NewsroomLayout,
    account: Account,
    /// The QR code of a secret that waits for its first code.
    drawing: Option<QrDrawing>,
    /// New recovery codes: shown now and never again.
    codes: Vec<String>,
    codes_left: i64,
    problems: Problems,
}

pub(crate) async fn get(
    app: Data<App>,
    SignedIn(viewer): SignedIn,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    let (state, done) = (app.clone(), done_word(&request));
    let page = app
        .db
        .read(move |conn| {
            let nothing = (Vec::new(), Problems::default());
            let mut page = AccountTwoStepPage::load(conn, &state, &viewer, nothing)?;
            page.layout.set_done(&done);
            Ok(page)
        })
        .await?;
    newsroom_layout::page(StatusCode::OK, &page)
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
    let action = fields.one("action").to_owned();
    match (action.as_str(), account.has_second_step()) {
        ("confirm", false) => confirm(&app, viewer, &account, &fields).await,
        ("start", false) | ("codes" | "stop", true) => {
            let proof = prove(&app, &viewer, &account, fields.one("current")).await?;
            if let Proof::Refused(sentence) = proof {
                let problems = Problems::one("current", sentence);
                return show(&app, viewer, Vec::new(), problems).await;
            }
            match action.as_str() {
                "start" => start(&app, &viewer).await,
                "codes" => renew_codes(&app, viewer).await,
                _ => stop(&app, viewer).await,
            }
        }
        // A page that was open while another one changed the account.
        _ => Ok(see_other(&urls::newsroom_two_step())),
    }
}

async fn start(app: &Data<App>, viewer: &Viewer) -> AppResult<HttpResponse> {
    let (account_id, secret) = (viewer.account_id, totp::create_secret()?);
    app.db
        .write(move |conn| Ok(update_waiting_secret(conn, account_id, &secret)?))
        .await?;
    Ok(see_other(&urls::newsroom_two_step()))
}

async fn confirm(
    app: &Data<App>,
    viewer: Viewer,
    account: &Account,
    fields: &FormFields,
) -> AppResult<HttpResponse> {
    let secret = account.totp_waiting.clone();
    if secret.is_empty() {
        return Ok(see_other(&urls::newsroom_two_step()));
    }
    let Some(step) = totp::find_step(&secret, fields.one("code"), app.clock.now())? else {
        let locale = app.locales.get(&viewer.language);
        let problems = Problems::one("code", locale.text("two-step-code-wrong"));
        return show(app, viewer, Vec::new(), problems).await;
    };
    let codes = totp::create_recovery_codes()?;
    let (who, hashes) = (viewer.clone(), hashes(&viewer, &codes));
    let viewer = change(app, viewer, "set_second_step", move |conn| {
        confirm_secret(conn, who.account_id, &secret, step)?;
        // Whoever came in by the password alone is out.
        delete_other_sessions(conn, who.account_id, who.session_id)?;
        Ok(replace_recovery_codes(conn, who.account_id, &hashes)?)
    })
    .await?;
    show(app, viewer, codes, Problems::default()).await
}

async fn renew_codes(app: &Data<App>, viewer: Viewer) -> AppResult<HttpResponse> {
    let codes = totp::create_recovery_codes()?;
    let (account_id, hashes) = (viewer.account_id, hashes(&viewer, &codes));
    let viewer = change(app, viewer, "renew_recovery_codes", move |conn| {
        Ok(replace_recovery_codes(conn, account_id, &hashes)?)
    })
    .await?;
    show(app, viewer, codes, Problems::default()).await
}

async fn stop(app: &Data<App>, viewer: Viewer) -> AppResult<HttpResponse> {
    let account_id = viewer.account_id;
    change(app, viewer, "delete_second_step", move |conn| {
        Ok(delete_second_step(conn, account_id)?)
    })
    .await?;
    let page = urls::newsroom_two_step();
    Ok(see_other(&urls::done(&page, "two-step-off")))
}

fn hashes(viewer: &Viewer, codes: &[String]) -> Vec<String> {
    codes
        .iter()
        .map(|code| totp::hash_recovery_code(viewer.account_id, code))
        .collect()
}

/// Changes the viewer's own account, and says so in the log.
async fn change(
    app: &Data<App>,
    viewer: Viewer,
    action: &'static str,
    change: impl FnOnce(&mut Connection) -> AppResult<()> + Send + 'static,
) -> AppResult<Viewer> {
    let now = app.clock.now();
    app.db
        .write(move |conn| {
            change(conn)?;
            let event = NewAuditEvent {
                account: Some((viewer.account_id, &viewer.name)),
                action,
                subject: &format!("account:{}", viewer.account_id),
                detail: "own",
                address: &viewer.address,
            };
            create_event(conn, &event, now)?;
            Ok(viewer)
        })
        .await
}

async fn show(
    app: &Data<App>,
    viewer: Viewer,
    codes: Vec<String>,
    problems: Problems,
) -> AppResult<HttpResponse> {
    let state = app.clone();
    let page = app
        .db
        .read(move |conn| AccountTwoStepPage::load(conn, &state, &viewer, (codes, problems)))
        .await?;
    newsroom_layout::page(status_of(&page.problems), &page)
}

impl AccountTwoStepPage {
    fn load(
        conn: &mut Connection,
        app: &App,
        viewer: &Viewer,
        (codes, problems): (Vec<String>, Problems),
    ) -> AppResult<Self> {
        let mut layout = NewsroomLayout::load(conn, app, Some(viewer), urls::newsroom_two_step())?;
        layout.set_title("two-step-title", &problems);
        let account = find_account(conn, viewer.account_id)?;
        let waits = !account.totp_waiting.is_empty() && !account.has_second_step();
        let drawing = waits
            .then(|| {
                let site_name = &layout.edition.site_name;
                QrDrawing::new(&totp::address(
                    &account.totp_waiting,
                    site_name,
                    &account.email,
                ))
            })
            .transpose()?;
        if !codes.is_empty() {
            layout.set_done("two-step-codes");
        }
        Ok(Self {
            codes_left: count_recovery_codes(conn, account.id)?,
            layout,
            account,
            drawing,
            codes,
            problems,
        })
    }

    fn action() -> String {
        urls::newsroom_two_step()
    }

    fn account_url() -> String {
        urls::newsroom_account()
    }

    fn key(&self) -> String {
        totp::grouped(&self.account.totp_waiting)
    }

    fn is_demanded(&self) -> bool {
        self.layout
            .viewer
            .as_ref()
            .is_some_and(|viewer| viewer.lacks_second_step)
    }
}
