//! `GET` and `POST /admin/forum/discussions/{id}`: how the discussion of an article is run: closed with a message, in a mode of its own,
//! opened by a question to readers; and which of its comments are picked.

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use serde::Deserialize;

use crate::app::App;
use crate::articles::model::reading::{Article, find_visible};
use crate::audit::model::create_event_of;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::form::FormFields;
use crate::forum::model::comments::{Comment, update_picked};
use crate::forum::model::discussions::{
    Discussion, DiscussionChanges, find_discussion, find_or_create_discussion, update_discussion,
    update_pinned,
};
use crate::forum::model::shown::list_newest;
use crate::forum::rules::mode::Mode;
use crate::forum::text;
use crate::html::SafeHtml;
use crate::newsroom_form::{Next, show, take};
use crate::newsroom_layout::{NewsroomLayout, done_word};
use crate::problems::Problems;
use crate::session::{Moderator, SignedForm, Viewer};
use crate::urls;

/// Comments that can be picked.
const SHOWN: i64 = 50;

/// Most characters of the message and of the question.
const LONGEST_TEXT: usize = 500;

/// The article's number.
#[derive(Deserialize)]
pub(crate) struct DiscussionPath {
    id: i64,
}

#[derive(Template)]
#[template(path = "forum/admin/discussion.html")]
struct DiscussionPage {
    layout: NewsroomLayout,
    article: Article,
    discussion: Discussion,
    comments: Vec<(Comment, SafeHtml)>,
    problems: Problems,
}

pub(crate) async fn get(
    app: Data<App>,
    Moderator(viewer): Moderator,
    path: Path<DiscussionPath>,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    let done = done_word(&request);
    show(&app, move |conn, app| {
        let mut page = DiscussionPage::load(conn, app, &viewer, path.id)?;
        page.layout.set_done(&done);
        Ok(page)
    })
    .await
}

pub(crate) async fn post(
    app: Data<App>,
    Moderator(viewer): Moderator,
    path: Path<DiscussionPath>,
    SignedForm(fields): SignedForm,
) -> AppResult<HttpResponse> {
    take(&app, move |conn, app| {
        let page = DiscussionPage::load(conn, app, &viewer, path.id)?;
        match fields.one("do") {
            "save" => page.save(conn, &viewer, &fields),
            "pick" => page.pick(conn, &viewer, &fields),
            "pin" => page.pin(conn, &viewer, &fields),
            _ => Err(AppError::BadRequest),
        }
    })
    .await
}

impl DiscussionPage {
    /// Loads all that the page shows. `NotFound` for an article that readers do not know.
    fn load(conn: &mut Connection, app: &App, viewer: &Viewer, id: i64) -> AppResult<Self> {
        let (_, article) = find_visible(conn, id)?;
        let frame = (urls::newsroom_forum_discussion(id), "discussion-title");
        let mut layout = NewsroomLayout::load_named(conn, app, viewer, frame, "")?;
        layout.title = format!("{}: {}", layout.title, article.headline);
        let mut comments = Vec::new();
        for comment in list_newest(conn, id, SHOWN)? {
            let text = text::draw(&comment.text)?;
            comments.push((comment, text));
        }
        Ok(Self {
            discussion: find_discussion(conn, id)?.unwrap_or_default(),
            problems: Problems::default(),
            comments,
            article,
            layout,
        })
    }

    fn save(
        mut self,
        conn: &mut Connection,
        viewer: &Viewer,
        fields: &FormFields,
    ) -> AppResult<Next<Self>> {
        let now = self.layout.now;
        self.discussion.mode = Mode::parse(fields.one("mode")).map(|mode| mode.word().to_owned());
        self.discussion.closing_message = fields.trimmed("closing_message");
        self.discussion.question = fields.trimmed("question");
        let closed_at = self.discussion.closed_at.unwrap_or(now);
        self.discussion.closed_at = fields.has("closed").then_some(closed_at);
        for (field, typed) in [
            ("closing_message", &self.discussion.closing_message),
            ("question", &self.discussion.question),
        ] {
            if typed.chars().count() > LONGEST_TEXT {
                self.problems
                    .add(field, self.layout.locale.text("discussion-too-long"));
            }
        }
        if !self.problems.is_empty() {
            self.layout.set_refused();
            return Ok(Next::Refused(Box::new(self)));
        }
        let id = find_or_create_discussion(conn, self.article.edition_id, self.article.id)?;
        let changes = DiscussionChanges {
            mode: Mode::parse(fields.one("mode")).map(|mode| mode.word().to_owned()),
            closed_at: self.discussion.closed_at,
            closing_message: &self.discussion.closing_message,
            question: &self.discussion.question,
        };
        update_discussion(conn, id, &changes)?;
        let subject = format!("article:{}", self.article.id);
        create_event_of(conn, viewer, ("change_discussion", &subject, ""), now)?;
        Ok(Next::done(&self.layout.path, "changed"))
    }

    /// Gives a comment the newsroom's mark, or takes it away.
    fn pick(
        &self,
        conn: &mut Connection,
        viewer: &Viewer,
        fields: &FormFields,
    ) -> AppResult<Next<Self>> {
        let comment = self.find(fields)?;
        update_picked(conn, comment.id, !comment.is_picked)?;
        self.note(conn, viewer, ("pick_comment", comment))
    }

    /// Shows a comment above all others, or in its place only.
    fn pin(
        &self,
        conn: &mut Connection,
        viewer: &Viewer,
        fields: &FormFields,
    ) -> AppResult<Next<Self>> {
        let comment = self.find(fields)?;
        let pinned = (!self.is_pinned(comment)).then_some(comment.id);
        update_pinned(conn, comment.discussion_id, pinned)?;
        self.note(conn, viewer, ("pin_comment", comment))
    }

    /// Notes what was done with a comment, and leads back to the page.
    fn note(
        &self,
        conn: &mut Connection,
        viewer: &Viewer,
        (action, comment): (&str, &Comment),
    ) -> AppResult<Next<Self>> {
        let subject = format!("comment:{}", comment.id);
        create_event_of(conn, viewer, (action, &subject, ""), self.layout.now)?;
        Ok(Next::done(&self.layout.path, "changed"))
    }

    /// The comment whose button was pressed.
    fn find(&self, fields: &FormFields) -> AppResult<&Comment> {
        let id = fields.number("comment").ok_or(AppError::BadRequest)?;
        let mut shown = self.comments.iter().map(|(comment, _)| comment);
        shown
            .find(|comment| comment.id == id)
            .ok_or(AppError::NotFound)
    }

    fn is_pinned(&self, comment: &Comment) -> bool {
        self.discussion.pinned_comment_id == Some(comment.id)
    }

    fn modes(&self) -> Vec<(&'static str, String)> {
        Mode::ALL
            .into_iter()
            .map(|mode| {
                let key = format!("forum-mode-{}", mode.word());
                (mode.word(), self.layout.locale.text(&key))
            })
            .collect()
    }

    fn is_mode(&self, word: &str) -> bool {
        self.discussion.mode.as_deref() == Some(word)
    }

    fn article_url(&self) -> String {
        urls::article("", &self.article.slug, self.article.id)
    }

    fn queue_url() -> String {
        urls::newsroom_forum()
    }

    fn action(&self) -> &str {
        &self.layout.path
    }
}
