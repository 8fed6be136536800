//! `GET` and `POST /admin/forum/` and the further queues below it: comments to decide about, each in its discussion, with the rule that
//! kept it back, the reports, its author's history; one at a time, or several at once.

use std::collections::BTreeMap;

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use serde::Deserialize;

use super::decided::{self, DecidedEntry, record};
use super::entry::Entry;
use crate::app::App;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::form::FormFields;
use crate::forum::model::decisions::{Decision, Outcome, decide};
use crate::forum::model::queues::{Queue, QueueFilter, count_queue, list_languages, list_queue};
use crate::forum::model::reasons::list_all_reasons;
use crate::forum::model::words::list_words;
use crate::forum::reasons::{Reason, choices};
use crate::forum::rules::judge::Rule;
use crate::newsroom_form::{Next, show, take};
use crate::newsroom_layout::{NewsroomLayout, done_word};
use crate::scripts;
use crate::sections::model::{Section, list_sections};
use crate::session::{Moderator, SignedForm, Viewer};
use crate::urls;

/// Comments on the page.
const SHOWN: i64 = 20;

/// Decisions below them.
const SHOWN_DECIDED: i64 = 5;

/// Most characters of a note.
const LONGEST_NOTE: usize = 1000;

/// The queue's word; none for those that wait.
#[derive(Deserialize)]
pub(crate) struct QueuePath {
    queue: Option<String>,
}

/// Which queue, and which part of it.
#[derive(Clone)]
struct Asked {
    queue: Queue,
    filter: QueueFilter,
}

#[derive(Template)]
#[template(path = "forum/admin/queue.html")]
struct QueuePage {
    layout: NewsroomLayout,
    asked: Asked,
    /// Every queue, with its count.
    queues: Vec<(Queue, i64)>,
    entries: Vec<Entry>,
    decided: Vec<DecidedEntry>,
    sections: Vec<Section>,
    languages: Vec<String>,
    /// For what comments of each edition are refused.
    reasons: BTreeMap<i64, Vec<Reason>>,
    /// What was typed for comments that were to be refused without a reason. The number is `None` for several at once.
    refused: Option<(Option<i64>, String)>,
}

pub(crate) async fn get(
    app: Data<App>,
    Moderator(viewer): Moderator,
    path: Path<QueuePath>,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    let asked = Asked::of(&path, &request)?;
    let done = done_word(&request);
    show(&app, move |conn, app| {
        let mut page = QueuePage::load(conn, app, &viewer, asked)?;
        page.layout.set_done(&done);
        Ok(page)
    })
    .await
}

pub(crate) async fn post(
    app: Data<App>,
    Moderator(viewer): Moderator,
    path: Path<QueuePath>,
    request: HttpRequest,
    SignedForm(fields): SignedForm,
) -> AppResult<HttpResponse> {
    let asked = Asked::of(&path, &request)?;
    take(&app, move |conn, app| {
        act(conn, app, (&viewer, asked), &fields)
    })
    .await
}

/// Does what the form asks for.
fn act(
    conn: &mut Connection,
    app: &App,
    (viewer, asked): (&Viewer, Asked),
    fields: &FormFields,
) -> AppResult<Next<QueuePage>> {
    let ids = fields
        .all("comment")
        .map(|typed| typed.parse().map_err(|_| AppError::BadRequest))
        .collect::<AppResult<Vec<i64>>>()?;
    let address = asked.address();
    let now = app.clock.now();
    let note = fields.trimmed("note");
    let decision = match (fields.one("do"), ids.as_slice()) {
        (_, []) if fields.has("bulk") => {
            return Ok(Next::Done(done_at(&address, "comment-none-chosen")));
        }
        (_, []) => return Err(AppError::BadRequest),
        ("publish", _) => Decision::Publish,
        (word @ ("reject" | "ban"), _) => match find_offered(conn, fields.one("reason"))? {
            Some(reason) if note.chars().count() <= LONGEST_NOTE => match word {
                "ban" => Decision::Ban(reason),
                _ => Decision::Reject(reason),
            },
            _ => {
                let id = ids.first().copied().filter(|_| !fields.has("bulk"));
                let page = QueuePage::load(conn, app, viewer, asked)?;
                return Ok(Next::Refused(Box::new(page.refuse(id, note))));
            }
        },
        _ => return Err(AppError::BadRequest),
    };
    let mut word = "comment-decided-before";
    for id in ids {
        match decide(conn, id, &decision, (viewer.account_id, &note), now)? {
            Outcome::TooLate => {}
            Outcome::Own => word = "comment-own-decision",
            Outcome::Done => {
                let (action, done) = match decision {
                    Decision::Publish => ("publish_comment", "comment-published"),
                    Decision::Reject(_) => ("reject_comment", "comment-rejected"),
                    Decision::Ban(_) => ("reject_comment_and_ban", "comment-banned"),
                };
                record(conn, viewer, (action, id), now)?;
                word = done;
            }
        }
    }
    Ok(Next::Done(done_at(&address, word)))
}

/// A reason that one of the editions offers.
fn find_offered(conn: &mut Connection, word: &str) -> AppResult<Option<Reason>> {
    let mut offered = list_all_reasons(conn)?.into_values().flatten();
    Ok(offered.find(|reason| reason.word() == word))
}

/// A page of a queue, which says what was done before, with its filter.
fn done_at(address: &str, word: &str) -> String {
    let joint = if address.contains('?') { '&' } else { '?' };
    format!("{address}{joint}done={word}#done")
}

impl Asked {
    fn of(path: &QueuePath, request: &HttpRequest) -> AppResult<Self> {
        let queue = match &path.queue {
            None => Queue::Waiting,
            Some(word) => Queue::parse(word).ok_or(AppError::NotFound)?,
        };
        let query = FormFields::parse(request.query_string().as_bytes());
        Ok(Self {
            queue,
            filter: QueueFilter {
                section_id: query.number("section"),
                article_id: query.number("article"),
                language: query.trimmed("language"),
                rule: query.trimmed("rule"),
                reason: query.trimmed("reason"),
            },
        })
    }

    /// Where the queue is, with the filter.
    fn address(&self) -> String {
        let number = |id: Option<i64>| id.map(|id| id.to_string()).unwrap_or_default();
        let (section, article) = (
            number(self.filter.section_id),
            number(self.filter.article_id),
        );
        urls::with_query(
            &queue_url(self.queue),
            &[
                ("section", &section),
                ("article", &article),
                ("language", &self.filter.language),
                ("rule", &self.filter.rule),
                ("reason", &self.filter.reason),
            ],
        )
    }
}

fn queue_url(queue: Queue) -> String {
    match queue {
        Queue::Waiting => urls::newsroom_forum(),
        queue => urls::newsroom_forum_queue(queue.word()),
    }
}

impl QueuePage {
    /// Loads all that the page shows.
    fn load(conn: &mut Connection, app: &App, viewer: &Viewer, asked: Asked) -> AppResult<Self> {
        let frame = (queue_url(asked.queue), "newsroom-forum");
        let mut layout = NewsroomLayout::load_named(conn, app, viewer, frame, "")?;
        let name = layout
            .locale
            .text(&format!("queue-name-{}", asked.queue.word()));
        layout.title = format!("{name} – {}", layout.title);
        if asked.filter != QueueFilter::default() {
            let filtered = layout.locale.text("queue-filtered");
            layout.title = format!("{filtered}: {}", layout.title);
        }
        let rules = list_words(conn, &layout.edition.language)?;
        let mut entries = Vec::new();
        for placed in list_queue(conn, asked.queue, &asked.filter, SHOWN)? {
            entries.push(Entry::load(conn, &layout, &rules, placed)?);
        }
        let mut queues = Vec::new();
        for queue in Queue::ALL {
            queues.push((queue, count_queue(conn, queue)?));
        }
        Ok(Self {
            queues,
            entries,
            decided: decided::load(conn, &layout, viewer, SHOWN_DECIDED)?,
            sections: list_sections(conn, layout.edition.id)?,
            languages: list_languages(conn)?,
            reasons: list_all_reasons(conn)?,
            refused: None,
            asked,
            layout,
        })
    }

    /// The page again: a comment is refused for a reason only.
    fn refuse(mut self, id: Option<i64>, note: String) -> Self {
        self.layout.set_refused();
        self.refused = Some((id, note));
        self
    }

    fn queue_name(&self, queue: &Queue) -> String {
        self.layout
            .locale
            .text(&format!("queue-name-{}", queue.word()))
    }

    fn queue_url(&self, queue: &Queue) -> String {
        queue_url(*queue)
    }

    fn is_shown(&self, queue: &Queue) -> bool {
        *queue == self.asked.queue
    }

    fn is_filtered(&self) -> bool {
        self.asked.filter != QueueFilter::default()
    }

    fn action(&self) -> String {
        self.asked.address()
    }

    fn decided_url(&self) -> String {
        urls::newsroom_forum_queue("decided")
    }

    /// The Forum's other pages of the newsroom.
    fn pages(&self) -> Vec<(String, String)> {
        [
            (urls::newsroom_forum_words(), "words-title"),
            (urls::newsroom_forum_settings(), "forum-settings-title"),
        ]
        .into_iter()
        .map(|(url, key)| (url, self.layout.locale.text(key)))
        .collect()
    }

    /// Commands of the keyboard, and their keys unless somebody changes them.
    fn keys() -> [(&'static str, &'static str); 8] {
        [
            ("next", "j"),
            ("previous", "k"),
            ("publish", "a"),
            ("reject", "r"),
            ("choose", "x"),
            ("ban", "b"),
            ("author", "g"),
            ("undo", "u"),
        ]
    }

    fn command_name(&self, command: &str) -> String {
        self.layout.locale.text(&format!("queue-key-{command}"))
    }

    fn rules(&self) -> Vec<(&'static str, String)> {
        Rule::ALL
            .into_iter()
            .map(|rule| {
                let key = format!("queue-rule-{}", rule.word());
                (rule.word(), self.layout.locale.text(&key))
            })
            .collect()
    }

    /// Reasons of an edition: that of the comment, in whose language its author is told.
    fn reasons(&self, edition_id: &i64) -> Vec<(String, String)> {
        let reasons = self.reasons.get(edition_id);
        choices(reasons.map_or(&[], Vec::as_slice), &self.layout.locale)
    }

    /// Reasons for which readers report.
    fn report_reasons(&self) -> Vec<(String, String)> {
        let mut all: Vec<Reason> = Vec::new();
        for reason in self.reasons.values().flatten() {
            if !all.contains(reason) {
                all.push(reason.clone());
            }
        }
        choices(&all, &self.layout.locale)
    }

    fn has_reports(&self) -> bool {
        self.asked.queue == Queue::Reported
    }

    /// Where the field is that lacks a reason.
    fn refused_field(&self) -> Option<String> {
        let (id, _) = self.refused.as_ref()?;
        Some(id.map_or("bulk-reason".to_owned(), |id| format!("reason-{id}")))
    }

    fn is_refused(&self, entry: &Entry) -> bool {
        self.refused
            .as_ref()
            .is_some_and(|(id, _)| *id == Some(entry.placed.comment.id))
    }

    fn typed_note(&self, entry: &Entry) -> &str {
        match &self.refused {
            Some((_, note)) if self.is_refused(entry) => note,
            _ => "",
        }
    }

    fn is_bulk_refused(&self) -> bool {
        matches!(self.refused, Some((None, _)))
    }

    fn script(&self) -> String {
        scripts::url("queue")
    }
}
