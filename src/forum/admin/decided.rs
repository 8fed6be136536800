//! `GET` and `POST /admin/forum/decided/`: what was decided last, by whom and why; one's own latest decisions can be taken back.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::app::App;
use crate::audit::model::create_event_of;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::form::FormFields;
use crate::forum::model::comments::CommentState;
use crate::forum::model::decisions::{Decided, UNDO_MINUTES, list_decided, take_back};
use crate::forum::model::shown::PlacedComment;
use crate::forum::reasons::Reason;
use crate::newsroom_form::show;
use crate::newsroom_layout::{NewsroomLayout, done_word};
use crate::session::{Moderator, SignedForm, Viewer};
use crate::time::Millis;
use crate::urls;
use crate::visit::see_other;

/// Decisions on the page.
const SHOWN: i64 = 100;

/// Characters of a comment in the list of decisions.
const EXCERPT_LENGTH: usize = 120;

#[derive(Template)]
#[template(path = "forum/admin/decided.html")]
struct DecidedPage {
    layout: NewsroomLayout,
    decided: Vec<DecidedEntry>,
}

/// A decision.
pub(super) struct DecidedEntry {
    pub placed: PlacedComment,
    /// The beginning of the comment.
    pub excerpt: String,
    pub sentence: String,
    pub url: String,
    pub may_take_back: bool,
}

pub(crate) async fn get(
    app: Data<App>,
    Moderator(viewer): Moderator,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    let done = done_word(&request);
    show(&app, move |conn, app| {
        let path = urls::newsroom_forum_queue("decided");
        let frame = (path, "queue-decided");
        let layout = NewsroomLayout::load_named(conn, app, &viewer, frame, &done)?;
        let decided = load(conn, &layout, &viewer, SHOWN)?;
        Ok(DecidedPage { layout, decided })
    })
    .await
}

pub(crate) async fn post(
    app: Data<App>,
    Moderator(viewer): Moderator,
    SignedForm(fields): SignedForm,
) -> AppResult<HttpResponse> {
    let word = app
        .clone()
        .db
        .write(move |conn| take_one_back(conn, &viewer, &fields, app.clock.now()))
        .await?;
    Ok(see_other(&urls::done(&urls::newsroom_forum(), word)))
}

fn take_one_back(
    conn: &mut Connection,
    viewer: &Viewer,
    fields: &FormFields,
    now: Millis,
) -> AppResult<&'static str> {
    let id = fields.number("comment").ok_or(AppError::BadRequest)?;
    if !take_back(conn, id, viewer.account_id, now)? {
        return Ok("comment-too-late");
    }
    record(conn, viewer, ("take_back_decision", id), now)?;
    Ok("comment-taken-back")
}

/// Notes what a moderator did with a comment.
pub(super) fn record(
    conn: &mut Connection,
    viewer: &Viewer,
    (action, id): (&str, i64),
    now: Millis,
) -> AppResult<()> {
    let subject = format!("comment:{id}");
    Ok(create_event_of(conn, viewer, (action, &subject, ""), now)?)
}

impl DecidedPage {
    fn queue_url() -> String {
        urls::newsroom_forum()
    }
}

/// The latest decisions.
pub(super) fn load(
    conn: &mut Connection,
    layout: &NewsroomLayout,
    viewer: &Viewer,
    limit: i64,
) -> AppResult<Vec<DecidedEntry>> {
    Ok(list_decided(conn, limit)?
        .into_iter()
        .map(|decided| DecidedEntry::of(layout, viewer, decided))
        .collect())
}

impl DecidedEntry {
    /// Where a decision is taken back.
    pub(super) fn action() -> String {
        urls::newsroom_forum_queue("decided")
    }

    fn of(
        layout: &NewsroomLayout,
        viewer: &Viewer,
        (placed, decision, moderator): Decided,
    ) -> Self {
        let is_fresh = decision.decided_at.plus_minutes(UNDO_MINUTES) >= layout.now;
        let is_living = !placed.comment.is(CommentState::Deleted);
        let is_own = decision.account_id == Some(viewer.account_id);
        let reason = match decision.reason.as_str() {
            "" => String::new(),
            word => Reason::of(word).sentence(&layout.locale),
        };
        let by_rule = || layout.locale.text("queue-by-rule");
        let sentence = layout.locale.text_with_all(
            "queue-decision",
            [
                ("decision", decision.decision.as_str().into()),
                ("name", moderator.unwrap_or_else(by_rule).into()),
                (
                    "time",
                    layout.dates.date_and_time(decision.decided_at).into(),
                ),
            ],
        );
        Self {
            excerpt: excerpt(&placed.comment.text),
            sentence: [sentence, reason, decision.note]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<String>>()
                .join(" · "),
            url: urls::article("", &placed.slug, placed.article_id),
            may_take_back: is_own && is_fresh && is_living,
            placed,
        }
    }
}

fn excerpt(text: &str) -> String {
    let mut excerpt: String = text.chars().take(EXCERPT_LENGTH).collect();
    if excerpt.len() < text.len() {
        excerpt.push('…');
    }
    excerpt
}
