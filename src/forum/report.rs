//! `GET` and `POST /a/{slug}/{id}/report.html?comment=`: tells moderators what is wrong with a public comment.

use actix_web::http::StatusCode;
use actix_web::web::{Bytes, Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use serde::Deserialize;

use crate::app::App;
use crate::articles::model::reading::Article;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::form::FormFields;
use crate::forum::comment::public_url;
use crate::forum::model::addresses::keep_address;
use crate::forum::model::comments::Comment;
use crate::forum::model::reasons::list_reasons;
use crate::forum::model::reports::create_report;
use crate::forum::reasons::choices;
use crate::forum::reply::find_public_comment;
use crate::forum::show::find_article;
use crate::forum::text;
use crate::html::SafeHtml;
use crate::layout::PublicLayout;
use crate::newsroom_layout::{done_word, status_of};
use crate::problems::Problems;
use crate::session::address_of;
use crate::urls;
use crate::visit::{Visit, private_page, see_other};

/// Most characters of a note.
const LONGEST_NOTE: usize = 1000;

/// The article's number.
#[derive(Deserialize)]
pub(crate) struct ReportPath {
    id: i64,
}

#[derive(Template)]
#[template(path = "forum/report.html")]
struct ReportPage {
    layout: PublicLayout,
    article: Article,
    comment: Comment,
    text: SafeHtml,
    comment_url: String,
    /// What was typed.
    /// Those to choose from: word and sentence.
    reasons: Vec<(String, String)>,
    reason: String,
    note: String,
    is_done: bool,
    problems: Problems,
}

pub(crate) async fn get(
    app: Data<App>,
    visit: Visit,
    path: Path<ReportPath>,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    let comment_id = comment_in(&request)?;
    let (state, done) = (app.clone(), done_word(&request));
    let mut page = app
        .db
        .read(move |conn| ReportPage::load(conn, &state, &visit, (path.id, comment_id)))
        .await?;
    page.is_done = done == "reported";
    if page.is_done {
        let sentence = page.layout.locale.text("report-done");
        page.layout.head.title = format!("{sentence} – {}", page.layout.head.title);
    }
    private_page(StatusCode::OK, &page)
}

pub(crate) async fn post(
    app: Data<App>,
    visit: Visit,
    path: Path<ReportPath>,
    request: HttpRequest,
    body: Bytes,
) -> AppResult<HttpResponse> {
    let comment_id = comment_in(&request)?;
    let fields = FormFields::parse(&body);
    let (state, address) = (app.clone(), address_of(&request));
    let outcome = app
        .db
        .write(move |conn| {
            ReportPage::load(conn, &state, &visit, (path.id, comment_id))?
                .take(conn, &fields, &address)
        })
        .await?;
    match outcome {
        Ok(address) => Ok(see_other(&address)),
        Err(page) => private_page(status_of(&page.problems), &*page),
    }
}

/// The number in `?comment=`.
fn comment_in(request: &HttpRequest) -> AppResult<i64> {
    FormFields::parse(request.query_string().as_bytes())
        .number("comment")
        .ok_or(AppError::NotFound)
}

impl ReportPage {
    /// Loads all that the page shows. `NotFound` where there is no such public comment.
    fn load(
        conn: &mut Connection,
        app: &App,
        visit: &Visit,
        (id, comment_id): (i64, i64),
    ) -> AppResult<Self> {
        let mut layout = PublicLayout::load(conn, app, visit)?;
        let article = find_article(conn, &layout, id)?;
        let comment = find_public_comment(conn, id, comment_id)?;
        layout.head.title =
            layout
                .locale
                .text_with("report-title", "name", comment.author_name.as_str());
        layout.head.path = urls::report(&layout.prefix(), &article.slug, id);
        layout.head.is_unlisted = true;
        Ok(Self {
            text: text::draw(&comment.text)?,
            comment_url: public_url(conn, &layout, &article, &comment)?,
            reasons: choices(&list_reasons(conn, article.edition_id)?, &layout.locale),
            reason: String::new(),
            note: String::new(),
            is_done: false,
            problems: Problems::default(),
            layout,
            article,
            comment,
        })
    }

    /// Keeps the report, or gives the page back with what is wrong.
    fn take(
        mut self,
        conn: &mut Connection,
        fields: &FormFields,
        address: &str,
    ) -> AppResult<Result<String, Box<Self>>> {
        self.reason = fields.trimmed("reason");
        self.note = fields.trimmed("note");
        let locale = &self.layout.locale;
        if !self.reasons.iter().any(|(word, _)| *word == self.reason) {
            self.problems
                .add("reason", locale.text("report-reason-problem"));
        }
        if self.note.chars().count() > LONGEST_NOTE {
            self.problems
                .add("note", locale.text("report-note-problem"));
        }
        if !self.problems.is_empty() {
            let title = std::mem::take(&mut self.layout.head.title);
            self.layout.head.title = self
                .layout
                .locale
                .text_with("title-refused", "title", title);
            return Ok(Err(Box::new(self)));
        }
        let now = self.layout.now;
        let hash = keep_address(conn, address, now)?.hash;
        create_report(
            conn,
            self.comment.id,
            (&self.reason, &self.note),
            &hash,
            now,
        )?;
        let address = urls::with_query(
            &self.layout.head.path,
            &[
                ("comment", &self.comment.id.to_string()),
                ("done", "reported"),
            ],
        );
        Ok(Ok(format!("{address}#done")))
    }

    fn action(&self) -> String {
        let number = self.comment.id.to_string();
        urls::with_query(&self.layout.head.path, &[("comment", &number)])
    }

    fn article_url(&self) -> String {
        urls::article(&self.layout.prefix(), &self.article.slug, self.article.id)
    }
}
