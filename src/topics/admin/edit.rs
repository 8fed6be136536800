//! `GET` and `POST /admin/topics/new` and `/admin/topics/{id}`: one topic: its words and address, or its end in another.

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use diesel::OptionalExtension;

use crate::app::App;
use crate::articles::model::editing::update_search_entries;
use crate::audit::model::create_event_of;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::form::FormFields;
use crate::newsroom_layout::{self, NewsroomLayout, done_word, status_of};
use crate::problems::Problems;
use crate::redirects::model as redirects;
use crate::session::{Admin, SignedForm, Viewer};
use crate::slug::typed_slug;
use crate::topics::model::{self, Topic};
use crate::urls;
use crate::visit::see_other;

#[derive(Template)]
#[template(path = "topics/admin/edit.html")]
struct EditPage {
    layout: NewsroomLayout,
    /// `None` for one not yet made.
    topic: Option<Topic>,
    form: TopicForm,
    /// All others of the edition.
    others: Vec<Topic>,
    problems: Problems,
}

/// The form as typed.
#[derive(Clone, Debug, Default)]
struct TopicForm {
    slug: String,
    name: String,
    description: String,
}

/// What follows a form.
enum Next {
    Done(String),
    Page(Box<EditPage>),
}

pub(crate) async fn get_new(app: Data<App>, viewer: Admin) -> AppResult<HttpResponse> {
    show(app, viewer.0, None, String::new()).await
}

pub(crate) async fn get(
    app: Data<App>,
    viewer: Admin,
    id: Path<i64>,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    show(app, viewer.0, Some(*id), done_word(&request)).await
}

async fn show(
    app: Data<App>,
    viewer: Viewer,
    id: Option<i64>,
    done: String,
) -> AppResult<HttpResponse> {
    let state = app.clone();
    let page = app
        .db
        .read(move |conn| {
            let mut page = EditPage::load(conn, &state, &viewer, id)?;
            page.layout.set_done(&done);
            Ok(page)
        })
        .await?;
    newsroom_layout::page(status_of(&page.problems), &page)
}

pub(crate) async fn post_new(
    app: Data<App>,
    viewer: Admin,
    form: SignedForm,
) -> AppResult<HttpResponse> {
    take(app, viewer.0, None, form.0).await
}

pub(crate) async fn post(
    app: Data<App>,
    viewer: Admin,
    id: Path<i64>,
    form: SignedForm,
) -> AppResult<HttpResponse> {
    take(app, viewer.0, Some(*id), form.0).await
}

async fn take(
    app: Data<App>,
    viewer: Viewer,
    id: Option<i64>,
    fields: FormFields,
) -> AppResult<HttpResponse> {
    let state = app.clone();
    let next = app
        .db
        .write(move |conn| {
            let page = EditPage::load(conn, &state, &viewer, id)?;
            match (fields.one("do"), id) {
                ("save", _) => page.save(conn, &viewer, &fields),
                ("delete", Some(id)) => page.delete(conn, &viewer, id),
                ("merge", Some(id)) => page.merge(conn, &viewer, (id, fields.number("into"))),
                _ => Err(AppError::BadRequest),
            }
        })
        .await?;
    match next {
        Next::Done(address) => Ok(see_other(&address)),
        Next::Page(page) => newsroom_layout::page(status_of(&page.problems), &*page),
    }
}

impl EditPage {
    /// Loads all that the page shows.
    fn load(conn: &mut Connection, app: &App, viewer: &Viewer, id: Option<i64>) -> AppResult<Self> {
        let path = id.map_or_else(urls::newsroom_new_topic, urls::newsroom_topic);
        let mut layout = NewsroomLayout::load(conn, app, Some(viewer), path)?;
        let edition_id = layout.edition.id;
        let all = model::list_topics(conn, edition_id)?
            .into_iter()
            .map(|(topic, _)| topic)
            .collect::<Vec<Topic>>();
        let topic = match id {
            Some(id) => {
                let found = all.iter().find(|topic| topic.id == id).cloned();
                Some(found.ok_or(AppError::NotFound)?)
            }
            None => None,
        };
        layout.title = topic.as_ref().map_or_else(
            || layout.locale.text("topic-new"),
            |topic| topic.name.clone(),
        );
        Ok(Self {
            form: topic.as_ref().map(TopicForm::of).unwrap_or_default(),
            others: all
                .into_iter()
                .filter(|other| Some(other.id) != id)
                .collect(),
            layout,
            topic,
            problems: Problems::default(),
        })
    }

    fn save(
        mut self,
        conn: &mut Connection,
        viewer: &Viewer,
        fields: &FormFields,
    ) -> AppResult<Next> {
        self.form = TopicForm::from_fields(fields);
        let locale = self.layout.locale.clone();
        let mut problems = Problems::default();
        if self.form.name.is_empty() {
            problems.add("name", locale.text("entry-name-empty"));
        }
        let own_id = self.topic.as_ref().map_or(0, |topic| topic.id);
        let slug = match typed_slug(&self.form.slug, &self.form.name) {
            Err(key) => {
                problems.add("slug", locale.text(key));
                String::new()
            }
            Ok(slug) => slug,
        };
        let taken = model::find_topic(conn, self.layout.edition.id, &slug).optional()?;
        if taken.is_some_and(|other| other.id != own_id) {
            problems.add("slug", locale.text("slug-taken"));
        }
        if !problems.is_empty() {
            return Ok(self.refused(problems));
        }
        let (id, action, done) = match &self.topic {
            None => (self.create(conn, &slug)?, "create_topic", "made"),
            Some(topic) => {
                self.update(conn, topic, &slug)?;
                (topic.id, "change_topic", "changed")
            }
        };
        let subject = format!("topic:{id}");
        let event = (action, subject.as_str(), self.form.name.as_str());
        create_event_of(conn, viewer, event, self.layout.now)?;
        Ok(Next::Done(urls::done(&urls::newsroom_topic(id), done)))
    }

    fn delete(self, conn: &mut Connection, viewer: &Viewer, id: i64) -> AppResult<Next> {
        if model::is_used(conn, id)? {
            let sentence = self.layout.locale.text("entry-used");
            return Ok(self.refused(Problems::one("delete", sentence)));
        }
        model::delete_topic(conn, id)?;
        let subject = format!("topic:{id}");
        let event = ("delete_topic", subject.as_str(), self.layout.title.as_str());
        create_event_of(conn, viewer, event, self.layout.now)?;
        Ok(Next::Done(urls::done(&urls::newsroom_topics(), "deleted")))
    }

    fn refused(mut self, problems: Problems) -> Next {
        let title = std::mem::take(&mut self.layout.title);
        self.layout.title = self
            .layout
            .locale
            .text_with("title-refused", "title", title);
        self.problems = problems;
        Next::Page(Box::new(self))
    }

    fn create(&self, conn: &mut Connection, slug: &str) -> AppResult<i64> {
        let words = (
            slug,
            self.form.name.as_str(),
            self.form.description.as_str(),
        );
        Ok(model::create_topic_at(conn, self.layout.edition.id, words)?)
    }

    /// An address that changes leads on; articles are found by the new name.
    fn update(&self, conn: &mut Connection, topic: &Topic, slug: &str) -> AppResult<()> {
        let words = (
            slug,
            self.form.name.as_str(),
            self.form.description.as_str(),
        );
        model::update_topic(conn, topic.id, words)?;
        if topic.slug != slug {
            let prefix = self.layout.edition.prefix();
            let (old, new) = (
                urls::topic(&prefix, &topic.slug),
                urls::topic(&prefix, slug),
            );
            redirects::move_listing(conn, &old, &new, self.layout.now)?;
        }
        if topic.name != self.form.name {
            let articles = model::list_article_ids(conn, topic.id)?;
            update_search_entries(conn, &articles)?;
        }
        Ok(())
    }

    /// Gives this topic's articles and address to another.
    fn merge(
        self,
        conn: &mut Connection,
        viewer: &Viewer,
        (id, into): (i64, Option<i64>),
    ) -> AppResult<Next> {
        let Some(other) = self.others.iter().find(|other| Some(other.id) == into) else {
            let sentence = self.layout.locale.text("topic-into-empty");
            return Ok(self.refused(Problems::one("into", sentence)));
        };
        let articles = model::list_article_ids(conn, id)?;
        model::merge_topic(conn, id, other.id)?;
        update_search_entries(conn, &articles)?;
        let prefix = self.layout.edition.prefix();
        let old = urls::topic(&prefix, &self.form.slug);
        redirects::move_listing(
            conn,
            &old,
            &urls::topic(&prefix, &other.slug),
            self.layout.now,
        )?;
        let (subject, detail) = (format!("topic:{id}"), format!("topic:{}", other.id));
        let event = ("merge_topic", subject.as_str(), detail.as_str());
        create_event_of(conn, viewer, event, self.layout.now)?;
        Ok(Next::Done(urls::done(
            &urls::newsroom_topic(other.id),
            "topic-merged",
        )))
    }

    fn action(&self) -> &str {
        &self.layout.path
    }
}

impl TopicForm {
    fn of(topic: &Topic) -> Self {
        Self {
            slug: topic.slug.clone(),
            name: topic.name.clone(),
            description: topic.description.clone(),
        }
    }

    fn from_fields(fields: &FormFields) -> Self {
        let value = |name: &str| fields.one(name).trim().to_owned();
        Self {
            slug: value("slug"),
            name: value("name"),
            description: value("description"),
        }
    }
}
