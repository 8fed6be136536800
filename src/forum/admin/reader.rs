//! `GET` and `POST /admin/forum/readers/{id}`: a reader with an account: what was written, decided, and may be done; to warn, silence and
//! ban.

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use serde::Deserialize;

use crate::accounts::model::readers::{Reader, Standing, find_reader, update_standing};
use crate::app::App;
use crate::audit::model::create_event_of;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::form::FormFields;
use crate::forum::model::comments::{Comment, list_of_reader};
use crate::forum::model::settings::find_settings;
use crate::forum::text;
use crate::html::SafeHtml;
use crate::newsroom_form::{Next, show, take};
use crate::newsroom_layout::{NewsroomLayout, done_word};
use crate::problems::Problems;
use crate::session::{Moderator, SignedForm, Viewer};
use crate::urls;

/// Comments on the page.
const SHOWN: i64 = 50;

/// Most characters of a warning.
const LONGEST_WARNING: usize = 500;

/// Marks beside a name; the first is none.
const BADGES: [&str; 3] = ["", "staff", "expert"];

/// Days that can be chosen for a silence.
const SILENCES: [i64; 4] = [1, 3, 7, 30];

/// The account's number.
#[derive(Deserialize)]
pub(crate) struct ReaderPath {
    id: i64,
}

#[derive(Template)]
#[template(path = "forum/admin/reader.html")]
struct ReaderPage {
    layout: NewsroomLayout,
    reader: Reader,
    /// In words.
    trust: String,
    comments: Vec<(Comment, SafeHtml)>,
    problems: Problems,
}

pub(crate) async fn get(
    app: Data<App>,
    Moderator(viewer): Moderator,
    path: Path<ReaderPath>,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    let done = done_word(&request);
    show(&app, move |conn, app| {
        let mut page = ReaderPage::load(conn, app, &viewer, path.id)?;
        page.layout.set_done(&done);
        Ok(page)
    })
    .await
}

pub(crate) async fn post(
    app: Data<App>,
    Moderator(viewer): Moderator,
    path: Path<ReaderPath>,
    SignedForm(fields): SignedForm,
) -> AppResult<HttpResponse> {
    take(&app, move |conn, app| {
        ReaderPage::load(conn, app, &viewer, path.id)?.act(conn, &viewer, &fields)
    })
    .await
}

impl ReaderPage {
    /// Loads all that the page shows. `NotFound` for an account that is no reader.
    fn load(conn: &mut Connection, app: &App, viewer: &Viewer, id: i64) -> AppResult<Self> {
        let reader = find_reader(conn, id)?.ok_or(AppError::NotFound)?;
        let frame = (urls::newsroom_forum_reader(id), "reader-page-title");
        let mut layout = NewsroomLayout::load_named(conn, app, viewer, frame, "")?;
        layout.title = format!("{}: {}", layout.title, reader.name);
        let settings = find_settings(conn, layout.edition.id)?;
        let trust = reader.trust(settings.first_comments);
        let mut comments = Vec::new();
        for comment in list_of_reader(conn, id, SHOWN)? {
            let text = text::draw(&comment.text)?;
            comments.push((comment, text));
        }
        Ok(Self {
            trust: layout.locale.text_with_all(
                "reader-standing",
                [
                    ("trust", trust.word().into()),
                    ("published", reader.approved_count.into()),
                    ("rejected", reader.rejected_count.into()),
                ],
            ),
            problems: Problems::default(),
            comments,
            reader,
            layout,
        })
    }

    fn act(
        mut self,
        conn: &mut Connection,
        viewer: &Viewer,
        fields: &FormFields,
    ) -> AppResult<Next<Self>> {
        let now = self.layout.now;
        let warning = fields.trimmed("warning");
        let mut standing = Standing {
            silenced_until: self.reader.silenced_until,
            is_banned: self.reader.is_banned,
            warning: &self.reader.warning,
            badge: &self.reader.badge,
        };
        let (action, word) = match fields.one("do") {
            "warn" => {
                let is_long = warning.chars().count() > LONGEST_WARNING;
                if is_long || !warning.chars().any(char::is_alphanumeric) {
                    let sentence = self.layout.locale.text("reader-warning-problem");
                    self.problems = Problems::one("warning", sentence);
                    self.reader.warning = warning;
                    self.layout.set_refused();
                    return Ok(Next::Refused(Box::new(self)));
                }
                standing.warning = &warning;
                ("warn_reader", "reader-warned")
            }
            "badge" => {
                let badge = fields.one("badge");
                standing.badge = BADGES
                    .into_iter()
                    .find(|known| *known == badge)
                    .ok_or(AppError::BadRequest)?;
                ("badge_reader", "changed")
            }
            "silence" => {
                let days = fields
                    .number("days")
                    .filter(|days| SILENCES.contains(days))
                    .ok_or(AppError::BadRequest)?;
                standing.silenced_until = Some(now.plus_days(days));
                ("silence_reader", "reader-silenced")
            }
            "ban" => {
                standing.is_banned = true;
                ("ban_reader", "reader-banned")
            }
            "free" => {
                standing.is_banned = false;
                standing.silenced_until = None;
                ("free_reader", "reader-freed")
            }
            _ => return Err(AppError::BadRequest),
        };
        update_standing(conn, self.reader.account_id, &standing)?;
        let subject = format!("account:{}", self.reader.account_id);
        create_event_of(conn, viewer, (action, &subject, standing.warning), now)?;
        Ok(Next::done(&self.layout.path, word))
    }

    /// Until when it may not write.
    fn silence(&self) -> Option<String> {
        let until = self.reader.silenced_until?;
        let date = self.layout.dates.date_and_time(until);
        (until > self.layout.now).then(|| {
            self.layout
                .locale
                .text_with("reader-silenced-until", "time", date)
        })
    }

    fn badges(&self) -> Vec<(&'static str, String)> {
        BADGES
            .into_iter()
            .map(|badge| {
                let word = if badge.is_empty() { "none" } else { badge };
                let key = format!("comment-badge-{word}");
                (badge, self.layout.locale.text(&key))
            })
            .collect()
    }

    fn is_badge(&self, badge: &str) -> bool {
        self.reader.badge == badge
    }

    fn silences(&self) -> Vec<(i64, String)> {
        SILENCES
            .into_iter()
            .map(|days| {
                (
                    days,
                    self.layout.locale.text_with("reader-days", "count", days),
                )
            })
            .collect()
    }

    fn state_name(&self, comment: &Comment) -> String {
        self.layout
            .locale
            .text(&format!("comment-state-{}", comment.state))
    }

    fn queue_url() -> String {
        urls::newsroom_forum()
    }

    fn action(&self) -> &str {
        &self.layout.path
    }
}
