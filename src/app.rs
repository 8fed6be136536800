//! The running program's parts, and the actix service made of them, for `main` and tests alike.

use std::sync::{Arc, PoisonError, RwLock};

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceFactory, ServiceRequest, ServiceResponse};
use actix_web::http::header::HeaderValue;
use actix_web::middleware::{Compress, from_fn};
use actix_web::{Error, web};
use anyhow::Context;

use crate::config::Config;
use crate::db::Db;
use crate::empty_searches::EmptySearches;
use crate::html::SafeHtml;
use crate::known_editions::KnownEditions;
use crate::locale::Locales;
use crate::page_cache::PageCache;
use crate::page_cache_layers;
use crate::page_views::PageViews;
use crate::password::PasswordHashing;
use crate::readers::Readers;
use crate::responses;
use crate::routes;
use crate::stylesheet::Stylesheet;
use crate::time::Clock;
use crate::token::Token;
use crate::workshop::Workshop;

/// Everything a handler may need. Cheap to share, never changed.
pub struct App {
    /// The settings.
    pub config: Config,
    /// The database.
    pub db: Db,
    /// Interface strings.
    pub locales: Locales,
    /// What failure pages know of the editions.
    pub editions: KnownEditions,
    /// Where "now" comes from.
    pub clock: Clock,
    /// The style sheet of public pages.
    pub stylesheet: Arc<Stylesheet>,
    /// The front page's style sheet.
    pub front_stylesheet: Arc<Stylesheet>,
    /// The Content-Security-Policy of every public page.
    pub content_security_policy: HeaderValue,
    /// The newsroom's style sheet.
    pub newsroom_stylesheet: Arc<Stylesheet>,
    /// The Content-Security-Policy of the newsroom's pages.
    pub newsroom_policy: HeaderValue,
    /// Hashes passwords, a few at a time.
    pub passwords: PasswordHashing,
    /// Prepares pictures, one at a time.
    pub workshop: Workshop,
    /// The link that makes the first administrator.
    pub first_link: FirstLink,
    /// Public pages that are finished.
    pub page_cache: PageCache,
    /// Who reads now.
    pub readers: Readers,
    /// What is read, until it is written down.
    pub page_views: PageViews,
    /// What was looked for in vain, until it is written down.
    pub empty_searches: EmptySearches,
}

/// The hash of a secret that lives as long as the program runs.
#[derive(Default)]
pub struct FirstLink(RwLock<Option<String>>);

impl FirstLink {
    /// Keeps a new secret's hash.
    pub fn set(&self, token: &Token) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Some(token.hash());
    }

    /// The hash, if there is a link.
    pub fn hash(&self) -> Option<String> {
        self.0
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

impl App {
    /// Puts the parts together.
    ///
    /// # Errors
    ///
    /// When the database cannot be opened, or strings or style sheet are faulty.
    pub fn build(config: Config, clock: Clock) -> anyhow::Result<Self> {
        let db = Db::open(&config.database())?;
        let locales = Locales::load()?;
        let stylesheet = Stylesheet::load()?;
        let front_stylesheet = Stylesheet::load_front()?;
        let newsroom_stylesheet = Stylesheet::load_newsroom()?;
        let page_cache = PageCache::new(config.page_cache_mb * 1024 * 1024, db.changes.clone());
        Ok(Self {
            page_cache,
            config,
            db,
            locales,
            editions: KnownEditions::default(),
            clock,
            content_security_policy: header(&content_security_policy(&[
                &stylesheet,
                &front_stylesheet,
            ]))?,
            // The preview of an article is a frame.
            newsroom_policy: header(&format!(
                "{}; frame-src 'self'",
                content_security_policy(&[&newsroom_stylesheet])
            ))?,
            newsroom_stylesheet: Arc::new(newsroom_stylesheet),
            front_stylesheet: Arc::new(front_stylesheet),
            passwords: PasswordHashing::default(),
            workshop: Workshop::default(),
            first_link: FirstLink::default(),
            readers: Readers::default(),
            page_views: PageViews::default(),
            empty_searches: EmptySearches::default(),
            stylesheet: Arc::new(stylesheet),
        })
    }

    /// The style sheet's rules.
    pub fn css(&self) -> SafeHtml {
        self.stylesheet.css.clone()
    }
}

fn header(policy: &str) -> anyhow::Result<HeaderValue> {
    HeaderValue::from_str(policy).context("Content-Security-Policy")
}

/// Nothing but the site's own, no script or style in the page but these style sheets, nothing written from strings.
fn content_security_policy(stylesheets: &[&Stylesheet]) -> String {
    let sources: Vec<&str> = stylesheets
        .iter()
        .map(|sheet| sheet.csp_source.as_str())
        .collect();
    [
        "default-src 'none'",
        "script-src 'self'",
        &format!("style-src {}", sources.join(" ")),
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "media-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "object-src 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ]
    .join("; ")
}

/// The actix application: routes inside, around them a page for every failure, compression, the headers of every response, and the pages
/// that need none of it, as they are finished.
pub fn service(
    app: web::Data<App>,
) -> actix_web::App<
    impl ServiceFactory<
        ServiceRequest,
        Config = (),
        Response = ServiceResponse<impl MessageBody>,
        Error = Error,
        InitError = (),
    >,
> {
    actix_web::App::new()
        .app_data(app)
        .app_data(web::FormConfig::default().limit(64 * 1024))
        .configure(routes::configure)
        .wrap(from_fn(responses::finish))
        .wrap(Compress::default())
        .wrap(from_fn(responses::protect))
        .wrap(from_fn(page_cache_layers::answer))
}
