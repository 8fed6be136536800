//! `GET` and `POST /a/{slug}/{id}/reply.html`: the form to write in the Forum. With `?to=` a comment, it is answered.
//!
//! The form stands on a page of its own, so that the article's page is the same for everybody.

use actix_web::http::StatusCode;
use actix_web::web::{Bytes, Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use serde::Deserialize;

use crate::accounts::model::readers::{Reader, find_reader_of_session, forget_warning};
use crate::app::App;
use crate::articles::model::reading::Article;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::form::FormFields;
use crate::forum::model::addresses::keep_address;
use crate::forum::model::comments::{
    Comment, CommentState, LONGEST_COMMENT, LONGEST_NAME, NewComment, create_comment, find_comment,
};
use crate::forum::model::decisions::settle;
use crate::forum::model::discussions::{Openness, find_or_create_discussion, find_state};
use crate::forum::model::settings::ForumSettings;
use crate::forum::model::shown::find_article_id;
use crate::forum::rules::judge::{Situation, Verdict, judge};
use crate::forum::show::find_article;
use crate::forum::text;
use crate::html::SafeHtml;
use crate::layout::PublicLayout;
use crate::newsroom_layout::status_of;
use crate::problems::Problems;
use crate::session::{Keeps, address_of, brought_token};
use crate::time::Millis;
use crate::token::Token;
use crate::urls;
use crate::visit::{Visit, moved_permanently, private_page, see_other};

/// Milliseconds in which nobody reads the form and writes something.
const SHORTEST_TIME: i64 = 2000;

/// The article's number.
#[derive(Deserialize)]
pub(crate) struct ReplyPath {
    id: i64,
}

#[derive(Template)]
#[template(path = "forum/reply.html")]
struct ReplyPage {
    layout: PublicLayout,
    article: Article,
    /// What is answered, and its text.
    answered: Option<(Comment, SafeHtml)>,
    /// Who is signed in.
    reader: Option<Reader>,
    openness: Openness,
    settings: ForumSettings,
    form: ReplyForm,
    problems: Problems,
}

/// What was typed.
#[derive(Default)]
struct ReplyForm {
    name: String,
    text: String,
    /// A field that people do not see.
    website: String,
    /// When the form was first shown: as the form says it, so that this stops only programs that do not look.
    opened_at: Millis,
    /// Whether a moderator's warning was read.
    has_read: bool,
}

/// What is asked for: the article, the comment to answer, and the secret of a reader who is signed in.
struct Asked {
    id: i64,
    to: Option<i64>,
    session: Option<Token>,
}

pub(crate) async fn get(
    app: Data<App>,
    visit: Visit,
    path: Path<ReplyPath>,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    let asked = Asked::of(&app, path.id, &request)?;
    let state = app.clone();
    let page = app
        .db
        .read(move |conn| ReplyPage::load(conn, &state, &visit, &asked))
        .await?;
    if *request.path() != *page.layout.head.path {
        return Ok(moved_permanently(&page.action()));
    }
    private_page(StatusCode::OK, &page)
}

pub(crate) async fn post(
    app: Data<App>,
    visit: Visit,
    path: Path<ReplyPath>,
    request: HttpRequest,
    body: Bytes,
) -> AppResult<HttpResponse> {
    let asked = Asked::of(&app, path.id, &request)?;
    let form = ReplyForm::from_fields(&FormFields::parse(&body));
    let (state, address) = (app.clone(), address_of(&request));
    let outcome = app
        .db
        .write(move |conn| {
            ReplyPage::load(conn, &state, &visit, &asked)?.take(conn, form, &address)
        })
        .await?;
    match outcome {
        Ok(address) => Ok(see_other(&address)),
        Err(page) => private_page(status_of(&page.problems), &*page),
    }
}

impl Asked {
    fn of(app: &App, id: i64, request: &HttpRequest) -> AppResult<Self> {
        let query = FormFields::parse(request.query_string().as_bytes());
        let to = query
            .find("to")
            .map(|typed| typed.parse().map_err(|_| AppError::NotFound))
            .transpose()?;
        Ok(Self {
            id,
            to,
            session: brought_token(app, Keeps::ReaderSession, request),
        })
    }
}

impl ReplyForm {
    fn from_fields(fields: &FormFields) -> Self {
        Self {
            name: fields.trimmed("name"),
            text: fields.trimmed("text"),
            website: fields.trimmed("website"),
            opened_at: fields.number("opened_at").map_or(Millis(i64::MAX), Millis),
            has_read: fields.has("has_read"),
        }
    }

    fn check(&self, layout: &PublicLayout, reader: Option<&Reader>) -> Problems {
        let mut problems = Problems::default();
        if reader.is_some_and(|reader| !reader.warning.is_empty()) && !self.has_read {
            problems.add("has_read", layout.locale.text("reply-warning-problem"));
        }
        let length = |text: &str| text.chars().count();
        let is_named =
            length(&self.name) <= LONGEST_NAME && self.name.chars().any(char::is_alphanumeric);
        if reader.is_none() && !is_named {
            problems.add("name", layout.locale.text("reply-name-problem"));
        }
        if length(&self.text) > LONGEST_COMMENT || !self.text.chars().any(char::is_alphanumeric) {
            problems.add("text", layout.locale.text("reply-text-problem"));
        }
        if problems.is_empty() && self.opened_at.0 > layout.now.0 - SHORTEST_TIME {
            problems.add("text", layout.locale.text("reply-too-fast"));
        }
        problems
    }
}

impl ReplyPage {
    /// Loads all that the page shows. `NotFound` where there is no such article, or no such public comment under it.
    fn load(conn: &mut Connection, app: &App, visit: &Visit, asked: &Asked) -> AppResult<Self> {
        let mut layout = PublicLayout::load(conn, app, visit)?;
        let article = find_article(conn, &layout, asked.id)?;
        let answered = asked
            .to
            .map(|to| find_answered(conn, asked.id, to))
            .transpose()?;
        let reader = match &asked.session {
            Some(token) => find_reader_of_session(conn, &token.hash(), layout.now)?,
            None => None,
        };
        let state = find_state(conn, &article, layout.now)?;
        layout.head.title = title(&layout, &article, answered.as_ref());
        layout.head.path = urls::reply(&layout.prefix(), &article.slug, article.id);
        layout.head.is_unlisted = true;
        Ok(Self {
            form: ReplyForm {
                opened_at: layout.now,
                ..ReplyForm::default()
            },
            layout,
            article,
            answered,
            reader,
            openness: state.openness,
            settings: state.settings,
            problems: Problems::default(),
        })
    }

    /// Keeps what was typed, and says where its author sees what becomes of it; or gives the page back with what is wrong.
    fn take(
        mut self,
        conn: &mut Connection,
        form: ReplyForm,
        address: &str,
    ) -> AppResult<Result<String, Box<Self>>> {
        let now = self.layout.now;
        let token = Token::create()?;
        let own = urls::own_comment(&self.layout.prefix(), token.as_str());
        // Whatever fills in the field that people do not see is told nothing.
        if !form.website.is_empty() {
            return Ok(Ok(self.article_url()));
        }
        self.problems = form.check(&self.layout, self.reader.as_ref());
        if !self.problems.is_empty() {
            return Ok(Err(self.refuse(form)));
        }
        let kept = keep_address(conn, address, now)?;
        let name = self
            .reader
            .as_ref()
            .map_or(&form.name, |reader| &reader.name);
        let discussion_id =
            find_or_create_discussion(conn, self.article.edition_id, self.article.id)?;
        let comment = NewComment {
            discussion_id,
            parent: self.answered.as_ref().map(|(comment, _)| comment),
            author_name: name,
            text: &form.text,
            written_at: now,
            secret_hash: &token.hash(),
            address_hash: &kept.hash,
            address_range: &kept.range,
            account_id: self.reader.as_ref().map(|reader| reader.account_id),
        };
        let verdict = judge(conn, &comment, &self.situation())?;
        if let Verdict::NotTaken(why) = verdict {
            self.problems.add("text", self.layout.locale.text(why));
            return Ok(Err(self.refuse(form)));
        }
        let id = create_comment(conn, &comment)?;
        settle(conn, id, &verdict, now)?;
        if let Some(reader) = self.reader.filter(|_| form.has_read) {
            forget_warning(conn, reader.account_id)?;
        }
        Ok(Ok(urls::done(&own, "sent")))
    }

    fn situation(&self) -> Situation<'_> {
        Situation {
            openness: &self.openness,
            settings: &self.settings,
            language: &self.layout.edition.language,
            reader: self.reader.as_ref(),
        }
    }

    /// The page again, with what was typed.
    fn refuse(mut self, form: ReplyForm) -> Box<Self> {
        let title = std::mem::take(&mut self.layout.head.title);
        self.layout.head.title = self
            .layout
            .locale
            .text_with("title-refused", "title", title);
        let opened_at = form.opened_at.min(self.layout.now);
        self.form = ReplyForm { opened_at, ..form };
        Box::new(self)
    }

    fn account_url(&self) -> String {
        urls::reader(&self.layout.prefix())
    }

    fn article_url(&self) -> String {
        urls::article(&self.layout.prefix(), &self.article.slug, self.article.id)
    }

    /// Where the form is sent.
    fn action(&self) -> String {
        let to = self.answered.as_ref().map(|(comment, _)| comment.id);
        urls::reply_to(&self.layout.head.path, to)
    }
}

fn title(
    layout: &PublicLayout,
    article: &Article,
    answered: Option<&(Comment, SafeHtml)>,
) -> String {
    let headline = article.headline.as_str();
    match answered {
        None => layout
            .locale
            .text_with("reply-page-title", "headline", headline),
        Some((comment, _)) => layout.locale.text_with_all(
            "reply-page-title-to",
            [
                ("headline", headline.into()),
                ("name", comment.author_name.as_str().into()),
            ],
        ),
    }
}

/// A public comment under an article, with its text.
fn find_answered(
    conn: &mut Connection,
    article_id: i64,
    comment_id: i64,
) -> AppResult<(Comment, SafeHtml)> {
    let comment = find_public_comment(conn, article_id, comment_id)?;
    let text = text::draw(&comment.text)?;
    Ok((comment, text))
}

/// A public comment under an article.
///
/// # Errors
///
/// `NotFound` for all others; those of the database.
pub(super) fn find_public_comment(
    conn: &mut Connection,
    article_id: i64,
    comment_id: i64,
) -> AppResult<Comment> {
    let comment = find_comment(conn, comment_id)?;
    let is_here = find_article_id(conn, &comment)? == article_id;
    if !is_here || !comment.is(CommentState::Published) {
        return Err(AppError::NotFound);
    }
    Ok(comment)
}
