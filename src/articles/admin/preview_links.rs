//! `GET` and `POST /admin/articles/{id}/preview-links/`: the links by which somebody without an account reads an article; makes one, or
//! ends one.

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::app::App;
use crate::articles::admin::act::may_read;
use crate::articles::model::desk::find_desk_article;
use crate::articles::model::preview_links::{
    NewPreviewLink, PreviewLink, create_preview_link, list_preview_links, update_ended,
};
use crate::audit::model::create_event_of;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::form::FormFields;
use crate::newsroom_layout::{self, NewsroomLayout, done_word, status_of};
use crate::problems::Problems;
use crate::session::{SignedForm, Viewer, Writer};
use crate::time::Millis;
use crate::token::Token;
use crate::urls;
use crate::visit::see_other;

/// How long a link may live, in days.
const DAYS: [i64; 3] = [1, 7, 30];

/// The days chosen before anybody chooses.
const USUAL_DAYS: &str = "7";

/// Most characters of whom a link is for.
const LONGEST_RECIPIENT: usize = 100;

#[derive(Template)]
#[template(path = "articles/admin/preview_links.html")]
struct PreviewLinksPage {
    layout: NewsroomLayout,
    id: i64,
    headline: String,
    links: Vec<(PreviewLink, String)>,
    /// A link that was just made: shown now and never again.
    new_link: Option<String>,
    recipient: String,
    days: String,
    problems: Problems,
}

pub(crate) async fn get(
    app: Data<App>,
    Writer(viewer): Writer,
    id: Path<i64>,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    let (state, done) = (app.clone(), done_word(&request));
    let page = app
        .db
        .read(move |conn| {
            let mut page = PreviewLinksPage::load(conn, &state, &viewer, *id)?;
            page.layout.set_done(&done);
            Ok(page)
        })
        .await?;
    newsroom_layout::page(status_of(&page.problems), &page)
}

pub(crate) async fn post(
    app: Data<App>,
    Writer(viewer): Writer,
    id: Path<i64>,
    SignedForm(fields): SignedForm,
) -> AppResult<HttpResponse> {
    let (state, id) = (app.clone(), *id);
    let page = app
        .db
        .write(move |conn| {
            let page = PreviewLinksPage::load(conn, &state, &viewer, id)?;
            match fields.one("do") {
                "make" => page.make(conn, &state, &viewer, &fields).map(Some),
                "end" => end(conn, &viewer, &fields, (id, state.clock.now())).map(|()| None),
                _ => Err(AppError::BadRequest),
            }
        })
        .await?;
    match page {
        Some(page) => newsroom_layout::page(status_of(&page.problems), &page),
        None => Ok(see_other(&urls::done(
            &urls::newsroom_preview_links(id),
            "preview-link-ended",
        ))),
    }
}

fn end(
    conn: &mut Connection,
    viewer: &Viewer,
    fields: &FormFields,
    (id, now): (i64, Millis),
) -> AppResult<()> {
    let link = fields.number("link").ok_or(AppError::BadRequest)?;
    if update_ended(conn, id, link, now)? == 0 {
        return Ok(());
    }
    let (subject, detail) = (format!("article:{id}"), link.to_string());
    let event = ("end_preview_link", subject.as_str(), detail.as_str());
    Ok(create_event_of(conn, viewer, event, now)?)
}

impl PreviewLinksPage {
    /// Loads all that the page shows. `Forbidden` for who may not read the article.
    fn load(conn: &mut Connection, app: &App, viewer: &Viewer, id: i64) -> AppResult<Self> {
        let article = find_desk_article(conn, id)?;
        if !may_read(viewer, &article) {
            return Err(AppError::Forbidden);
        }
        let path = urls::newsroom_preview_links(id);
        let mut layout = NewsroomLayout::load(conn, app, Some(viewer), path)?;
        let headline = article.content.fields.headline;
        layout.title =
            layout
                .locale
                .text_with("preview-links-title", "headline", headline.as_str());
        Ok(Self {
            links: list_preview_links(conn, id)?,
            new_link: None,
            recipient: String::new(),
            days: USUAL_DAYS.to_owned(),
            problems: Problems::default(),
            layout,
            id,
            headline,
        })
    }

    /// Makes a link and shows it, or says what is wrong with the form.
    fn make(
        mut self,
        conn: &mut Connection,
        app: &App,
        viewer: &Viewer,
        fields: &FormFields,
    ) -> AppResult<Self> {
        fields
            .one("recipient")
            .trim()
            .clone_into(&mut self.recipient);
        fields.one("days").clone_into(&mut self.days);
        let days = DAYS.into_iter().find(|days| days.to_string() == self.days);
        let locale = self.layout.locale.clone();
        if self.recipient.chars().count() > LONGEST_RECIPIENT {
            let sentence = locale.text("preview-links-recipient-problem");
            self.problems.add("recipient", sentence);
        }
        let (Some(days), true) = (days, self.problems.is_empty()) else {
            if days.is_none() {
                let sentence = locale.text("preview-links-days-problem");
                self.problems.add("days", sentence);
            }
            self.layout.title = locale.text_with("title-refused", "title", self.layout.title);
            return Ok(self);
        };
        let (token, now) = (Token::create()?, self.layout.now);
        let link = NewPreviewLink {
            article_id: self.id,
            account_id: viewer.account_id,
            recipient: &self.recipient,
            token_hash: &token.hash(),
            created_at: now,
            expires_at: now.plus_days(days),
        };
        create_preview_link(conn, &link)?;
        let subject = format!("article:{}", self.id);
        let detail = format!("{days}: {}", self.recipient);
        let event = ("create_preview_link", subject.as_str(), detail.as_str());
        create_event_of(conn, viewer, event, now)?;
        let mut page = Self::load(conn, app, viewer, self.id)?;
        page.layout.set_done("preview-link-made");
        let path = urls::preview(token.as_str());
        page.new_link = Some(format!("{}{path}", app.config.origin()));
        Ok(page)
    }

    fn all_days(&self) -> [i64; 3] {
        DAYS
    }

    fn is_chosen(&self, days: &i64) -> bool {
        self.days == days.to_string()
    }

    fn days_label(&self, days: &i64) -> String {
        self.layout
            .locale
            .text_with("preview-links-days-count", "count", *days)
    }

    fn article_url(&self) -> String {
        urls::newsroom_article(self.id)
    }

    fn date(&self, instant: &Millis) -> String {
        self.layout.dates.date_and_time(*instant)
    }

    /// Whom a link is for; its number, if nobody said so.
    fn name(&self, link: &PreviewLink) -> String {
        if link.recipient.is_empty() {
            self.layout
                .locale
                .text_with("preview-links-number", "number", link.id)
        } else {
            link.recipient.clone()
        }
    }

    /// Until when it is valid, or since when it is no longer.
    fn standing(&self, link: &PreviewLink) -> String {
        let (key, instant) = match link.ended_at {
            Some(ended) => ("preview-links-ended", ended),
            None if link.is_valid(self.layout.now) => ("preview-links-until", link.expires_at),
            None => ("preview-links-expired", link.expires_at),
        };
        let date = self.date(&instant);
        self.layout.locale.text_with(key, "date", date)
    }

    fn is_valid(&self, link: &PreviewLink) -> bool {
        link.is_valid(self.layout.now)
    }

    /// How often, and when last.
    fn opened(&self, link: &PreviewLink) -> String {
        let locale = &self.layout.locale;
        match link.last_opened_at {
            None => locale.text("preview-links-never-opened"),
            Some(last) => locale.text_with_all(
                "preview-links-opened",
                [
                    ("count", link.opened_count.into()),
                    ("date", self.date(&last).into()),
                ],
            ),
        }
    }
}
