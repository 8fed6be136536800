//! `GET` and `POST /a/{slug}/{id}/reply.html`: the form to write in the Forum. With `?to=` a comment, it is answered.
//!
//! The form stands on a page of its own, so that the article's page is the same for everybody.

use actix_web::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use actix_web::web::{Bytes, Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use serde::Deserialize;

use crate::app::App;
use crate::articles::model::reading::Article;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::form::FormFields;
use crate::forum::model::addresses::keep_address;
use crate::forum::model::comments::{
    Comment, CommentState, LONGEST_COMMENT, LONGEST_NAME, NewComment, count_of_address,
    create_comment, find_comment, is_repeated,
};
use crate::forum::model::discussions::find_or_create_discussion;
use crate::forum::model::shown::find_article_id;
use crate::forum::show::find_article;
use crate::forum::text;
use crate::html::SafeHtml;
use crate::layout::PublicLayout;
use crate::newsroom_layout::status_of;
use crate::problems::Problems;
use crate::session::address_of;
use crate::token::Token;
use crate::urls;
use crate::visit::{Visit, see_other};

/// Comments that one address sends in ten minutes, and in a day.
const MOST_IN_TEN_MINUTES: i64 = 5;
const MOST_IN_A_DAY: i64 = 50;

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
}

pub(crate) async fn get(
    app: Data<App>,
    visit: Visit,
    path: Path<ReplyPath>,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    let to = answered_in(&request)?;
    let (state, asked) = (app.clone(), visit.clone());
    let page = app
        .db
        .read(move |conn| ReplyPage::load(conn, &state, &asked, (path.id, to)))
        .await?;
    visit.page(&page.layout.head.path, &page)
}

pub(crate) async fn post(
    app: Data<App>,
    visit: Visit,
    path: Path<ReplyPath>,
    request: HttpRequest,
    body: Bytes,
) -> AppResult<HttpResponse> {
    let to = answered_in(&request)?;
    let form = ReplyForm::from_fields(&FormFields::parse(&body));
    let (state, address) = (app.clone(), address_of(&request));
    let outcome = app
        .db
        .write(move |conn| {
            ReplyPage::load(conn, &state, &visit, (path.id, to))?.take(conn, form, &address)
        })
        .await?;
    match outcome {
        Ok(address) => Ok(see_other(&address)),
        Err(page) => Ok(HttpResponse::build(status_of(&page.problems))
            .insert_header((CONTENT_TYPE, "text/html; charset=utf-8"))
            .insert_header((CACHE_CONTROL, "no-store"))
            .body(page.render()?)),
    }
}

/// The number in `?to=`.
fn answered_in(request: &HttpRequest) -> AppResult<Option<i64>> {
    let query = FormFields::parse(request.query_string().as_bytes());
    match query.find("to") {
        None => Ok(None),
        Some(typed) => typed.parse().map(Some).map_err(|_| AppError::NotFound),
    }
}

impl ReplyForm {
    fn from_fields(fields: &FormFields) -> Self {
        Self {
            name: fields.trimmed("name"),
            text: fields.trimmed("text"),
            website: fields.trimmed("website"),
        }
    }

    fn check(&self, layout: &PublicLayout) -> Problems {
        let mut problems = Problems::default();
        let length = |text: &str| text.chars().count();
        if length(&self.name) > LONGEST_NAME || !self.name.chars().any(char::is_alphanumeric) {
            problems.add("name", layout.locale.text("reply-name-problem"));
        }
        if length(&self.text) > LONGEST_COMMENT || !self.text.chars().any(char::is_alphanumeric) {
            problems.add("text", layout.locale.text("reply-text-problem"));
        }
        problems
    }
}

impl ReplyPage {
    /// Loads all that the page shows. `NotFound` where there is no such article, or no such public comment under it.
    fn load(
        conn: &mut Connection,
        app: &App,
        visit: &Visit,
        (id, to): (i64, Option<i64>),
    ) -> AppResult<Self> {
        let mut layout = PublicLayout::load(conn, app, visit)?;
        let article = find_article(conn, &layout, id)?;
        let answered = to.map(|to| find_answered(conn, id, to)).transpose()?;
        layout.head.title = title(&layout, &article, answered.as_ref());
        layout.head.path = urls::reply(&layout.prefix(), &article.slug, id);
        layout.head.is_unlisted = true;
        Ok(Self {
            layout,
            article,
            answered,
            form: ReplyForm::default(),
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
        self.problems = form.check(&self.layout);
        if !self.problems.is_empty() {
            return Ok(Err(self.refuse(form)));
        }
        let kept = keep_address(conn, address, now)?;
        let discussion_id =
            find_or_create_discussion(conn, self.article.edition_id, self.article.id)?;
        let comment = NewComment {
            discussion_id,
            parent: self.answered.as_ref().map(|(comment, _)| comment),
            author_name: &form.name,
            text: &form.text,
            written_at: now,
            secret_hash: &token.hash(),
            address_hash: &kept.hash,
            address_range: &kept.range,
        };
        let recent = count_of_address(conn, &kept.hash, now.plus_minutes(-10))?;
        let today = count_of_address(conn, &kept.hash, now.plus_days(-1))?;
        let problem = if is_repeated(conn, &comment)? {
            "reply-repeated"
        } else if recent >= MOST_IN_TEN_MINUTES || today >= MOST_IN_A_DAY {
            "reply-too-many"
        } else {
            create_comment(conn, &comment)?;
            return Ok(Ok(urls::done(&own, "sent")));
        };
        self.problems.add("text", self.layout.locale.text(problem));
        Ok(Err(self.refuse(form)))
    }

    /// The page again, with what was typed.
    fn refuse(mut self, form: ReplyForm) -> Box<Self> {
        let title = std::mem::take(&mut self.layout.head.title);
        self.layout.head.title = self
            .layout
            .locale
            .text_with("title-refused", "title", title);
        self.form = form;
        Box::new(self)
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
    let comment = find_comment(conn, comment_id)?;
    let is_here = find_article_id(conn, &comment)? == article_id;
    if !is_here || !comment.is(CommentState::Published) {
        return Err(AppError::NotFound);
    }
    let text = text::draw(&comment.text)?;
    Ok((comment, text))
}
