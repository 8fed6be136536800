//! What a newsroom page's frame needs: who is there, where they can go, strings and dates in their language.

use std::sync::Arc;

use askama::Template;

use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_SECURITY_POLICY, HeaderValue};
use actix_web::{HttpRequest, HttpResponse};

use crate::accounts::roles::Roles;
use crate::app::App;
use crate::db::Connection;
use crate::editions::model::{self as editions, Edition};
use crate::error::{AppError, AppResult};
use crate::form::FormFields;
use crate::html::SafeHtml;
use crate::locale::Locale;
use crate::problems::Problems;
use crate::session::Viewer;
use crate::stylesheet::Stylesheet;
use crate::time::{Dates, Millis};
use crate::urls;

/// The frame of a newsroom page.
pub struct NewsroomLayout {
    /// Who is there; nobody at the door.
    pub viewer: Option<Viewer>,
    /// The default edition.
    pub edition: Edition,
    /// Interface strings in the viewer's language.
    pub locale: Arc<Locale>,
    /// Dates in the viewer's language and the edition's zone.
    pub dates: Dates,
    /// The page's own name.
    pub title: String,
    /// The page's address.
    pub path: String,
    /// The instant the page is made at.
    pub now: Millis,
    /// What the form before this page did.
    pub done: Option<String>,
    stylesheet: Arc<Stylesheet>,
}

/// An entry of the newsroom's navigation.
pub struct NewsroomLink {
    /// Key of its name in locale files.
    pub key: &'static str,
    /// Its address.
    pub url: String,
}

impl NewsroomLayout {
    /// Loads the frame for somebody, or for nobody yet.
    ///
    /// # Errors
    ///
    /// Those of the database.
    pub fn load(
        conn: &mut Connection,
        app: &App,
        viewer: Option<&Viewer>,
        path: String,
    ) -> AppResult<Self> {
        let edition = editions::find_edition(conn, None)?;
        let language = viewer.map_or(&edition.language, |viewer| &viewer.language);
        let locale = app.locales.get(language);
        Ok(Self {
            dates: Dates::new(edition.zone(), locale.clone()),
            viewer: viewer.cloned(),
            title: String::new(),
            path,
            now: app.clock.now(),
            done: None,
            stylesheet: app.newsroom_stylesheet.clone(),
            locale,
            edition,
        })
    }

    /// Loads the frame of a page with a name of its own, that says what the form before it did.
    ///
    /// # Errors
    ///
    /// Those of the database.
    pub fn load_named(
        conn: &mut Connection,
        app: &App,
        viewer: &Viewer,
        (path, key): (String, &str),
        done: &str,
    ) -> AppResult<Self> {
        let mut layout = Self::load(conn, app, Some(viewer), path)?;
        layout.title = layout.locale.text(key);
        layout.set_done(done);
        Ok(layout)
    }

    /// Names the page; one that shows a refused form says so first.
    pub fn set_title(&mut self, key: &str, problems: &Problems) {
        self.title = self.locale.text(key);
        if !problems.is_empty() {
            self.set_refused();
        }
    }

    /// The title says first that the form was refused.
    pub fn set_refused(&mut self) {
        let title = std::mem::take(&mut self.title);
        self.title = self.locale.text_with("title-refused", "title", title);
    }

    /// Says what the form before this page did, by the word that `urls::done` put into the address. An unknown word says nothing.
    pub fn set_done(&mut self, word: &str) {
        let key = format!("newsroom-done-{word}");
        if self.locale.has(&key) {
            let sentence = self.locale.text(&key);
            self.title = format!("{sentence} – {}", self.title);
            self.done = Some(sentence);
        }
    }

    /// The style sheet's rules.
    pub fn css(&self) -> &SafeHtml {
        &self.stylesheet.css
    }

    /// What every form carries.
    pub fn form_token(&self) -> &str {
        self.viewer
            .as_ref()
            .map_or("", |viewer| viewer.form_token.as_str())
    }

    /// Where the viewer can go.
    pub fn navigation(&self) -> Vec<NewsroomLink> {
        let Some(viewer) = &self.viewer else {
            return Vec::new();
        };
        let mut links = vec![
            link("newsroom-dashboard", urls::newsroom()),
            link("newsroom-search", urls::newsroom_search()),
        ];
        if viewer.roles.may_write() {
            links.push(link("newsroom-articles", urls::newsroom_articles()));
            links.push(link("newsroom-media", urls::newsroom_media()));
        }
        if viewer.roles.may_edit() {
            links.push(link("newsroom-statistics", urls::newsroom_statistics()));
        }
        if viewer.may_edit_everything() {
            links.push(link("newsroom-front", urls::newsroom_front()));
            links.push(link("newsroom-searches", urls::newsroom_searches()));
        }
        if viewer.roles.may_moderate() {
            links.push(link("newsroom-forum", urls::newsroom_forum()));
        }
        links.push(link("newsroom-account", urls::newsroom_account()));
        if viewer.roles.may_administrate() {
            links.push(link("newsroom-sections", urls::newsroom_sections()));
            links.push(link("newsroom-topics", urls::newsroom_topics()));
            links.push(link("newsroom-people", urls::newsroom_people()));
            links.push(link("newsroom-pages", urls::newsroom_pages()));
            links.push(link("newsroom-redirects", urls::newsroom_redirects()));
            links.push(link("newsroom-settings", urls::newsroom_settings()));
            links.push(link("newsroom-accounts", urls::newsroom_accounts()));
            links.push(link("newsroom-audit", urls::newsroom_audit()));
        }
        links
    }

    /// `aria-current` of an entry: `page`, `true` for a page below it, or empty.
    pub fn current(&self, link: &NewsroomLink) -> &'static str {
        if self.path == link.url {
            "page"
        } else if self.path.starts_with(&link.url) && link.url != urls::newsroom() {
            "true"
        } else {
            ""
        }
    }

    /// The names of roles, joined.
    pub fn role_names(&self, roles: &Roles) -> String {
        roles
            .all()
            .iter()
            .map(|role| self.locale.text(&format!("role-{}", role.word())))
            .collect::<Vec<String>>()
            .join(", ")
    }

    /// The address that ends the session.
    pub fn logout_url(&self) -> String {
        urls::newsroom_logout()
    }

    /// The reader's front page.
    pub fn front_url(&self) -> String {
        urls::front("")
    }
}

fn link(key: &'static str, url: String) -> NewsroomLink {
    NewsroomLink { key, url }
}

/// The word that `urls::done` put into an address.
pub fn done_word(request: &HttpRequest) -> String {
    FormFields::parse(request.query_string().as_bytes())
        .one("done")
        .to_owned()
}

/// The status of a page with a form: 422 when it was refused.
pub fn status_of(problems: &Problems) -> StatusCode {
    if problems.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    }
}

/// Answers with a reader's page as it would be. A page of the newsroom may show it in a frame.
///
/// # Errors
///
/// A policy that no header holds.
pub fn rehearsed_page(app: &App, page: String) -> AppResult<HttpResponse> {
    let policy = app.content_security_policy.to_str().unwrap_or_default();
    let policy = policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'");
    Ok(HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .insert_header((
            CONTENT_SECURITY_POLICY,
            HeaderValue::from_str(&policy).map_err(AppError::internal)?,
        ))
        .body(page))
}

/// Answers with a newsroom page.
///
/// # Errors
///
/// When the template cannot be written.
pub fn page(status: StatusCode, page: &impl Template) -> AppResult<HttpResponse> {
    Ok(HttpResponse::build(status)
        .content_type("text/html; charset=utf-8")
        .body(page.render()?))
}
