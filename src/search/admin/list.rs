//! `GET` and `POST /admin/searches/`: what readers looked for and nothing held, and which story is named first for which words.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::app::App;
use crate::articles::model::listing::find_public_headline;
use crate::audit::model::create_event_of;
use crate::db::Connection;
use crate::empty_searches::day_of;
use crate::error::{AppError, AppResult};
use crate::form::FormFields;
use crate::newsroom_form::{Next, show, take};
use crate::newsroom_layout::{NewsroomLayout, done_word};
use crate::problems::Problems;
use crate::search::model::editors::{
    BestBet, EmptySearch, create_best_bet, delete_best_bet, list_best_bets, list_empty_searches,
};
use crate::search::query::SearchWords;
use crate::session::{EditorOfAll, SignedForm, Viewer};
use crate::urls;

/// Searches on the page.
const SHOWN: i64 = 50;

/// Days that they are counted over.
const DAYS: i64 = 7;

#[derive(Template)]
#[template(path = "search/admin/list.html")]
struct ListPage {
    layout: NewsroomLayout,
    empty: Vec<EmptySearch>,
    bets: Vec<BestBet>,
    words: String,
    story: String,
    problems: Problems,
}

pub(crate) async fn get(
    app: Data<App>,
    EditorOfAll(viewer): EditorOfAll,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    let done = done_word(&request);
    let query = FormFields::parse(request.query_string().as_bytes());
    show(&app, move |conn, app| {
        let mut page = ListPage::load(conn, app, &viewer)?;
        page.layout.set_done(&done);
        page.words = query.trimmed("words");
        Ok(page)
    })
    .await
}

pub(crate) async fn post(
    app: Data<App>,
    EditorOfAll(viewer): EditorOfAll,
    SignedForm(fields): SignedForm,
) -> AppResult<HttpResponse> {
    take(&app, move |conn, app| {
        let page = ListPage::load(conn, app, &viewer)?;
        match fields.one("do") {
            "add" => page.add(conn, &viewer, &fields),
            "delete" => page.delete(conn, &viewer, &fields),
            _ => Err(AppError::BadRequest),
        }
    })
    .await
}

impl ListPage {
    /// Loads all that the page shows.
    fn load(conn: &mut Connection, app: &App, viewer: &Viewer) -> AppResult<Self> {
        let frame = (urls::newsroom_searches(), "searches-title");
        let layout = NewsroomLayout::load_named(conn, app, viewer, frame, "")?;
        let edition_id = layout.edition.id;
        let since = day_of(layout.now) - DAYS + 1;
        Ok(Self {
            empty: list_empty_searches(conn, edition_id, since, SHOWN)?,
            bets: list_best_bets(conn, edition_id)?,
            words: String::new(),
            story: String::new(),
            problems: Problems::default(),
            layout,
        })
    }

    /// Names a story first for some words, or gives the page back with what is wrong.
    fn add(
        mut self,
        conn: &mut Connection,
        viewer: &Viewer,
        fields: &FormFields,
    ) -> AppResult<Next<Self>> {
        self.words = fields.trimmed("words");
        self.story = fields.trimmed("story");
        let edition_id = self.layout.edition.id;
        let key = SearchWords::parse(&self.words).key();
        if key.is_empty() {
            let sentence = self.layout.locale.text("search-no-words");
            self.problems.add("words", sentence);
        }
        let article_id = urls::article_number(&self.story);
        let article = match article_id {
            Some(id) => find_public_headline(conn, edition_id, id)?.map(|_| id),
            None => None,
        };
        if article.is_none() {
            let sentence = self.layout.locale.text("choices-no-story");
            self.problems.add("story", sentence);
        }
        let Some(article_id) = article.filter(|_| self.problems.is_empty()) else {
            self.layout.set_refused();
            return Ok(Next::Refused(Box::new(self)));
        };
        create_best_bet(conn, (edition_id, &key), article_id)?;
        let subject = format!("article:{article_id}");
        let event = ("add_best_bet", subject.as_str(), key.as_str());
        create_event_of(conn, viewer, event, self.layout.now)?;
        Ok(Next::done(&self.layout.path, "changed"))
    }

    fn delete(
        self,
        conn: &mut Connection,
        viewer: &Viewer,
        fields: &FormFields,
    ) -> AppResult<Next<Self>> {
        let id = fields.number("id").ok_or(AppError::BadRequest)?;
        if let Some(words) = delete_best_bet(conn, id)? {
            let event = ("delete_best_bet", "searches", words.as_str());
            create_event_of(conn, viewer, event, self.layout.now)?;
        }
        Ok(Next::done(&self.layout.path, "changed"))
    }

    fn article_url(bet: &BestBet) -> String {
        urls::article("", &bet.slug, bet.article_id)
    }

    /// The page with the words of a search in its form.
    fn form_url(&self, search: &EmptySearch) -> String {
        urls::with_query(&self.layout.path, &[("words", &search.words)])
    }

    fn action(&self) -> &str {
        &self.layout.path
    }
}
