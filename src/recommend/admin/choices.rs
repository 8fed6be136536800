//! `GET` and `POST /admin/articles/{id}/recommended`: what editors say about the list under a story: what comes first, what never comes, and
//! which story it goes on from.

use std::collections::HashMap;

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::app::App;
use crate::articles::model::desk::find_desk_article;
use crate::articles::model::listing::{ListedArticle, find_public_headline, list_public_by_id};
use crate::audit::model::create_event_of;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::form::FormFields;
use crate::newsroom_form::{Next, show, take};
use crate::newsroom_layout::{NewsroomLayout, done_word};
use crate::problems::Problems;
use crate::recommend::model::lists::{
    find_followed, list_choices, list_recommended, replace_choices, replace_followed,
};
use crate::recommend::reasons::Reason;
use crate::session::{Editor, SignedForm, Viewer};
use crate::urls;

/// Stories that can be put first.
const MOST_FIRST: usize = 12;

#[derive(Template)]
#[template(path = "recommend/admin/choices.html")]
struct ChoicesPage {
    layout: NewsroomLayout,
    id: i64,
    headline: String,
    edition_id: i64,
    /// The story that this one goes on from.
    followed: Option<Choice>,
    /// In their order.
    first: Vec<Choice>,
    never: Vec<Choice>,
    /// What was found besides.
    found: Vec<Choice>,
    typed: String,
    problems: Problems,
}

/// A story that editors decide about.
struct Choice {
    id: i64,
    headline: String,
    /// Its public page; none while it is not public.
    url: Option<String>,
    /// Why it was found; empty for one that was chosen.
    reason: String,
}

pub(crate) async fn get(
    app: Data<App>,
    Editor(viewer): Editor,
    id: Path<i64>,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    let done = done_word(&request);
    show(&app, move |conn, app| {
        let mut page = ChoicesPage::load(conn, app, &viewer, *id)?;
        page.layout.set_done(&done);
        Ok(page)
    })
    .await
}

pub(crate) async fn post(
    app: Data<App>,
    Editor(viewer): Editor,
    id: Path<i64>,
    SignedForm(fields): SignedForm,
) -> AppResult<HttpResponse> {
    take(&app, move |conn, app| {
        ChoicesPage::load(conn, app, &viewer, *id)?.act(conn, &viewer, &fields)
    })
    .await
}

impl ChoicesPage {
    /// Loads all that the page shows. Only for those who may edit in the story's section.
    fn load(conn: &mut Connection, app: &App, viewer: &Viewer, id: i64) -> AppResult<Self> {
        let fields = find_desk_article(conn, id)?.content.fields;
        if !viewer.may_edit_in(fields.section_id) {
            return Err(AppError::Forbidden);
        }
        let path = urls::newsroom_recommended(id);
        let mut layout = NewsroomLayout::load(conn, app, Some(viewer), path)?;
        layout.title =
            layout
                .locale
                .text_with("choices-title", "headline", fields.headline.as_str());
        let choices = list_choices(conn, id)?;
        let listed = list_recommended(conn, id)?.stories;
        let followed = find_followed(conn, id)?;
        let mut ids: Vec<i64> = choices.iter().map(|(other_id, _)| *other_id).collect();
        ids.extend(listed.iter().map(|story| story.other_id));
        ids.extend(followed);
        let public: HashMap<i64, ListedArticle> = list_public_by_id(conn, &ids)?
            .into_iter()
            .map(|article| (article.id, article))
            .collect();
        let mut choice = |other_id: i64, reason: String| match public.get(&other_id) {
            Some(article) => Ok(Choice::of(article, reason)),
            None => Choice::not_public(conn, &layout, other_id),
        };
        let (mut first, mut never, mut found) = (Vec::new(), Vec::new(), Vec::new());
        for (other_id, place) in &choices {
            let chosen = if place.is_some() {
                &mut first
            } else {
                &mut never
            };
            chosen.push(choice(*other_id, String::new())?);
        }
        let followed = match followed {
            Some(other_id) => Some(choice(other_id, String::new())?),
            None => None,
        };
        for story in &listed {
            if story.reason != Reason::Pinned && public.contains_key(&story.other_id) {
                found.push(choice(
                    story.other_id,
                    story.reason.sentence(&layout.locale),
                )?);
            }
        }
        Ok(Self {
            headline: fields.headline,
            edition_id: fields.edition_id,
            typed: String::new(),
            problems: Problems::default(),
            id,
            followed,
            first,
            never,
            found,
            layout,
        })
    }

    /// Does what the form asks for, or gives the page back with what is wrong.
    fn act(
        mut self,
        conn: &mut Connection,
        viewer: &Viewer,
        fields: &FormFields,
    ) -> AppResult<Next<Self>> {
        let mut first: Vec<i64> = self.first.iter().map(|choice| choice.id).collect();
        let mut never: Vec<i64> = self.never.iter().map(|choice| choice.id).collect();
        let wish = fields.one("do");
        self.typed = fields.trimmed("story");
        let other_id = match (wish, fields.number("other")) {
            ("follow" | "first", None) => match self.find_typed(conn, wish)? {
                Ok(other_id) => other_id,
                Err(key) => return Ok(Next::Refused(Box::new(self.refuse(key)))),
            },
            ("free", None) => {
                replace_followed(conn, self.id, None)?;
                return self.done(conn, viewer, "no story before it");
            }
            (_, Some(other_id)) => other_id,
            _ => return Err(AppError::BadRequest),
        };
        if wish == "follow" {
            replace_followed(conn, self.id, Some(other_id))?;
            return self.done(conn, viewer, &format!("goes on from {other_id}"));
        }
        let place = first.iter().position(|id| *id == other_id);
        match (wish, place) {
            ("first", None) if first.len() < MOST_FIRST => first.push(other_id),
            ("first", None) => {
                return Ok(Next::Refused(Box::new(self.refuse("choices-too-many"))));
            }
            ("up", Some(place)) if place > 0 => first.swap(place - 1, place),
            ("down", Some(place)) if place + 1 < first.len() => first.swap(place, place + 1),
            ("never" | "neither", _) => first.retain(|id| *id != other_id),
            ("first" | "up" | "down", _) => {}
            _ => return Err(AppError::BadRequest),
        }
        never.retain(|id| *id != other_id);
        if wish == "never" {
            never.push(other_id);
        }
        replace_choices(conn, self.id, (&first, &never))?;
        self.done(conn, viewer, &format!("{wish} {other_id}"))
    }

    fn done(&self, conn: &mut Connection, viewer: &Viewer, detail: &str) -> AppResult<Next<Self>> {
        let subject = format!("article:{}", self.id);
        let event = ("choose_recommended", subject.as_str(), detail);
        create_event_of(conn, viewer, event, self.layout.now)?;
        Ok(Next::done(&self.layout.path, "changed"))
    }

    /// The story that was typed, by its number or its address; or the key of what is wrong.
    fn find_typed(
        &self,
        conn: &mut Connection,
        wish: &str,
    ) -> AppResult<Result<i64, &'static str>> {
        let Some(other_id) = urls::article_number(&self.typed) else {
            return Ok(Err("choices-no-story"));
        };
        if find_public_headline(conn, self.edition_id, other_id)?.is_none() {
            return Ok(Err("choices-no-story"));
        }
        if other_id == self.id {
            return Ok(Err("choices-itself"));
        }
        // Whatever goes on from this story, however far down, cannot be what it goes on from.
        if wish == "follow" && is_below(conn, self.id, other_id)? {
            return Ok(Err("choices-circle"));
        }
        Ok(Ok(other_id))
    }

    fn refuse(mut self, key: &str) -> Self {
        let sentence = self.layout.locale.text(key);
        self.problems = Problems::one("story", sentence);
        self.layout.set_refused();
        self
    }

    fn article_url(&self) -> String {
        urls::newsroom_article(self.id)
    }

    fn settings_url() -> String {
        urls::newsroom_recommendation_settings()
    }

    fn action(&self) -> &str {
        &self.layout.path
    }

    fn is_first(&self, place: &usize) -> bool {
        *place == 0
    }

    fn is_last(&self, place: &usize) -> bool {
        place + 1 == self.first.len()
    }
}

/// Whether a story goes on from another, directly or through others.
fn is_below(conn: &mut Connection, above: i64, id: i64) -> AppResult<bool> {
    let mut next = Some(id);
    while let Some(id) = next.filter(|id| *id != above) {
        next = find_followed(conn, id)?;
    }
    Ok(next.is_some())
}

impl Choice {
    fn of(article: &ListedArticle, reason: String) -> Self {
        Self {
            id: article.id,
            headline: article.headline.clone(),
            url: Some(urls::article("", &article.slug, article.id)),
            reason,
        }
    }

    /// One that was withdrawn since it was chosen.
    fn not_public(conn: &mut Connection, layout: &NewsroomLayout, id: i64) -> AppResult<Self> {
        Ok(Self {
            headline: find_desk_article(conn, id)?.content.fields.headline,
            url: None,
            reason: layout.locale.text("choices-not-public"),
            id,
        })
    }
}
