//! `GET` and `POST /admin/articles/{id}/remarks/`: what the newsroom, and whoever reads a preview, has to say about an article, beside
//! its numbered paragraphs.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::app::App;
use crate::articles::admin::act::may_read;
use crate::articles::admin::remark_card::PlacedRemarks;
use crate::articles::model::desk::find_desk_article;
use crate::articles::model::remarks::{
    LONGEST_REMARK, NewRemark, create_answer, create_remark, is_remark_on, update_resolved,
};
use crate::articles::paragraphs::{list_paragraphs, quote};
use crate::audit::model::create_event_of;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::form::FormFields;
use crate::locale::is_language;
use crate::newsroom_layout::{self, NewsroomLayout, done_word};
use crate::session::{SignedForm, Viewer, Writer};
use crate::time::Millis;
use crate::urls;
use crate::visit::see_other;

#[derive(Template)]
#[template(path = "articles/admin/remarks.html")]
struct RemarksPage {
    layout: NewsroomLayout,
    id: i64,
    headline: String,
    /// The saved version that is shown: a new remark is about a paragraph of it.
    version: i64,
    language: String,
    placed: PlacedRemarks,
    refused: Option<Refused>,
}

/// A form that was not taken.
struct Refused {
    /// Its field, which names the paragraph or remark: `text-3`, `answer-12`.
    field: String,
    text: String,
}

/// What follows a form: the remark's number and what was done, or the page again.
enum Next {
    Done(i64, &'static str),
    Page(Box<RemarksPage>),
}

/// What a form asks for.
struct Asked<'a> {
    id: i64,
    viewer: &'a Viewer,
    fields: &'a FormFields,
    now: Millis,
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
            let mut page = RemarksPage::load(conn, &state, &viewer, *id)?;
            page.layout.set_done(&done);
            Ok(page)
        })
        .await?;
    newsroom_layout::page(StatusCode::OK, &page)
}

pub(crate) async fn post(
    app: Data<App>,
    Writer(viewer): Writer,
    id: Path<i64>,
    SignedForm(fields): SignedForm,
) -> AppResult<HttpResponse> {
    let (state, id) = (app.clone(), *id);
    let next = app
        .db
        .write(move |conn| {
            let page = RemarksPage::load(conn, &state, &viewer, id)?;
            let asked = Asked {
                id,
                viewer: &viewer,
                fields: &fields,
                now: state.clock.now(),
            };
            match fields.one("do") {
                "remark" => asked.remark(conn, page),
                "answer" => asked.answer(conn, page),
                "resolve" => asked.resolve(conn, true),
                "reopen" => asked.resolve(conn, false),
                _ => Err(AppError::BadRequest),
            }
        })
        .await?;
    match next {
        Next::Done(remark_id, word) => {
            Ok(see_other(&urls::newsroom_remark_done(id, remark_id, word)))
        }
        Next::Page(page) => newsroom_layout::page(StatusCode::UNPROCESSABLE_ENTITY, &*page),
    }
}

impl Asked<'_> {
    fn remark(&self, conn: &mut Connection, page: RemarksPage) -> AppResult<Next> {
        let paragraph = match self.fields.one("paragraph") {
            "" => None,
            typed => Some(typed.parse::<i64>().map_err(|_| AppError::BadRequest)?),
        };
        let version = self.fields.number("version").ok_or(AppError::BadRequest)?;
        let Some(text) = self.text() else {
            let field = format!("text-{}", paragraph.unwrap_or_default());
            return Ok(page.refuse(field, self.fields.one("text")));
        };
        let remark = NewRemark {
            article_id: self.id,
            paragraph,
            quoted: &quote(conn, (self.id, version), paragraph)?,
            text,
            written_at: self.now,
            account_id: Some(self.viewer.account_id),
            preview_link_id: None,
            outsider_name: "",
        };
        let remark_id = create_remark(conn, &remark)?;
        self.record(conn, "remark", remark_id)?;
        Ok(Next::Done(remark_id, "remark-written"))
    }

    fn answer(&self, conn: &mut Connection, page: RemarksPage) -> AppResult<Next> {
        let remark_id = self.remark_id(conn)?;
        let Some(text) = self.text() else {
            let field = format!("answer-{remark_id}");
            return Ok(page.refuse(field, self.fields.one("text")));
        };
        create_answer(conn, (remark_id, self.viewer.account_id), text, self.now)?;
        self.record(conn, "answer_remark", remark_id)?;
        Ok(Next::Done(remark_id, "remark-answered"))
    }

    fn resolve(&self, conn: &mut Connection, is_resolved: bool) -> AppResult<Next> {
        let remark_id = self.remark_id(conn)?;
        let resolved = is_resolved.then_some((self.viewer.account_id, self.now));
        let (action, word) = if is_resolved {
            ("resolve_remark", "remark-resolved")
        } else {
            ("reopen_remark", "remark-reopened")
        };
        if update_resolved(conn, remark_id, resolved)? > 0 {
            self.record(conn, action, remark_id)?;
        }
        Ok(Next::Done(remark_id, word))
    }

    /// The remark that the form is about; it must be one on this article, which the viewer may read.
    fn remark_id(&self, conn: &mut Connection) -> AppResult<i64> {
        let remark_id = self.fields.number("remark").ok_or(AppError::BadRequest)?;
        if is_remark_on(conn, self.id, remark_id)? {
            Ok(remark_id)
        } else {
            Err(AppError::NotFound)
        }
    }

    /// What was typed, if there is something and not too much of it.
    fn text(&self) -> Option<&str> {
        let text = self.fields.one("text").trim();
        (!text.is_empty() && text.chars().count() <= LONGEST_REMARK).then_some(text)
    }

    fn record(&self, conn: &mut Connection, action: &str, remark_id: i64) -> AppResult<()> {
        let (subject, detail) = (format!("article:{}", self.id), remark_id.to_string());
        let event = (action, subject.as_str(), detail.as_str());
        Ok(create_event_of(conn, self.viewer, event, self.now)?)
    }
}

impl RemarksPage {
    /// Loads all that the page shows. `Forbidden` for who may not read the article.
    fn load(conn: &mut Connection, app: &App, viewer: &Viewer, id: i64) -> AppResult<Self> {
        let article = find_desk_article(conn, id)?;
        if !may_read(viewer, &article) {
            return Err(AppError::Forbidden);
        }
        let path = urls::newsroom_remarks(id);
        let mut layout = NewsroomLayout::load(conn, app, Some(viewer), path)?;
        let fields = article.content.fields;
        layout.title =
            layout
                .locale
                .text_with("remarks-title", "headline", fields.headline.as_str());
        let paragraphs = list_paragraphs(&fields.body);
        Ok(Self {
            placed: PlacedRemarks::load(conn, &layout, id, paragraphs)?,
            headline: fields.headline,
            version: article.version,
            language: fields.language,
            refused: None,
            layout,
            id,
        })
    }

    /// Shows the page again, with what was typed in its form.
    fn refuse(mut self, field: String, text: &str) -> Next {
        let title = std::mem::take(&mut self.layout.title);
        self.layout.title = self
            .layout
            .locale
            .text_with("title-refused", "title", title);
        self.refused = Some(Refused {
            field,
            text: text.to_owned(),
        });
        Next::Page(Box::new(self))
    }

    fn is_refused(&self, field: &str) -> bool {
        self.refused
            .as_ref()
            .is_some_and(|refused| refused.field == field)
    }

    /// What was typed into a field that was not taken.
    fn typed(&self, field: &str) -> &str {
        self.refused
            .as_ref()
            .filter(|refused| refused.field == field)
            .map_or("", |refused| refused.text.as_str())
    }

    /// The article's language, if it is one that a browser can be told.
    fn text_language(&self) -> Option<&str> {
        is_language(&self.language).then_some(self.language.as_str())
    }

    fn new_field(&self, number: &i64) -> String {
        format!("text-{number}")
    }

    /// What the form sends: nothing for the whole article.
    fn paragraph_value(&self, number: &i64) -> String {
        if *number > 0 {
            number.to_string()
        } else {
            String::new()
        }
    }

    fn answer_field(&self, remark_id: &i64) -> String {
        format!("answer-{remark_id}")
    }

    fn paragraph_name(&self, number: &i64) -> String {
        self.layout
            .locale
            .text_with("remarks-paragraph", "number", *number)
    }

    fn article_url(&self) -> String {
        urls::newsroom_article(self.id)
    }
}
