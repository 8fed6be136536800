//! `GET` and `POST /preview/{token}`: an article as readers would see it, for somebody with a link and without an account, who can
//! leave a remark. It is the last saved version, never what somebody is typing.

use actix_web::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use actix_web::http::{Method, StatusCode};
use actix_web::web::{Bytes, Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::app::App;
use crate::articles::model::desk::{DeskArticle, find_desk_article, update_desk_article};
use crate::articles::model::embargoes::find_embargo;
use crate::articles::model::preview_links::{PreviewLink, find_preview_link, update_opened};
use crate::articles::model::reading::find_visible;
use crate::articles::model::remarks::{
    LONGEST_NAME, LONGEST_REMARK, NewRemark, create_remark, has_enough_remarks,
};
use crate::articles::paragraphs::{Paragraph, list_paragraphs, quote};
use crate::articles::preview_gone;
use crate::articles::show::embargo_sentence;
use crate::articles::view::{ArticleView, TimeView, time_view};
use crate::audit::model::{NewAuditEvent, create_event};
use crate::db::{Connection, rehearse_within};
use crate::editions::model as editions;
use crate::error::{AppError, AppResult};
use crate::form::FormFields;
use crate::layout::PublicLayout;
use crate::newsroom_layout::status_of;
use crate::problems::Problems;
use crate::session::address_of;
use crate::token::Token;
use crate::urls;
use crate::visit::{Visit, see_other};

/// In the query of the page that says that a remark was taken.
const SENT: &str = "remark";

/// Characters of a paragraph's beginning where one is chosen.
const EXCERPT_LENGTH: usize = 60;

#[derive(Template)]
#[template(path = "articles/preview.html")]
struct PreviewPage {
    layout: PublicLayout,
    view: ArticleView,
    paragraphs: Vec<Paragraph>,
    /// What an embargo asks of whoever reads this.
    embargo: Option<String>,
    /// The saved version that is shown: a remark is about a paragraph of it.
    version: i64,
    until: TimeView,
    form: RemarkForm,
    problems: Problems,
    was_sent: bool,
}

/// What was typed.
#[derive(Clone, Default)]
struct RemarkForm {
    name: String,
    text: String,
    /// The number of a paragraph; empty for the whole article.
    paragraph: String,
    version: i64,
}

/// What is wrong with a field: its name, and the key of the sentence.
type FieldProblem = (&'static str, &'static str);

pub(crate) async fn get(
    app: Data<App>,
    visit: Visit,
    secret: Path<String>,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    let link = match find_valid_link(&app, &secret).await? {
        Ok(link) => link,
        Err(status) => return preview_gone::answer(&app, visit, status).await,
    };
    let query = FormFields::parse(request.query_string().as_bytes());
    let was_sent = query.one("done") == SENT;
    let is_opening = request.method() == Method::GET && !was_sent;
    let (state, asked) = (app.clone(), visit.clone());
    let page = app
        .db
        .write(move |conn| {
            if is_opening {
                update_opened(conn, link.id, state.clock.now())?;
            }
            let mut page = rehearse_within(conn, |conn| {
                PreviewPage::load(conn, &state, asked, (&link, &secret))
            })?;
            page.was_sent = was_sent;
            Ok(page)
        })
        .await;
    answer(&app, visit, page.map(Some), "").await
}

pub(crate) async fn post(
    app: Data<App>,
    visit: Visit,
    secret: Path<String>,
    request: HttpRequest,
    body: Bytes,
) -> AppResult<HttpResponse> {
    let link = match find_valid_link(&app, &secret).await? {
        Ok(link) => link,
        Err(status) => return preview_gone::answer(&app, visit, status).await,
    };
    let form = RemarkForm::from_fields(&FormFields::parse(&body));
    let address = address_of(&request);
    let (state, asked, page_path) = (app.clone(), visit.clone(), urls::preview(&secret));
    let refused = app
        .db
        .write(move |conn| {
            let problems = take_remark(conn, &state, &link, &form, &address)?;
            if problems.is_empty() {
                return Ok(None);
            }
            let mut page = rehearse_within(conn, |conn| {
                PreviewPage::load(conn, &state, asked, (&link, &secret))
            })?;
            page.refuse(form, &problems);
            Ok(Some(page))
        })
        .await;
    answer(&app, visit, refused, &urls::done(&page_path, SENT)).await
}

/// The link of a secret, if it opens something now; else the status of the page that says that it does not. Whoever has none is
/// answered without the one connection that writes.
pub(super) async fn find_valid_link(
    app: &Data<App>,
    secret: &str,
) -> AppResult<Result<PreviewLink, StatusCode>> {
    let Some(token) = Token::parse(secret) else {
        return Ok(Err(StatusCode::NOT_FOUND));
    };
    let hash = token.hash();
    let found = app
        .db
        .read(move |conn| Ok(find_preview_link(conn, &hash)?))
        .await?;
    Ok(match found {
        None => Err(StatusCode::NOT_FOUND),
        Some(link) if link.is_valid(app.clock.now()) => Ok(link),
        Some(_) => Err(StatusCode::GONE),
    })
}

/// Answers with the page; without one, sends on to `next`. A link to an article that is no longer there has ended with it.
async fn answer(
    app: &Data<App>,
    visit: Visit,
    found: AppResult<Option<PreviewPage>>,
    next: &str,
) -> AppResult<HttpResponse> {
    let page = match found {
        Ok(Some(page)) => page,
        Ok(None) => return Ok(see_other(next)),
        Err(AppError::NotFound) => return preview_gone::answer(app, visit, StatusCode::GONE).await,
        Err(other) => return Err(other),
    };
    Ok(HttpResponse::build(status_of(&page.problems))
        .insert_header((CONTENT_TYPE, "text/html; charset=utf-8"))
        .insert_header((CACHE_CONTROL, "no-store"))
        .insert_header((CONTENT_SECURITY_POLICY, app.newsroom_policy.clone()))
        .body(page.name().render()?))
}

/// Keeps a remark, or says what is wrong with it.
fn take_remark(
    conn: &mut Connection,
    app: &App,
    link: &PreviewLink,
    form: &RemarkForm,
    address: &str,
) -> AppResult<Vec<FieldProblem>> {
    let now = app.clock.now();
    let article = find_desk_article(conn, link.article_id)?;
    let mut problems = form.problems();
    if problems.is_empty() && has_enough_remarks(conn, link.id, now)? {
        problems.push(("text", "preview-remark-enough"));
    }
    if !problems.is_empty() {
        return Ok(problems);
    }
    let paragraph = form.paragraph()?;
    let remark = NewRemark {
        article_id: article.id,
        paragraph,
        quoted: &quote(conn, (article.id, form.version), paragraph)?,
        text: &form.text,
        written_at: now,
        account_id: None,
        preview_link_id: Some(link.id),
        outsider_name: &form.name,
    };
    create_remark(conn, &remark)?;
    let event = NewAuditEvent {
        account: None,
        action: "remark_from_outside",
        subject: &format!("article:{}", article.id),
        detail: &form.name,
        address,
    };
    create_event(conn, &event, now)?;
    Ok(problems)
}

impl RemarkForm {
    fn from_fields(fields: &FormFields) -> Self {
        Self {
            name: fields.one("name").trim().to_owned(),
            text: fields.one("text").trim().to_owned(),
            paragraph: fields.one("paragraph").to_owned(),
            version: fields.number("version").unwrap_or_default(),
        }
    }

    fn problems(&self) -> Vec<FieldProblem> {
        let mut problems = Vec::new();
        if self.name.is_empty() || self.name.chars().count() > LONGEST_NAME {
            problems.push(("name", "preview-remark-name-problem"));
        }
        if self.text.is_empty() || self.text.chars().count() > LONGEST_REMARK {
            problems.push(("text", "remark-text-problem"));
        }
        problems
    }

    fn paragraph(&self) -> AppResult<Option<i64>> {
        if self.paragraph.is_empty() {
            return Ok(None);
        }
        let number = self.paragraph.parse().map_err(|_| AppError::BadRequest)?;
        Ok(Some(number))
    }
}

impl PreviewPage {
    /// Publishes the last saved version, and loads all that the page then shows. Whoever calls this takes it back.
    fn load(
        conn: &mut Connection,
        app: &App,
        mut visit: Visit,
        (link, secret): (&PreviewLink, &str),
    ) -> AppResult<Self> {
        let now = app.clock.now();
        let DeskArticle {
            id,
            version,
            mut content,
            ..
        } = find_desk_article(conn, link.article_id)?;
        // Not before an embargo ends, as nobody can publish it then.
        let embargo = find_embargo(conn, id, now)?;
        content.publish(embargo.as_ref().map_or(now, |embargo| embargo.until));
        update_desk_article(conn, id, &content, (None, "preview"), now)?;
        let edition = editions::find_edition_by_id(conn, content.fields.edition_id)?;
        visit.edition_code = (!edition.is_default).then_some(edition.code);
        let mut layout = PublicLayout::load(conn, app, &visit)?;
        layout.use_newsroom_stylesheet(app);
        layout.head.path = urls::preview(secret);
        layout.head.is_unlisted = true;
        let (_, article) = find_visible(conn, id)?;
        Ok(Self {
            paragraphs: list_paragraphs(&article.body),
            view: ArticleView::load_private(conn, &layout, article, &layout.head.path)?,
            embargo: embargo.map(|embargo| embargo_sentence(&layout, embargo)),
            until: time_view(&layout, link.expires_at),
            form: RemarkForm::default(),
            problems: Problems::default(),
            was_sent: false,
            layout,
            version,
        })
    }

    fn refuse(&mut self, form: RemarkForm, problems: &[FieldProblem]) {
        for (field, key) in problems {
            self.problems.add(field, self.layout.locale.text(key));
        }
        self.form = form;
    }

    /// The title says what happened.
    fn name(mut self) -> Self {
        let locale = &self.layout.locale;
        let headline = self.view.article.headline.as_str();
        let title = locale.text_with("preview-title", "headline", headline);
        self.layout.head.title = if !self.problems.is_empty() {
            locale.text_with("title-refused", "title", title)
        } else if self.was_sent {
            format!("{} {title}", locale.text("preview-remark-sent"))
        } else {
            title
        };
        self
    }

    fn action(&self) -> &str {
        &self.layout.head.path
    }

    fn is_chosen(&self, paragraph: &Paragraph) -> bool {
        self.form.paragraph == paragraph.number.to_string()
    }

    /// A paragraph's number and beginning.
    fn label(&self, paragraph: &Paragraph) -> String {
        let mut beginning: String = paragraph.text.chars().take(EXCERPT_LENGTH).collect();
        if beginning.len() < paragraph.text.len() {
            beginning.push('…');
        }
        format!("{}. {beginning}", paragraph.number)
    }
}
