//! `GET /search?q=`: search. Any text is answered with 200 and an explanation.

use std::collections::HashMap;

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use url::form_urlencoded;

use crate::app::App;
use crate::articles::card::{StoryCard, load_cards};
use crate::articles::model::listing;
use crate::body::{parse, plain};
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::layout::PublicLayout;
use crate::media::crops::Crop;
use crate::pagination::{PAGE_SIZE, page_count, parse_page_number};
use crate::search::model::{self, Hit};
use crate::search::query::SearchWords;
use crate::search::snippet::{SnippetPart, mark, snippet};
use crate::urls;
use crate::visit::Visit;

/// The parts of the query string that this page knows; others are ignored.
#[derive(Debug, Default)]
struct SearchForm {
    words: String,
    page: Option<String>,
}

#[derive(Template)]
#[template(path = "search/show.html")]
struct ShowPage {
    layout: PublicLayout,
    words: SearchWords,
    results: Vec<SearchResult>,
    total: i64,
    number: u32,
    last: u32,
}

/// A story that was found.
struct SearchResult {
    card: StoryCard,
    headline: Vec<SnippetPart>,
    snippet: Vec<SnippetPart>,
}

pub(crate) async fn get(
    app: Data<App>,
    visit: Visit,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    let form = read_form(request.query_string());
    let state = app.clone();
    let asked = visit.clone();
    let page = app
        .db
        .read(move |conn| ShowPage::load(conn, &state, &asked, &form))
        .await?;
    visit.page(&urls::search(&page.layout.prefix()), &page)
}

/// Bytes that are no UTF-8 are replaced, so that any query has an answer.
fn read_form(query: &str) -> SearchForm {
    let mut form = SearchForm::default();
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        match &*name {
            "q" => form.words = value.into_owned(),
            "page" => form.page = Some(value.into_owned()),
            _ => {}
        }
    }
    form
}

impl ShowPage {
    /// Loads all that the page shows. `NotFound` for a page of results that does not exist.
    fn load(conn: &mut Connection, app: &App, visit: &Visit, form: &SearchForm) -> AppResult<Self> {
        let mut layout = PublicLayout::load(conn, app, visit)?;
        let words = SearchWords::parse(&form.words);
        let number = form.page.as_deref().map_or(Ok(1), parse_page_number)?;
        let expression = words.expression();
        let total = match &expression {
            Some(expression) => model::count_hits(conn, layout.edition.id, expression)?,
            None => 0,
        };
        let last = page_count(total, i64::from(PAGE_SIZE));
        if number == 0 || number > last {
            return Err(AppError::NotFound);
        }
        let results = match &expression {
            Some(expression) => {
                let offset = i64::from(number - 1) * i64::from(PAGE_SIZE);
                let edition_id = layout.edition.id;
                let hits =
                    model::list_hits(conn, edition_id, expression, offset, i64::from(PAGE_SIZE))?;
                load_results(conn, &layout, hits, &words.words)?
            }
            None => Vec::new(),
        };
        layout.head.title = title(&layout, &words, number);
        layout.head.description = layout.locale.text("search-description");
        layout.head.path = urls::search(&layout.prefix());
        layout.head.is_unlisted = !words.typed.is_empty();
        Ok(Self {
            layout,
            words,
            results,
            total,
            number,
            last,
        })
    }

    fn previous(&self) -> Option<String> {
        (self.number > 1).then(|| self.page_url(self.number - 1))
    }

    fn next(&self) -> Option<String> {
        (self.number < self.last).then(|| self.page_url(self.number + 1))
    }

    fn page_url(&self, number: u32) -> String {
        urls::search_results(&self.layout.prefix(), &self.words.typed, number)
    }

    /// What the search did, in one sentence.
    fn outcome(&self) -> String {
        let locale = &self.layout.locale;
        if self.words.typed.is_empty() {
            locale.text("search-nothing-typed")
        } else if self.words.words.is_empty() {
            locale.text("search-no-words")
        } else {
            locale.text_with_all(
                "search-outcome",
                [
                    ("count", self.total.into()),
                    ("words", self.words.typed.as_str().into()),
                ],
            )
        }
    }
}

fn title(layout: &PublicLayout, words: &SearchWords, number: u32) -> String {
    let locale = &layout.locale;
    let title = if words.typed.is_empty() {
        locale.text("search-title")
    } else {
        locale.text_with("search-title-words", "words", words.typed.as_str())
    };
    if number == 1 {
        return title;
    }
    locale.text_with_all(
        "title-page-number",
        [
            ("title", title.into()),
            ("number", number.to_string().into()),
        ],
    )
}

fn load_results(
    conn: &mut Connection,
    layout: &PublicLayout,
    hits: Vec<Hit>,
    words: &[String],
) -> AppResult<Vec<SearchResult>> {
    let ids: Vec<i64> = hits.iter().map(|hit| hit.article_id).collect();
    let listed = listing::list_public_by_id(conn, &ids)?;
    let mut cards: HashMap<i64, StoryCard> = load_cards(conn, layout, listed, Crop::ThreeByTwo)?
        .into_iter()
        .map(|card| (card.id, card))
        .collect();
    Ok(hits
        .into_iter()
        .filter_map(|hit| {
            let card = cards.remove(&hit.article_id)?;
            let (body, _) = parse::parse(&hit.body);
            let text = format!("{} {}", card.summary, plain::plain_text(&body));
            Some(SearchResult {
                headline: mark(&card.headline, words),
                snippet: snippet(&text, words),
                card,
            })
        })
        .collect())
}
