//! `GET` and `POST /admin/forum/`: comments that wait, each in its discussion, to be published or refused; and what was decided last.

use actix_web::HttpRequest;
use actix_web::HttpResponse;
use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::audit::model::create_event_of;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::form::FormFields;
use crate::forum::model::comments::{Comment, CommentState, find_comment};
use crate::forum::model::decisions::{
    Decided, Decision, UNDO_MINUTES, decide, list_decided, take_back,
};
use crate::forum::model::shown::{PlacedComment, count_waiting, list_waiting};
use crate::forum::reasons::Reason;
use crate::forum::text;
use crate::html::SafeHtml;
use crate::newsroom_form::{Next, show, take};
use crate::newsroom_layout::{NewsroomLayout, done_word};
use crate::session::{Moderator, SignedForm, Viewer};
use crate::time::Millis;
use crate::urls;

/// Comments on the page.
const SHOWN_WAITING: i64 = 20;

/// Decisions below them.
const SHOWN_DECIDED: i64 = 20;

/// Most characters of a note.
const LONGEST_NOTE: usize = 1000;

#[derive(Template)]
#[template(path = "forum/admin/queue.html")]
struct QueuePage {
    layout: NewsroomLayout,
    /// How many wait in all.
    count: i64,
    waiting: Vec<WaitingEntry>,
    decided: Vec<DecidedEntry>,
    /// What was typed for the comment whose form was refused, as it lacks a reason.
    refused: Option<(i64, String)>,
}

/// A comment that waits.
struct WaitingEntry {
    placed: PlacedComment,
    text: SafeHtml,
    written: String,
    url: String,
    /// What it answers.
    answered: Option<(Comment, SafeHtml)>,
}

/// A decision.
struct DecidedEntry {
    placed: PlacedComment,
    /// The beginning of the comment.
    excerpt: String,
    sentence: String,
    url: String,
    may_take_back: bool,
}

pub(crate) async fn get(
    app: Data<App>,
    Moderator(viewer): Moderator,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    let done = done_word(&request);
    show(&app, move |conn, app| {
        let mut page = QueuePage::load(conn, app, &viewer)?;
        page.layout.set_done(&done);
        Ok(page)
    })
    .await
}

pub(crate) async fn post(
    app: Data<App>,
    Moderator(viewer): Moderator,
    SignedForm(fields): SignedForm,
) -> AppResult<HttpResponse> {
    take(&app, move |conn, app| act(conn, app, &viewer, &fields)).await
}

/// Does what the form asks for.
fn act(
    conn: &mut Connection,
    app: &App,
    viewer: &Viewer,
    fields: &FormFields,
) -> AppResult<Next<QueuePage>> {
    let id = fields.number("comment").ok_or(AppError::BadRequest)?;
    let now = app.clock.now();
    let note = fields.trimmed("note");
    let decision = match fields.one("do") {
        "publish" => Decision::Publish,
        "reject" => match Reason::parse(fields.one("reason")) {
            Some(reason) if note.chars().count() <= LONGEST_NOTE => Decision::Reject(reason),
            _ => {
                let page = QueuePage::load(conn, app, viewer)?;
                return Ok(Next::Refused(Box::new(page.refuse(id, note))));
            }
        },
        "take_back" => {
            let is_done = take_back(conn, id, viewer.account_id, now)?;
            let word = if is_done {
                "comment-taken-back"
            } else {
                "comment-too-late"
            };
            if is_done {
                record(conn, viewer, ("take_back_decision", id), now)?;
            }
            return Ok(Next::done(&urls::newsroom_forum(), word));
        }
        _ => return Err(AppError::BadRequest),
    };
    if !decide(conn, id, decision, (viewer.account_id, &note), now)? {
        return Ok(Next::done(
            &urls::newsroom_forum(),
            "comment-decided-before",
        ));
    }
    let (action, word) = match decision {
        Decision::Publish => ("publish_comment", "comment-published"),
        Decision::Reject(_) => ("reject_comment", "comment-rejected"),
    };
    record(conn, viewer, (action, id), now)?;
    Ok(Next::done(&urls::newsroom_forum(), word))
}

fn record(
    conn: &mut Connection,
    viewer: &Viewer,
    (action, id): (&str, i64),
    now: Millis,
) -> AppResult<()> {
    let subject = format!("comment:{id}");
    Ok(create_event_of(conn, viewer, (action, &subject, ""), now)?)
}

impl QueuePage {
    /// Loads all that the page shows.
    fn load(conn: &mut Connection, app: &App, viewer: &Viewer) -> AppResult<Self> {
        let path = urls::newsroom_forum();
        let layout = NewsroomLayout::load_named(conn, app, viewer, (path, "newsroom-forum"), "")?;
        let mut waiting = Vec::new();
        for placed in list_waiting(conn, SHOWN_WAITING)? {
            waiting.push(WaitingEntry::load(conn, &layout, placed)?);
        }
        let decided = list_decided(conn, SHOWN_DECIDED)?
            .into_iter()
            .map(|decided| DecidedEntry::of(&layout, viewer, decided))
            .collect();
        Ok(Self {
            count: count_waiting(conn)?,
            waiting,
            decided,
            refused: None,
            layout,
        })
    }

    /// The page again: a comment is refused for a reason only.
    fn refuse(mut self, id: i64, note: String) -> Self {
        self.layout.set_refused();
        self.refused = Some((id, note));
        self
    }

    fn reasons(&self) -> Vec<(&'static str, String)> {
        Reason::ALL
            .into_iter()
            .map(|reason| {
                let key = format!("comment-reason-{}", reason.word());
                (reason.word(), self.layout.locale.text(&key))
            })
            .collect()
    }

    fn is_refused(&self, entry: &WaitingEntry) -> bool {
        self.refused
            .as_ref()
            .is_some_and(|(id, _)| *id == entry.placed.comment.id)
    }

    /// The note that was typed into a refused form.
    fn typed_note(&self, entry: &WaitingEntry) -> &str {
        self.refused
            .as_ref()
            .filter(|(id, _)| *id == entry.placed.comment.id)
            .map_or("", |(_, note)| note.as_str())
    }
}

impl WaitingEntry {
    fn load(
        conn: &mut Connection,
        layout: &NewsroomLayout,
        placed: PlacedComment,
    ) -> AppResult<Self> {
        let answered = match placed.comment.parent_id {
            Some(id) => {
                let comment = find_comment(conn, id)?;
                let text = text::draw(&comment.text)?;
                Some((comment, text))
            }
            None => None,
        };
        Ok(Self {
            text: text::draw(&placed.comment.text)?,
            written: layout.dates.date_and_time(placed.comment.written_at),
            url: urls::article("", &placed.slug, placed.article_id),
            placed,
            answered,
        })
    }
}

impl DecidedEntry {
    fn of(
        layout: &NewsroomLayout,
        viewer: &Viewer,
        (placed, decision, (account_id, moderator)): Decided,
    ) -> Self {
        let is_fresh = decision.decided_at.plus_minutes(UNDO_MINUTES) >= layout.now;
        let is_living = !placed.comment.is(CommentState::Deleted);
        let reason = match decision.reason.as_str() {
            "" => String::new(),
            word => layout.locale.text(&format!("comment-reason-{word}")),
        };
        let sentence = layout.locale.text_with_all(
            "queue-decision",
            [
                ("decision", decision.decision.as_str().into()),
                ("name", moderator.into()),
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
            may_take_back: account_id == viewer.account_id && is_fresh && is_living,
            placed,
        }
    }
}

/// Characters of a comment in the list of decisions.
const EXCERPT_LENGTH: usize = 120;

fn excerpt(text: &str) -> String {
    let mut excerpt: String = text.chars().take(EXCERPT_LENGTH).collect();
    if excerpt.len() < text.len() {
        excerpt.push('…');
    }
    excerpt
}
