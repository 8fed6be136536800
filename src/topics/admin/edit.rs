//! `GET` and `POST /admin/topics/new` and `/admin/topics/{id}`: one topic: its words and address, or its end in another.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::app::App;
use crate::articles::model::editing::update_search_entries;
use crate::audit::model::create_event_of;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::form::FormFields;
use crate::newsroom_form::{self, EntryId, Next, check_slug, set_apart};
use crate::newsroom_layout::{NewsroomLayout, done_word};
use crate::problems::Problems;
use crate::redirects::model as redirects;
use crate::session::{Admin, SignedForm, Viewer};
use crate::topics::model::{self, Topic};
use crate::urls;

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

pub(crate) async fn get(
    app: Data<App>,
    Admin(viewer): Admin,
    EntryId(id): EntryId,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    let done = done_word(&request);
    newsroom_form::show(&app, move |conn, app| {
        let mut page = EditPage::load(conn, app, &viewer, id)?;
        page.layout.set_done(&done);
        Ok(page)
    })
    .await
}

pub(crate) async fn post(
    app: Data<App>,
    Admin(viewer): Admin,
    EntryId(id): EntryId,
    SignedForm(fields): SignedForm,
) -> AppResult<HttpResponse> {
    newsroom_form::take(&app, move |conn, app| {
        let page = EditPage::load(conn, app, &viewer, id)?;
        match (fields.one("do"), id) {
            ("save", _) => page.save(conn, &viewer, &fields),
            ("delete", Some(id)) => page.delete(conn, &viewer, id),
            ("merge", Some(id)) => page.merge(conn, &viewer, (id, fields.number("into"))),
            _ => Err(AppError::BadRequest),
        }
    })
    .await
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
            .collect();
        let (topic, others) = set_apart(all, id, |topic: &Topic| topic.id)?;
        layout.title = topic.as_ref().map_or_else(
            || layout.locale.text("topic-new"),
            |topic| topic.name.clone(),
        );
        Ok(Self {
            form: topic.as_ref().map(TopicForm::of).unwrap_or_default(),
            others,
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
    ) -> AppResult<Next<Self>> {
        self.form = TopicForm::from_fields(fields);
        let locale = self.layout.locale.clone();
        let mut problems = Problems::default();
        if self.form.name.is_empty() {
            problems.add("name", locale.text("entry-name-empty"));
        }
        let typed = (self.form.slug.as_str(), self.form.name.as_str());
        let taken = self.others.iter().map(|other| other.slug.as_str());
        let slug = check_slug(&mut problems, &locale, typed, taken);
        if !problems.is_empty() {
            return Ok(self.refused(problems));
        }
        let form = &self.form;
        let words = (slug.as_str(), form.name.as_str(), form.description.as_str());
        let (id, action, done) = match &self.topic {
            None => {
                let id = model::create_topic_at(conn, self.layout.edition.id, words)?;
                (id, "create_topic", "made")
            }
            Some(topic) => {
                self.update(conn, topic, words)?;
                (topic.id, "change_topic", "changed")
            }
        };
        let event = (action, &*format!("topic:{id}"), &*self.form.name);
        create_event_of(conn, viewer, event, self.layout.now)?;
        Ok(Next::done(&urls::newsroom_topic(id), done))
    }

    fn delete(self, conn: &mut Connection, viewer: &Viewer, id: i64) -> AppResult<Next<Self>> {
        if model::is_used(conn, id)? {
            let sentence = self.layout.locale.text("entry-used");
            return Ok(self.refused(Problems::one("delete", sentence)));
        }
        model::delete_topic(conn, id)?;
        let event = ("delete_topic", &*format!("topic:{id}"), &*self.layout.title);
        create_event_of(conn, viewer, event, self.layout.now)?;
        Ok(Next::done(&urls::newsroom_topics(), "deleted"))
    }

    fn refused(mut self, problems: Problems) -> Next<Self> {
        self.layout.set_refused();
        self.problems = problems;
        Next::Refused(Box::new(self))
    }

    /// An address that changes leads on; articles are found by the new name.
    fn update(
        &self,
        conn: &mut Connection,
        topic: &Topic,
        words: (&str, &str, &str),
    ) -> AppResult<()> {
        let (slug, name, _) = words;
        model::update_topic(conn, topic.id, words)?;
        if topic.slug != slug {
            let prefix = self.layout.edition.prefix();
            let (old, new) = (
                urls::topic(&prefix, &topic.slug),
                urls::topic(&prefix, slug),
            );
            redirects::move_listing(conn, &old, &new, self.layout.now)?;
        }
        if topic.name != name {
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
    ) -> AppResult<Next<Self>> {
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
        Ok(Next::done(&urls::newsroom_topic(other.id), "topic-merged"))
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
        Self {
            slug: fields.trimmed("slug"),
            name: fields.trimmed("name"),
            description: fields.trimmed("description"),
        }
    }
}
