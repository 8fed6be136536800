//! `GET` and `POST /forum/own/{token}` and `/account/comments/{id}`: a comment as its author sees it, by the secret link shown after
//! sending, or by the account: what became of it and why, to change it for some minutes, to appeal once, and to delete it.

use actix_web::http::StatusCode;
use actix_web::web::{Bytes, Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use serde::Deserialize;

use crate::accounts::model::readers::{find_reader, find_reader_of_session};
use crate::app::App;
use crate::articles::model::reading::{self, Article, Visibility};
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::form::FormFields;
use crate::forum::comment::public_url;
use crate::forum::model::appeals::{Appeal, create_appeal, find_appeal};
use crate::forum::model::comments::{
    Comment, CommentState, LONGEST_COMMENT, delete_comment, edit_comment, find_comment,
    find_comment_of_secret,
};
use crate::forum::model::decisions::{LastDecision, find_last_decision, settle};
use crate::forum::model::discussions::find_state;
use crate::forum::model::shown::find_article_id;
use crate::forum::reasons::Reason;
use crate::forum::rules::judge::{Rule, Situation, Verdict, judge_text};
use crate::forum::text;
use crate::html::SafeHtml;
use crate::layout::PublicLayout;
use crate::newsroom_layout::{done_word, status_of};
use crate::problems::Problems;
use crate::session::{FORM_TOKEN, Keeps, brought_token};
use crate::time::Millis;
use crate::token::{Token, is_same_secret};
use crate::urls;
use crate::visit::{Visit, private_page, see_other};

/// Most characters of an appeal.
const LONGEST_APPEAL: usize = 1000;

/// Minutes in which an author may change a comment.
const EDIT_MINUTES: i64 = 5;

/// The secret, or the number of a comment by an account.
#[derive(Deserialize)]
pub(crate) struct OwnPath {
    token: Option<String>,
    id: Option<i64>,
}

/// How somebody comes to a comment.
enum Way {
    /// With the secret that was shown after sending.
    Secret(Token),
    /// With the account that wrote it: the comment's number, and the session's secret.
    Account(i64, Token),
}

#[derive(Template)]
#[template(path = "forum/own.html")]
struct OwnPage {
    layout: PublicLayout,
    comment: Comment,
    text: SafeHtml,
    article: Article,
    /// Where readers see it, if they do.
    public_url: Option<String>,
    refusal: Option<LastDecision>,
    appeal: Option<Appeal>,
    /// What stands in the form.
    typed: String,
    problems: Problems,
    done: Option<String>,
    /// What the forms of an account carry; empty for those that need none, as their address is a secret.
    form_token: String,
}

pub(crate) async fn get(
    app: Data<App>,
    visit: Visit,
    path: Path<OwnPath>,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    let way = Way::of(&app, &path, &request)?;
    let (state, done) = (app.clone(), done_word(&request));
    let page = app
        .db
        .read(move |conn| OwnPage::load(conn, &state, &visit, &way))
        .await?;
    private_page(StatusCode::OK, &page.name(&done))
}

pub(crate) async fn post(
    app: Data<App>,
    visit: Visit,
    path: Path<OwnPath>,
    request: HttpRequest,
    body: Bytes,
) -> AppResult<HttpResponse> {
    let way = Way::of(&app, &path, &request)?;
    let fields = FormFields::parse(&body);
    let state = app.clone();
    let outcome = app
        .db
        .write(move |conn| {
            let page = OwnPage::load(conn, &state, &visit, &way)?;
            // A form of an account carries a token besides.
            if !is_same_secret(fields.one(FORM_TOKEN), &page.form_token) {
                return Err(AppError::Forbidden);
            }
            match fields.one("do") {
                "edit" => page.edit(conn, &fields.trimmed("text")),
                "delete" => page.delete(conn),
                "appeal" => page.appeal(conn, &fields.trimmed("appeal")),
                _ => Err(AppError::BadRequest),
            }
        })
        .await?;
    match outcome {
        Ok(address) => Ok(see_other(&address)),
        Err(page) => private_page(status_of(&page.problems), &*page),
    }
}

impl Way {
    fn of(app: &App, path: &OwnPath, request: &HttpRequest) -> AppResult<Self> {
        match (&path.token, path.id) {
            (Some(secret), _) => Token::parse(secret)
                .map(Self::Secret)
                .ok_or(AppError::NotFound),
            (None, Some(id)) => brought_token(app, Keeps::ReaderSession, request)
                .map(|session| Self::Account(id, session))
                .ok_or(AppError::NotFound),
            (None, None) => Err(AppError::NotFound),
        }
    }

    /// The comment; `NotFound` for a secret of none, and for one of another account.
    fn find(&self, conn: &mut Connection, now: Millis) -> AppResult<Comment> {
        match self {
            Self::Secret(token) => Ok(find_comment_of_secret(conn, &token.hash())?),
            Self::Account(id, session) => {
                let reader = find_reader_of_session(conn, &session.hash(), now)?;
                let account_id = reader.ok_or(AppError::NotFound)?.account_id;
                let comment = find_comment(conn, *id)?;
                if comment.account_id != Some(account_id) {
                    return Err(AppError::NotFound);
                }
                Ok(comment)
            }
        }
    }

    fn form_token(&self) -> String {
        match self {
            Self::Secret(_) => String::new(),
            Self::Account(_, session) => session.derive("form"),
        }
    }
}

impl OwnPage {
    /// Loads all that the page shows. `NotFound` for a secret of no comment.
    fn load(conn: &mut Connection, app: &App, visit: &Visit, way: &Way) -> AppResult<Self> {
        let mut layout = PublicLayout::load(conn, app, visit)?;
        let comment = way.find(conn, layout.now)?;
        let article_id = find_article_id(conn, &comment)?;
        let (visibility, article) = reading::find_visible(conn, article_id)?;
        let is_seen = comment.is(CommentState::Published) && visibility == Visibility::Public;
        let public_url = is_seen
            .then(|| public_url(conn, &layout, &article, &comment))
            .transpose()?;
        let refusal = if comment.is(CommentState::Rejected) {
            find_last_decision(conn, comment.id)?
        } else {
            None
        };
        let appeal = find_appeal(conn, comment.id)?;
        layout.head.title = layout.locale.text("own-comment-title");
        layout.head.path = match way {
            Way::Secret(token) => urls::own_comment(&layout.prefix(), token.as_str()),
            Way::Account(id, _) => urls::reader_comment(&layout.prefix(), *id),
        };
        layout.head.is_unlisted = true;
        Ok(Self {
            text: text::draw(&comment.text)?,
            typed: comment.text.clone(),
            problems: Problems::default(),
            done: None,
            form_token: way.form_token(),
            layout,
            comment,
            article,
            public_url,
            refusal,
            appeal,
        })
    }

    /// The title says what was done.
    fn name(mut self, done: &str) -> Self {
        let key = format!("own-comment-done-{done}");
        if self.layout.locale.has(&key) {
            let sentence = self.layout.locale.text(&key);
            self.layout.head.title = format!("{sentence} – {}", self.layout.head.title);
            self.done = Some(sentence);
        }
        self
    }

    fn may_edit(&self) -> bool {
        let is_living =
            self.comment.is(CommentState::Waiting) || self.comment.is(CommentState::Published);
        is_living && self.layout.now < self.comment.written_at.plus_minutes(EDIT_MINUTES)
    }

    fn may_delete(&self) -> bool {
        !self.comment.is(CommentState::Deleted)
    }

    /// Changes the text, or gives the page back with what is wrong.
    fn edit(mut self, conn: &mut Connection, typed: &str) -> AppResult<Result<String, Box<Self>>> {
        let has_words = typed.chars().any(char::is_alphanumeric);
        let problem = if !self.may_edit() {
            "own-comment-too-late"
        } else if !has_words || typed.chars().count() > LONGEST_COMMENT {
            "reply-text-problem"
        } else {
            edit_comment(conn, &self.comment, typed, self.layout.now)?;
            let verdict = self.judge(conn, typed)?;
            settle(conn, self.comment.id, &verdict, self.layout.now)?;
            return Ok(Ok(urls::done(&self.layout.head.path, "edited")));
        };
        typed.clone_into(&mut self.typed);
        Ok(Err(self.refuse("text", problem)))
    }

    /// What the rules say of a changed text.
    fn judge(&self, conn: &mut Connection, text: &str) -> AppResult<Verdict> {
        let state = find_state(conn, &self.article, self.layout.now)?;
        let reader = match self.comment.account_id {
            Some(account_id) => find_reader(conn, account_id)?,
            None => None,
        };
        let situation = Situation {
            openness: &state.openness,
            settings: &state.settings,
            language: &self.layout.edition.language,
            reader: reader.as_ref(),
        };
        judge_text(conn, text, &situation)
    }

    /// The page again, with what is wrong.
    fn refuse(mut self, field: &'static str, problem: &str) -> Box<Self> {
        self.problems = Problems::one(field, self.layout.locale.text(problem));
        let title = std::mem::take(&mut self.layout.head.title);
        self.layout.head.title = self
            .layout
            .locale
            .text_with("title-refused", "title", title);
        Box::new(self)
    }

    /// A refused comment may be appealed once.
    fn may_appeal(&self) -> bool {
        self.refusal.is_some() && self.appeal.is_none()
    }

    /// Asks for another moderator, or gives the page back with what is wrong.
    fn appeal(
        mut self,
        conn: &mut Connection,
        typed: &str,
    ) -> AppResult<Result<String, Box<Self>>> {
        if !self.may_appeal() {
            return Ok(Ok(self.layout.head.path));
        }
        if typed.chars().count() > LONGEST_APPEAL || !typed.chars().any(char::is_alphanumeric) {
            typed.clone_into(&mut self.typed);
            return Ok(Err(self.refuse("appeal", "own-comment-appeal-problem")));
        }
        create_appeal(conn, self.comment.id, typed, self.layout.now)?;
        Ok(Ok(urls::done(&self.layout.head.path, "appealed")))
    }

    fn delete(self, conn: &mut Connection) -> AppResult<Result<String, Box<Self>>> {
        if self.may_delete() {
            delete_comment(conn, &self.comment)?;
        }
        // The secret still leads to the page; the account has lost the comment.
        let url = match self.comment.account_id {
            Some(_) if !self.form_token.is_empty() => urls::reader(&self.layout.prefix()),
            _ => self.layout.head.path,
        };
        Ok(Ok(urls::done(&url, "deleted-comment")))
    }

    /// What became of it, and what it waits for.
    fn state_sentence(&self) -> String {
        let held = Rule::parse(&self.comment.held_by);
        let key = match held.filter(|_| self.comment.is(CommentState::Waiting)) {
            Some(rule) => format!("own-comment-waits-{}", rule.word()),
            None => format!("own-comment-{}", self.comment.state),
        };
        self.layout.locale.text(&key)
    }

    /// What became of the appeal.
    fn appeal_sentence(&self) -> Option<String> {
        let is_refused = self.comment.is(CommentState::Rejected);
        let appeal = self.appeal.as_ref().filter(|_| is_refused)?;
        let key = if appeal.decided_at.is_some() {
            "own-comment-appeal-decided"
        } else {
            "own-comment-appeal-waits"
        };
        Some(self.layout.locale.text(key))
    }

    fn reason(&self, decision: &LastDecision) -> String {
        Reason::of(&decision.reason).sentence(&self.layout.locale)
    }

    /// Whether the field for changing it is there: with what was typed too late, too, so that it can be copied.
    fn shows_field(&self) -> bool {
        self.may_edit() || self.problems.has("text")
    }

    fn article_url(&self) -> String {
        urls::article(&self.layout.prefix(), &self.article.slug, self.article.id)
    }

    fn action(&self) -> &str {
        &self.layout.head.path
    }
}
