//! Who is there. The guard of `/admin` finds the session; the extractors say in a handler's signature who may enter.

use std::future::{Ready, ready};
use std::net::IpAddr;

use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::cookie::{Cookie, SameSite};
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderValue, USER_AGENT,
};
use actix_web::middleware::Next;
use actix_web::web::{Bytes, Data};
use actix_web::{Error, FromRequest, HttpMessage, HttpRequest};
use futures_util::future::LocalBoxFuture;

use crate::accounts::model::accounts::list_roles;
use crate::accounts::model::limits::list_sections_of;
use crate::accounts::model::second_steps::list_demanding_roles;
use crate::accounts::model::sessions::{find_account_of_ended, find_session, update_last_seen};
use crate::accounts::roles::Roles;
use crate::accounts::sections::Sections;
use crate::app::App;
use crate::error::{AppError, AppResult};
use crate::form::FormFields;
use crate::token::{Token, is_same_secret};
use crate::urls;
use crate::visit::see_other;

/// Name of the form field that holds the token bound to the login.
pub const FORM_TOKEN: &str = "token";

/// Characters kept of what a browser says it is.
const USER_AGENT_LENGTH: usize = 300;

/// Somebody who is logged in.
#[derive(Clone)]
pub struct Viewer {
    /// The account's number.
    pub account_id: i64,
    /// The account's name.
    pub name: String,
    /// As the sign-off shows them; may be empty.
    pub initials: String,
    /// The person whose bylines it writes under.
    pub person_id: Option<i64>,
    /// Of the interface.
    pub language: String,
    /// What the account may do.
    pub roles: Roles,
    /// Where it may write and edit.
    pub sections: Sections,
    /// Whether a role of it may not enter without a second step, and there is none.
    pub lacks_second_step: bool,
    /// The session's number.
    pub session_id: i64,
    /// What every form of the newsroom carries.
    pub form_token: String,
    /// Where the request comes from.
    pub address: String,
}

impl Viewer {
    /// Whether it works on everybody's stories of a section and publishes them.
    pub fn may_edit_in(&self, section_id: i64) -> bool {
        self.roles.may_edit() && self.sections.have(section_id)
    }

    /// Whether it does so in every section, and with that on the front page, which has stories of all.
    pub fn may_edit_everything(&self) -> bool {
        self.roles.may_edit() && self.sections.are_all()
    }
}

/// A session that ran out within the last day: it may keep what was typed in it, and nothing else.
#[derive(Clone)]
pub struct EndedSession {
    /// Whose it was.
    pub account_id: i64,
    /// What every form of it carries.
    pub form_token: String,
}

/// What a cookie of the newsroom is for.
#[derive(Clone, Copy)]
pub enum Keeps {
    /// Who is logged in.
    Session,
    /// Who gave the right password and not yet the code.
    HalfSession,
    /// Who is signed in as a reader, which opens nothing of the newsroom.
    ReaderSession,
}

/// A cookie's name. `__Host-` (RFC 6265bis, 4.1.3.2) needs HTTPS.
fn cookie_name(app: &App, keeps: Keeps) -> &'static str {
    match (keeps, is_https(app)) {
        (Keeps::Session, true) => "__Host-warta-session",
        (Keeps::Session, false) => "warta-session",
        (Keeps::HalfSession, true) => "__Host-warta-login",
        (Keeps::HalfSession, false) => "warta-login",
        (Keeps::ReaderSession, true) => "__Host-warta-reader",
        (Keeps::ReaderSession, false) => "warta-reader",
    }
}

fn is_https(app: &App) -> bool {
    app.config.origin().starts_with("https:")
}

/// The cookie that keeps a secret. It ends with the browser's session; the server ends it earlier.
pub fn kept_cookie(app: &App, keeps: Keeps, token: &Token) -> Cookie<'static> {
    cookie(app, keeps, token.as_str().to_owned())
}

/// The cookie that takes another away.
pub fn ended_cookie(app: &App, keeps: Keeps) -> Cookie<'static> {
    let mut cookie = cookie(app, keeps, String::new());
    cookie.make_removal();
    cookie
}

fn cookie(app: &App, keeps: Keeps, value: String) -> Cookie<'static> {
    Cookie::build(cookie_name(app, keeps), value)
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(is_https(app))
        .finish()
}

/// The secret that a request brings.
pub fn brought_token(app: &App, keeps: Keeps, request: &HttpRequest) -> Option<Token> {
    request
        .cookie(cookie_name(app, keeps))
        .and_then(|cookie| Token::parse(cookie.value()))
}

/// Where a request comes from: the peer's address; from a proxy that is trusted, the last address in `X-Forwarded-For` that is not one of
/// a trusted proxy. What stands before it may have been written by anybody.
pub fn address_of(request: &HttpRequest) -> String {
    let Some(peer) = request.peer_addr() else {
        return String::new();
    };
    let trusted = request
        .app_data::<Data<App>>()
        .map_or(&[][..], |app| &app.config.trusted_proxies);
    let is_trusted = |address: &IpAddr| trusted.iter().any(|network| network.contains(address));
    let mut address = peer.ip().to_canonical();
    let headers: Vec<&str> = request
        .headers()
        .get_all("X-Forwarded-For")
        .filter_map(|value| value.to_str().ok())
        .collect();
    let mut forwarded = headers.iter().rev().flat_map(|line| line.rsplit(','));
    while is_trusted(&address) {
        let Some(Ok(before)) = forwarded.next().map(|typed| typed.trim().parse::<IpAddr>()) else {
            break;
        };
        address = before.to_canonical();
    }
    address.to_string()
}

/// What the browser says it is.
pub fn user_agent_of(request: &HttpRequest) -> String {
    request
        .headers()
        .get(USER_AGENT)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
        .chars()
        .take(USER_AGENT_LENGTH)
        .collect()
}

/// The guard of the newsroom: finds who is there, keeps everybody else at the door, and keeps answers out of every cache.
///
/// # Errors
///
/// Those of the handlers behind it, and of the database.
pub async fn guard<Body: MessageBody + 'static>(
    app: Data<App>,
    request: ServiceRequest,
    next: Next<Body>,
) -> Result<ServiceResponse<EitherBody<Body, BoxBody>>, Error> {
    let path = request.path().to_owned();
    let is_door = urls::is_newsroom_door(&path);
    let viewer = find_viewer(&app, request.request()).await?;
    match viewer {
        None if is_door => {}
        None => {
            let ended = find_ended(&app, request.request()).await?;
            let Some(ended) = ended else {
                return turn_away(request, &urls::newsroom_login_before(&path));
            };
            // The form's handler refuses it; what stands around the form keeps the text first.
            request.extensions_mut().insert(ended);
        }
        Some(viewer) if !viewer.roles.may_enter() => {
            if !is_door {
                return Err(AppError::Forbidden.into());
            }
        }
        Some(viewer) => {
            let is_way_in = path == urls::newsroom_two_step() || path == urls::newsroom_logout();
            if viewer.lacks_second_step && !is_way_in && !is_door {
                return turn_away(request, &urls::newsroom_two_step());
            }
            request.extensions_mut().insert(viewer);
        }
    }
    let mut response = next.call(request).await?;
    let is_failure = response.status().is_client_error() || response.status().is_server_error();
    let headers = response.headers_mut();
    // A failure without a page of its own gets one, and these headers, farther out.
    if !is_failure || headers.contains_key(CONTENT_TYPE) {
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if !headers.contains_key(CONTENT_SECURITY_POLICY) {
            headers.insert(CONTENT_SECURITY_POLICY, app.newsroom_policy.clone());
        }
    }
    Ok(response.map_into_left_body())
}

/// Sends a reader to another page first; refuses what would change something.
fn turn_away<Body>(
    request: ServiceRequest,
    address: &str,
) -> Result<ServiceResponse<EitherBody<Body, BoxBody>>, Error> {
    if matches!(*request.method(), Method::GET | Method::HEAD) {
        return Ok(request.into_response(see_other(address).map_into_right_body()));
    }
    Err(AppError::Unauthorized.into())
}

/// The ended session that an article form comes from.
async fn find_ended(app: &Data<App>, request: &HttpRequest) -> AppResult<Option<EndedSession>> {
    if *request.method() != Method::POST || !urls::is_article_form(request.path()) {
        return Ok(None);
    }
    let Some(token) = brought_token(app, Keeps::Session, request) else {
        return Ok(None);
    };
    let (hash, now) = (token.hash(), app.clock.now());
    let account_id = app
        .db
        .read(move |conn| Ok(find_account_of_ended(conn, &hash, now)?))
        .await?;
    Ok(account_id.map(|account_id| EndedSession {
        account_id,
        form_token: token.derive("form"),
    }))
}

/// Who the cookie's secret belongs to.
async fn find_viewer(app: &Data<App>, request: &HttpRequest) -> AppResult<Option<Viewer>> {
    let Some(token) = brought_token(app, Keeps::Session, request) else {
        return Ok(None);
    };
    let now = app.clock.now();
    let hash = token.hash();
    let address = address_of(request);
    let found = app
        .db
        .read(move |conn| {
            let Some((session, account)) = find_session(conn, &hash, now)? else {
                return Ok(None);
            };
            let roles = list_roles(conn, account.id)?;
            let sections = list_sections_of(conn, account.id)?;
            let demanding = list_demanding_roles(conn)?;
            let lacks_second_step = !account.has_second_step() && roles.has_any_of(&demanding);
            Ok(Some((
                session,
                account,
                (roles, sections),
                lacks_second_step,
            )))
        })
        .await?;
    let Some((session, account, (roles, sections), lacks_second_step)) = found else {
        return Ok(None);
    };
    if session.is_to_be_renewed(now) {
        app.db
            .write(move |conn| Ok(update_last_seen(conn, session.id, now)?))
            .await?;
    }
    Ok(Some(Viewer {
        account_id: account.id,
        name: account.name,
        initials: account.initials,
        person_id: account.person_id,
        language: account.language,
        roles,
        sections,
        lacks_second_step,
        session_id: session.id,
        form_token: token.derive("form"),
        address,
    }))
}

/// Whether somebody of the newsroom asks.
///
/// # Errors
///
/// Those of the database.
pub async fn is_newsroom(app: &Data<App>, request: &HttpRequest) -> AppResult<bool> {
    let viewer = find_viewer(app, request).await?;
    Ok(viewer.is_some_and(|viewer| viewer.roles.may_enter()))
}

fn enter(request: &HttpRequest, may: fn(&Viewer) -> bool) -> AppResult<Viewer> {
    let viewer = request
        .extensions()
        .get::<Viewer>()
        .cloned()
        .ok_or(AppError::Unauthorized)?;
    if may(&viewer) {
        Ok(viewer)
    } else {
        Err(AppError::Forbidden)
    }
}

/// What a form of whoever is there carries.
///
/// # Errors
///
/// When nobody of the newsroom is there.
pub fn form_token_of(request: &HttpRequest) -> AppResult<String> {
    enter(request, |viewer| viewer.roles.may_enter()).map(|viewer| viewer.form_token)
}

/// Anybody of the newsroom.
pub struct SignedIn(pub Viewer);

/// Somebody who writes stories.
pub struct Writer(pub Viewer);

/// Somebody who works on everybody's stories and publishes them.
pub struct Editor(pub Viewer);

/// Somebody who edits every section.
pub struct EditorOfAll(pub Viewer);

/// Somebody who decides in the Forum.
pub struct Moderator(pub Viewer);

/// Somebody who manages people and settings.
pub struct Admin(pub Viewer);

impl FromRequest for SignedIn {
    type Error = AppError;
    type Future = Ready<AppResult<Self>>;

    fn from_request(request: &HttpRequest, _payload: &mut Payload) -> Self::Future {
        ready(enter(request, |viewer| viewer.roles.may_enter()).map(Self))
    }
}

impl FromRequest for Writer {
    type Error = AppError;
    type Future = Ready<AppResult<Self>>;

    fn from_request(request: &HttpRequest, _payload: &mut Payload) -> Self::Future {
        ready(enter(request, |viewer| viewer.roles.may_write()).map(Self))
    }
}

impl FromRequest for Editor {
    type Error = AppError;
    type Future = Ready<AppResult<Self>>;

    fn from_request(request: &HttpRequest, _payload: &mut Payload) -> Self::Future {
        ready(enter(request, |viewer| viewer.roles.may_edit()).map(Self))
    }
}

impl FromRequest for EditorOfAll {
    type Error = AppError;
    type Future = Ready<AppResult<Self>>;

    fn from_request(request: &HttpRequest, _payload: &mut Payload) -> Self::Future {
        ready(enter(request, Viewer::may_edit_everything).map(Self))
    }
}

impl FromRequest for Moderator {
    type Error = AppError;
    type Future = Ready<AppResult<Self>>;

    fn from_request(request: &HttpRequest, _payload: &mut Payload) -> Self::Future {
        ready(enter(request, |viewer| viewer.roles.may_moderate()).map(Self))
    }
}

impl FromRequest for Admin {
    type Error = AppError;
    type Future = Ready<AppResult<Self>>;

    fn from_request(request: &HttpRequest, _payload: &mut Payload) -> Self::Future {
        ready(enter(request, |viewer| viewer.roles.may_administrate()).map(Self))
    }
}

/// The fields of a form of the newsroom, from the session it was made for (a second guard beside the check of `Sec-Fetch-Site`).
pub struct SignedForm(pub FormFields);

impl FromRequest for SignedForm {
    type Error = Error;
    type Future = LocalBoxFuture<'static, Result<Self, Error>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let expected = form_token_of(request);
        let body = Bytes::from_request(request, payload);
        Box::pin(async move {
            let expected = expected?;
            let fields = FormFields::parse(&body.await?);
            if !is_same_secret(fields.one(FORM_TOKEN), &expected) {
                return Err(AppError::Forbidden.into());
            }
            Ok(Self(fields))
        })
    }
}
