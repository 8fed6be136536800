//! `GET` and `POST /admin/articles/new` and `/admin/articles/{id}`: the article form.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::app::App;
use crate::articles::admin::act::{Act, Outcome, act, find_faults, may_change, may_read, steps};
use crate::articles::admin::conflict::{self, ConflictPage};
use crate::articles::admin::form::{ArticleForm, FigureForm};
use crate::articles::admin::life::Life;
use crate::articles::admin::parse::FieldProblem;
use crate::articles::model::desk::{DeskArticle, find_desk_article, replace_presence};
use crate::articles::model::remarks::count_open_remarks;
use crate::articles::model::working_copies::find_working_copy;
use crate::articles::state::Move;
use crate::db::Connection;
use crate::editions::model as editions;
use crate::error::{AppError, AppResult};
use crate::form::FormFields;
use crate::gate::finding::{Field, Finding, has_blocking};
use crate::locale::is_language;
use crate::media::thumbnails::{Thumbnail, list_thumbnails};
use crate::newsroom_layout::{self, NewsroomLayout};
use crate::people::model as people;
use crate::scripts;
use crate::sections::model as sections;
use crate::session::{SignedForm, Viewer, Writer};
use crate::time::{Dates, Millis};
use crate::topics::model as topics;
use crate::urls;
use crate::visit::see_other;

/// Whoever had the article open in the last minutes is shown to the others.
const PRESENT_MINUTES: i64 = 3;

/// Pictures offered to be added, the newest first.
const OFFERED_PICTURES: i64 = 24;

#[derive(Template)]
#[template(path = "articles/admin/edit.html")]
pub(super) struct EditPage {
    layout: NewsroomLayout,
    /// `None` for an article not yet begun.
    article: Option<DeskArticle>,
    form: ArticleForm,
    base_version: i64,
    sections: Vec<(String, String)>,
    topics: Vec<String>,
    people: Vec<String>,
    pictures: Vec<Thumbnail>,
    steps: Vec<Move>,
    problems: Vec<FieldProblem>,
    findings: Vec<Finding>,
    /// Remarks on it that nobody has resolved.
    open_remarks: i64,
    /// Names of others who have it open.
    present: Vec<String>,
    /// When the account's working copy was kept, if it holds other words than the form.
    working_copy: Option<Millis>,
    /// The fields beside the article's own, as typed.
    typed: Typed,
    /// What was just done.
    done: Option<Move>,
    /// What is planned; `None` for an article not yet begun.
    life: Option<Life>,
}

/// Fields that belong to a step, not to the article.
#[derive(Clone, Default)]
pub(super) struct Typed {
    pub(super) time: String,
    pub(super) alone_reason: String,
    pub(super) notice: String,
}

pub(crate) async fn get_new(
    app: Data<App>,
    viewer: Writer,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    show(app, viewer.0, None, &request).await
}

pub(crate) async fn get(
    app: Data<App>,
    viewer: Writer,
    id: Path<i64>,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    show(app, viewer.0, Some(*id), &request).await
}

async fn show(
    app: Data<App>,
    viewer: Viewer,
    id: Option<i64>,
    request: &HttpRequest,
) -> AppResult<HttpResponse> {
    let query = FormFields::parse(request.query_string().as_bytes());
    let uses_copy = query.has("working-copy");
    let done_word = query.one("done").to_owned();
    let done = Move::parse(&done_word);
    let state = app.clone();
    let page = app
        .db
        .write(move |conn| {
            let article = id.map(|id| find_desk_article(conn, id)).transpose()?;
            if article
                .as_ref()
                .is_some_and(|article| !may_read(&viewer, article))
            {
                return Err(AppError::Forbidden);
            }
            let mut form = match &article {
                Some(article) => ArticleForm::from_content(conn, &article.content)?,
                None => new_form(conn, &viewer)?,
            };
            let mut base_version = article.as_ref().map_or(0, |article| article.version);
            let mut working_copy = None;
            if let Some(copy) = find_working_copy(conn, viewer.account_id, id)? {
                let typed: ArticleForm =
                    serde_json::from_str(&copy.fields).map_err(AppError::internal)?;
                if uses_copy {
                    form = typed;
                    base_version = copy.base_version;
                } else if typed != form {
                    working_copy = Some(copy.saved_at);
                }
            }
            let findings = match &article {
                Some(article) => find_faults(conn, article.content.fields.edition_id, &form)?,
                None => Vec::new(),
            };
            let mut page = EditPage::load(conn, &state, &viewer, article, form)?;
            page.base_version = base_version;
            page.findings = findings;
            page.working_copy = working_copy;
            page.done = done;
            page.name();
            page.layout.set_done(&done_word);
            Ok(page)
        })
        .await?;
    newsroom_layout::page(StatusCode::OK, &page)
}

fn new_form(conn: &mut Connection, viewer: &Viewer) -> AppResult<ArticleForm> {
    let edition = editions::find_edition(conn, None)?;
    let byline = people::list_people_names(conn, edition.id)?
        .into_iter()
        .find(|(id, _)| Some(*id) == viewer.person_id)
        .map_or_else(|| viewer.name.clone(), |(_, name)| name);
    Ok(ArticleForm {
        language: edition.language,
        bylines: vec![byline],
        ..ArticleForm::default()
    })
}

pub(crate) async fn post_new(
    app: Data<App>,
    viewer: Writer,
    form: SignedForm,
) -> AppResult<HttpResponse> {
    take(app, viewer.0, None, form.0).await
}

pub(crate) async fn post(
    app: Data<App>,
    viewer: Writer,
    id: Path<i64>,
    form: SignedForm,
) -> AppResult<HttpResponse> {
    take(app, viewer.0, Some(*id), form.0).await
}

/// What is answered to a posted form.
enum Answer {
    Done(i64, Move),
    Again(Box<EditPage>),
    Conflict(Box<ConflictPage>),
}

async fn take(
    app: Data<App>,
    viewer: Viewer,
    id: Option<i64>,
    fields: FormFields,
) -> AppResult<HttpResponse> {
    let step = Move::parse(fields.one("step")).unwrap_or(Move::Save);
    let typed = Typed {
        time: fields.one("time").to_owned(),
        alone_reason: fields.one("alone_reason").trim().to_owned(),
        notice: fields.one("notice").trim().to_owned(),
    };
    let state = app.clone();
    let answer = app
        .db
        .write(move |conn| {
            let form = if let Some(form) = conflict::picked(conn, id, &fields)? {
                form
            } else {
                let mut form = ArticleForm::from_fields(&fields);
                if fields.number("new-figure").is_some() {
                    form.describe_last_figure(conn)?;
                }
                form
            };
            let asked = Act {
                viewer,
                id,
                base_version: fields.number("version").unwrap_or_default(),
                form,
                step,
                time: typed.time.clone(),
                alone_reason: typed.alone_reason.clone(),
                notice: typed.notice.clone(),
            };
            let edition = editions::find_edition(conn, None)?;
            let dates = Dates::new(edition.zone(), state.locales.get(&asked.viewer.language));
            match act(conn, &asked, &dates, state.clock.now())? {
                Outcome::Done(id) => Ok(Answer::Done(id, step)),
                Outcome::Conflict => {
                    let page = ConflictPage::load(conn, &state, &asked)?;
                    Ok(Answer::Conflict(Box::new(page)))
                }
                Outcome::Refused(problems, findings) => {
                    let article = id.map(|id| find_desk_article(conn, id)).transpose()?;
                    let mut page =
                        EditPage::load(conn, &state, &asked.viewer, article, asked.form)?;
                    page.base_version = asked.base_version;
                    page.problems = problems;
                    page.findings = findings;
                    page.typed = typed;
                    page.name();
                    Ok(Answer::Again(Box::new(page)))
                }
            }
        })
        .await?;
    match answer {
        Answer::Done(id, step) => Ok(see_other(&urls::newsroom_article_done(id, step.word()))),
        Answer::Again(page) => newsroom_layout::page(StatusCode::UNPROCESSABLE_ENTITY, &*page),
        Answer::Conflict(page) => newsroom_layout::page(StatusCode::CONFLICT, &*page),
    }
}

impl EditPage {
    /// Loads all that the page shows.
    fn load(
        conn: &mut Connection,
        app: &App,
        viewer: &Viewer,
        article: Option<DeskArticle>,
        form: ArticleForm,
    ) -> AppResult<Self> {
        let path = article
            .as_ref()
            .map_or_else(urls::newsroom_new_article, |article| {
                urls::newsroom_article(article.id)
            });
        let layout = NewsroomLayout::load(conn, app, Some(viewer), path)?;
        let edition_id = article.as_ref().map_or(layout.edition.id, |article| {
            article.content.fields.edition_id
        });
        let present = match &article {
            Some(article) => replace_presence(
                conn,
                (article.id, viewer.account_id),
                layout.now.plus_minutes(-PRESENT_MINUTES),
                layout.now,
            )?,
            None => Vec::new(),
        };
        let life = match &article {
            Some(article) => Some(Life::load(conn, &layout, viewer, article)?),
            None => None,
        };
        let chosen: Vec<i64> = form
            .figures
            .iter()
            .map(|figure| figure.media_item_id)
            .collect();
        Ok(Self {
            sections: sections::list_sections(conn, edition_id)?
                .into_iter()
                .filter(|section| viewer.sections.have(section.id) || section.slug == form.section)
                .map(|section| (section.slug, section.name))
                .collect(),
            topics: topics::list_all_names(conn, edition_id)?,
            people: people::list_people_names(conn, edition_id)?
                .into_iter()
                .map(|(_, name)| name)
                .collect(),
            pictures: list_thumbnails(conn, &chosen, OFFERED_PICTURES, layout.now)?,
            steps: article
                .as_ref()
                .map_or_else(|| vec![Move::Save], |article| steps(viewer, article)),
            base_version: article.as_ref().map_or(0, |article| article.version),
            open_remarks: match &article {
                Some(article) => count_open_remarks(conn, article.id)?,
                None => 0,
            },
            present: present.into_iter().map(|account| account.name).collect(),
            problems: Vec::new(),
            findings: Vec::new(),
            working_copy: None,
            typed: Typed::default(),
            done: None,
            life,
            layout,
            article,
            form,
        })
    }

    /// The title says what happened.
    fn name(&mut self) {
        let locale = &self.layout.locale;
        let headline = if self.form.headline.is_empty() {
            locale.text("form-new-article")
        } else {
            self.form.headline.clone()
        };
        self.layout.title =
            if !self.problems.is_empty() || (self.is_refused() && self.done.is_none()) {
                locale.text_with("form-title-refused", "headline", headline)
            } else if let Some(done) = self.done {
                let sentence = locale.text(&format!("form-done-{}", done.word()));
                format!("{sentence} {headline}")
            } else {
                headline
            };
    }

    /// The gate did not let a step pass.
    fn is_refused(&self) -> bool {
        !self.typed_is_empty() && has_blocking(&self.findings)
    }

    fn typed_is_empty(&self) -> bool {
        self.typed.time.is_empty()
            && self.typed.alone_reason.is_empty()
            && self.typed.notice.is_empty()
    }

    /// The headline, without what the title says of the last step.
    fn heading(&self) -> String {
        if self.form.headline.is_empty() {
            self.layout.locale.text("form-new-article")
        } else {
            self.form.headline.clone()
        }
    }

    /// Whether the body's language is one that a browser can be told.
    fn has_language(&self) -> bool {
        is_language(&self.form.language)
    }

    fn script(&self, name: &str) -> String {
        scripts::url(name)
    }

    /// The toolbar: mark, shortcut, and key of its name.
    fn marks(&self) -> [(&'static str, &'static str, &'static str); 8] {
        [
            ("bold", "Control+B", "editor-bold"),
            ("italic", "Control+I", "editor-italic"),
            ("link", "Control+K", "editor-link"),
            ("heading", "", "editor-heading"),
            ("list", "", "editor-list"),
            ("quote", "", "editor-quote"),
            ("language", "", "editor-language"),
            ("time", "", "editor-time"),
        ]
    }

    fn action(&self) -> &str {
        &self.layout.path
    }

    fn problem(&self, field: &str) -> Option<String> {
        self.problems
            .iter()
            .find(|(name, _)| name == field)
            .map(|(_, key)| self.problem_sentence(key))
    }

    /// What is wrong, with the times of what stands in the way.
    fn problem_sentence(&self, key: &str) -> String {
        let life = self.life.as_ref();
        let embargo = life.map_or("", |life| &life.embargo_time);
        let withdrawal = life.map_or("", |life| &life.withdrawal_time);
        self.layout.locale.text_with_all(
            key,
            [
                ("embargo", embargo.into()),
                ("withdrawal", withdrawal.into()),
            ],
        )
    }

    fn problem_sentences(&self) -> Vec<(String, String)> {
        self.problems
            .iter()
            .map(|(field, key)| (field.clone(), self.problem_sentence(key)))
            .collect()
    }

    /// What the gate found: the field's fragment, how grave, and the sentence.
    fn finding_sentences(&self) -> Vec<(String, String, String)> {
        self.findings
            .iter()
            .map(|finding| {
                (
                    fragment(&finding.field),
                    self.layout.locale.text(finding.severity.key()),
                    finding.sentence(&self.layout.locale),
                )
            })
            .collect()
    }

    fn field_label(&self, name: &str) -> String {
        self.layout.locale.text(&format!("form-{name}"))
    }

    fn step_label(&self, step: &Move) -> String {
        let is_public = self
            .article
            .as_ref()
            .is_some_and(|article| article.content.fields.state == "published");
        let key = match (is_public, step) {
            (true, Move::Publish) => "form-step-publish-update".to_owned(),
            (true, Move::Schedule) => "form-step-schedule-update".to_owned(),
            _ => format!("form-step-{}", step.word()),
        };
        self.layout.locale.text(&key)
    }

    fn state_label(&self) -> String {
        let word = self
            .article
            .as_ref()
            .map_or("draft", |article| article.content.fields.state.as_ref());
        self.layout.locale.text(&format!("state-{word}"))
    }

    fn done_key(&self, step: &Move) -> &'static str {
        match step {
            Move::Save => "form-done-save",
            Move::HandIn => "form-done-hand_in",
            Move::TakeBack => "form-done-take_back",
            Move::Schedule => "form-done-schedule",
            Move::Publish => "form-done-publish",
            Move::Withdraw => "form-done-withdraw",
        }
    }

    fn present_names(&self) -> String {
        self.present.join(", ")
    }

    fn working_copy_url(&self) -> String {
        self.article
            .as_ref()
            .map_or_else(urls::newsroom_new_working_copy, |article| {
                urls::newsroom_working_copy(article.id)
            })
    }

    fn working_copy_page(&self) -> String {
        urls::newsroom_working_copy_of(&self.layout.path)
    }

    /// The bylines, and room for two more.
    fn byline_fields(&self) -> Vec<String> {
        let mut bylines = self.form.bylines.clone();
        bylines.extend([String::new(), String::new()]);
        bylines
    }

    fn topics_hint(&self) -> String {
        let known = self.topics.join(", ");
        self.layout
            .locale
            .text_with("form-topics-hint", "topics", known)
    }

    fn has_problem_in_details(&self) -> bool {
        ["language", "source_url", "canonical_url"]
            .into_iter()
            .any(|field| self.problem(field).is_some())
    }

    /// Whether somebody who publishes this would do it alone.
    fn asks_alone_reason(&self) -> bool {
        match (&self.article, &self.layout.viewer) {
            (Some(article), Some(viewer)) => {
                article.writer_id == Some(viewer.account_id) && self.has_step("publish")
            }
            _ => false,
        }
    }

    fn has_step(&self, step: &str) -> bool {
        self.steps.iter().any(|known| known.word() == step)
    }

    /// Whether the fields can be changed at all.
    fn may_change(&self) -> bool {
        match (&self.article, &self.layout.viewer) {
            (Some(article), Some(viewer)) => may_change(viewer, article),
            _ => true,
        }
    }

    fn picture_of(&self, figure: &FigureForm) -> Option<&Thumbnail> {
        self.pictures
            .iter()
            .find(|picture| picture.media_item_id == figure.media_item_id)
    }

    /// Pictures that may be added.
    fn offered_pictures(&self) -> impl Iterator<Item = &Thumbnail> {
        self.pictures.iter().filter(|picture| !picture.is_expired)
    }

    fn public_url(&self) -> Option<String> {
        let article = self.article.as_ref()?;
        let fields = &article.content.fields;
        (fields.state == "published").then(|| urls::article("", &fields.slug, article.id))
    }

    /// Editors correct what readers see.
    fn corrections_url(&self) -> Option<String> {
        let (article, viewer) = (self.article.as_ref()?, self.layout.viewer.as_ref()?);
        let may_edit = viewer.may_edit_in(article.content.fields.section_id);
        (may_edit && article.content.fields.state == "published")
            .then(|| urls::newsroom_corrections(article.id))
    }

    /// Editors say what goes with it.
    fn recommended_url(&self) -> Option<String> {
        let (article, viewer) = (self.article.as_ref()?, self.layout.viewer.as_ref()?);
        viewer
            .may_edit_in(article.content.fields.section_id)
            .then(|| urls::newsroom_recommended(article.id))
    }

    fn attachments_url(&self) -> Option<String> {
        self.article
            .as_ref()
            .map(|article| urls::newsroom_attachments(article.id))
    }

    fn revisions_url(&self) -> Option<String> {
        self.article
            .as_ref()
            .map(|article| urls::newsroom_revisions(article.id))
    }

    fn preview_links_url(&self) -> Option<String> {
        self.article
            .as_ref()
            .map(|article| urls::newsroom_preview_links(article.id))
    }

    fn remarks_url(&self) -> Option<String> {
        self.article
            .as_ref()
            .map(|article| urls::newsroom_remarks(article.id))
    }

    fn discussion_url(&self) -> Option<String> {
        let (article, viewer) = (self.article.as_ref()?, self.layout.viewer.as_ref()?);
        (viewer.roles.may_moderate() && article.content.fields.state == "published")
            .then(|| urls::newsroom_forum_discussion(article.id))
    }

    fn preview_url(&self) -> Option<String> {
        self.article
            .as_ref()
            .map(|article| urls::newsroom_preview(article.id))
    }

    fn date(&self, instant: &Millis) -> String {
        self.layout.dates.date_and_time(*instant)
    }

    /// The zone that times are typed in, such as "WIB".
    fn zone(&self) -> String {
        self.layout.dates.zone_name(self.layout.now)
    }
}

/// The form's element that a finding is about.
fn fragment(field: &Field) -> String {
    match field {
        Field::Headline => "headline".to_owned(),
        Field::Summary => "summary".to_owned(),
        Field::Section => "section".to_owned(),
        Field::Bylines => "byline-1".to_owned(),
        Field::Body { .. } => "body".to_owned(),
        Field::Figure { key } => format!("figure-{key}-alt"),
        Field::Lead => "figures".to_owned(),
    }
}
