//! `GET /search?q=`: search. Any text is answered with 200 and an explanation.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use url::form_urlencoded;

use crate::app::App;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::form::FormFields;
use crate::layout::{FeedLinks, PublicLayout};
use crate::locale::Locale;
use crate::page_views::is_robot;
use crate::pagination::{PAGE_SIZE, page_count, page_title, parse_page_number};
use crate::search::filter::TypedFilter;
use crate::search::find::{Found, HitOrder, Scope, find};
use crate::search::model::HitFilter;
use crate::search::model::editors::find_best_bet;
use crate::search::query::{Reading, SearchWords};
use crate::search::result::{SearchResult, load_results};
use crate::search::snippet::Marker;
use crate::search::stems::Stems;
use crate::search::suggestion::suggest;
use crate::sections::model::{Section, list_sections};
use crate::session::user_agent_of;
use crate::urls;
use crate::visit::{Visit, moved_permanently};

/// The value of `sort` for the newest first.
const NEWEST: &str = "newest";

/// Fewer hits are little: something else may have been meant.
const LITTLE: i64 = 3;

/// The parts of the query string that this page knows; others are ignored.
#[derive(Debug, Default)]
pub(super) struct SearchForm {
    pub words: String,
    page: Option<String>,
    order: HitOrder,
    pub filter: TypedFilter,
}

impl SearchForm {
    /// What the feeds of the search lie below.
    pub(super) fn feeds(&self, prefix: &str, words: &SearchWords) -> String {
        let mut pairs = vec![("q", words.typed.as_str())];
        pairs.extend(self.filter.pairs());
        urls::search_feeds(prefix, &pairs)
    }
}

#[derive(Template)]
#[template(path = "search/show.html")]
struct ShowPage {
    layout: PublicLayout,
    words: SearchWords,
    reading: Reading,
    /// Whether there was anything to look for: words, or a filter.
    was_sought: bool,
    /// Whether more than the total were found.
    is_more: bool,
    order: HitOrder,
    filter: TypedFilter,
    /// The filter with what stands among the words.
    asked: TypedFilter,
    /// Fields of it that mean nothing.
    unknown: Vec<&'static str>,
    sections: Vec<Section>,
    results: Vec<SearchResult>,
    total: i64,
    number: u32,
    last: u32,
    /// The story that editors name first for these words: its address and headline.
    best_bet: Option<(String, String)>,
    /// What may have been meant, where little was found: the words and their address.
    suggestion: Option<(String, String)>,
}

pub(crate) async fn get(
    app: Data<App>,
    visit: Visit,
    request: HttpRequest,
) -> AppResult<HttpResponse> {
    if request.path().ends_with('/') {
        let address = request.path().trim_end_matches('/');
        return Ok(moved_permanently(&match request.query_string() {
            "" => address.to_owned(),
            query => format!("{address}?{query}"),
        }));
    }
    let form = read_form(request.query_string());
    let state = app.clone();
    let asked = visit.clone();
    let page = app
        .db
        .read(move |conn| ShowPage::load(conn, &state, &asked, &form))
        .await?;
    // Without the filter: what it leaves out is there.
    if page.total == 0 && page.asked.is_empty() && !is_robot(&user_agent_of(&request)) {
        let key = page.words.key();
        if !key.is_empty() {
            app.empty_searches
                .note(page.layout.edition.id, &key, page.layout.now);
        }
    }
    visit.page(&urls::search(&page.layout.prefix()), &page)
}

/// Bytes that are no UTF-8 are replaced, so that any query has an answer.
pub(super) fn read_form(query: &str) -> SearchForm {
    let mut form = SearchForm {
        filter: TypedFilter::parse(&FormFields::parse(query.as_bytes())),
        ..SearchForm::default()
    };
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        match &*name {
            "q" => form.words = value.into_owned(),
            "page" => form.page = Some(value.into_owned()),
            "sort" if value == NEWEST => form.order = HitOrder::Newest,
            _ => {}
        }
    }
    form
}

impl ShowPage {
    /// Loads all that the page shows. `NotFound` for a page of results that does not exist.
    fn load(conn: &mut Connection, app: &App, visit: &Visit, form: &SearchForm) -> AppResult<Self> {
        let mut layout = PublicLayout::load(conn, app, visit)?;
        let number = form.page.as_deref().map_or(Ok(1), parse_page_number)?;
        let Asked {
            words,
            filter,
            sections,
            scope,
            unknown,
        } = Asked::read(conn, &layout, form)?;
        let stems = Stems::of(&layout.edition.language);
        let found = find(conn, &scope, &words, &stems)?;
        let total = found.as_ref().map_or(0, Found::total);
        let last = page_count(total, i64::from(PAGE_SIZE));
        if number == 0 || number > last {
            return Err(AppError::NotFound);
        }
        let mut results = Vec::new();
        if let Some(found) = &found {
            let marker = Marker::new(&words, found.reading, &stems);
            results = load_results(conn, &layout, found.page(number, PAGE_SIZE), &marker)?;
        }
        let suggestion = if total < LITTLE {
            find_suggestion(conn, &layout, &words, total)?
        } else {
            None
        };
        let best_bet = find_best_bet(conn, layout.edition.id, &words.key())?
            .map(|(id, slug, headline)| (urls::article(&layout.prefix(), &slug, id), headline));
        layout.head.title = title(&layout.locale, &words, total, number);
        layout.head.description = layout.locale.text("search-description");
        layout.head.path = urls::search(&layout.prefix());
        layout.head.is_unlisted = !words.typed.is_empty();
        if !words.terms.is_empty() {
            layout.head.feeds = Some(FeedLinks {
                listing: form.feeds(&layout.prefix(), &words),
                name: heading(&layout.locale, &words),
            });
        }
        Ok(Self {
            reading: found.as_ref().map_or(Reading::Whole, |found| found.reading),
            was_sought: found.is_some(),
            is_more: found.is_some_and(|found| found.is_more),
            order: form.order,
            filter: form.filter.clone(),
            asked: filter,
            unknown,
            sections,
            layout,
            words,
            results,
            total,
            number,
            last,
            best_bet,
            suggestion,
        })
    }

    fn heading(&self) -> String {
        heading(&self.layout.locale, &self.words)
    }

    fn previous(&self) -> Option<String> {
        (self.number > 1).then(|| self.page_url(self.order, self.number - 1))
    }

    fn next(&self) -> Option<String> {
        (self.number < self.last).then(|| self.page_url(self.order, self.number + 1))
    }

    /// The two orders, if there is anything to put in order: (name of the string, address, whether it is this one).
    fn orders(&self) -> Vec<(&'static str, String, bool)> {
        if self.total < 2 {
            return Vec::new();
        }
        [
            ("search-order-best", HitOrder::Best),
            ("search-order-newest", HitOrder::Newest),
        ]
        .into_iter()
        .map(|(name, order)| (name, self.page_url(order, 1), order == self.order))
        .collect()
    }

    fn page_url(&self, order: HitOrder, number: u32) -> String {
        let number = if number > 1 {
            number.to_string()
        } else {
            String::new()
        };
        let mut pairs = vec![("q", self.words.typed.as_str()), ("page", number.as_str())];
        if order == HitOrder::Newest {
            pairs.push(("sort", NEWEST));
        }
        pairs.extend(self.filter.pairs());
        urls::with_query(&urls::search(&self.layout.prefix()), &pairs)
    }

    fn unfiltered_url(&self) -> String {
        urls::search_results(&self.layout.prefix(), &self.words.typed, 1)
    }

    /// What of the filter means nothing, in one sentence.
    fn unknown_sentence(&self) -> Option<String> {
        if self.unknown.is_empty() {
            return None;
        }
        let name =
            |field: &&str| format!("{} “{}”", self.field_name(field), self.asked.typed(field));
        let names: Vec<String> = self.unknown.iter().map(name).collect();
        let locale = &self.layout.locale;
        Some(locale.text_with("search-filter-unknown", "fields", names.join(", ")))
    }

    fn field_name(&self, field: &str) -> String {
        self.layout.locale.text(&format!("search-filter-{field}"))
    }

    fn is_section(&self, section: &Section) -> bool {
        section.slug == self.filter.typed("section")
    }

    /// The values of the field, each with the key of its name.
    fn pictures(&self) -> [(&'static str, &'static str); 2] {
        [
            ("1", "search-filter-picture-with"),
            ("0", "search-filter-picture-without"),
        ]
    }

    fn is_newest(&self) -> bool {
        self.order == HitOrder::Newest
    }

    /// What the search did, in one sentence.
    fn outcome(&self) -> String {
        let locale = &self.layout.locale;
        if self.words.terms.is_empty() && self.was_sought {
            let key = if self.is_more {
                "search-outcome-filter-more"
            } else {
                "search-outcome-filter"
            };
            locale.text_with(key, "count", self.total)
        } else if self.words.typed.is_empty() {
            locale.text("search-nothing-typed")
        } else if self.words.terms.is_empty() {
            locale.text("search-no-words")
        } else if self.is_more {
            locale.text_with_all(
                "search-outcome-more",
                [
                    ("count", self.total.into()),
                    ("words", self.words.sought.as_str().into()),
                ],
            )
        } else {
            let key = match self.reading {
                Reading::Whole => "search-outcome",
                Reading::Beginning => "search-outcome-beginning",
            };
            count_text(locale, key, &self.words, self.total)
        }
    }
}

/// What a form asks for in an edition.
pub(super) struct Asked {
    pub words: SearchWords,
    pub scope: Scope,
    filter: TypedFilter,
    sections: Vec<Section>,
    /// Fields of the filter that mean nothing.
    unknown: Vec<&'static str>,
}

impl Asked {
    pub(super) fn read(
        conn: &mut Connection,
        layout: &PublicLayout,
        form: &SearchForm,
    ) -> AppResult<Self> {
        let (words, typed) = form.filter.with_words(&form.words, &layout.locale);
        let sections = list_sections(conn, layout.edition.id)?;
        let edition = (layout.edition.id, &*sections);
        let (filter, unknown) = typed.understand(conn, edition, (&layout.dates, &layout.locale))?;
        Ok(Self {
            words: SearchWords::parse_part(&words, &form.words),
            scope: Scope {
                edition_id: layout.edition.id,
                filter,
                order: form.order,
            },
            filter: typed,
            sections,
            unknown,
        })
    }
}

/// What may have been meant, if more is found with it.
fn find_suggestion(
    conn: &mut Connection,
    layout: &PublicLayout,
    words: &SearchWords,
    total: i64,
) -> AppResult<Option<(String, String)>> {
    let edition_id = layout.edition.id;
    let Some(meant) = suggest(conn, edition_id, words)? else {
        return Ok(None);
    };
    let meant_words = SearchWords::parse(&meant);
    let scope = Scope {
        edition_id,
        filter: HitFilter::default(),
        order: HitOrder::Best,
    };
    let stems = Stems::of(&layout.edition.language);
    let found = find(conn, &scope, &meant_words, &stems)?;
    let url = urls::search_results(&layout.prefix(), &meant, 1);
    Ok(found
        .filter(|found| found.total() > total)
        .map(|_| (meant, url)))
}

pub(super) fn heading(locale: &Locale, words: &SearchWords) -> String {
    if words.typed.is_empty() {
        locale.text("search-title")
    } else {
        locale.text_with("search-title-words", "words", words.typed.as_str())
    }
}

/// The title says what the search did: a screen reader reads it first.
fn title(locale: &Locale, words: &SearchWords, total: i64, number: u32) -> String {
    let title = if words.terms.is_empty() {
        heading(locale, words)
    } else {
        count_text(locale, "search-title-outcome", words, total)
    };
    page_title(locale, title, number)
}

fn count_text(locale: &Locale, key: &str, words: &SearchWords, total: i64) -> String {
    locale.text_with_all(
        key,
        [
            ("count", total.into()),
            ("words", words.sought.as_str().into()),
        ],
    )
}
