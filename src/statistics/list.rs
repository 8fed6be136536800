//! `GET /most-read/`, `/most-read/{span}/` and the same below a section: what was read most.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use askama::Template;
use serde::Deserialize;

use crate::app::App;
use crate::articles::card::{StoryCard, load_cards};
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::layout::PublicLayout;
use crate::media::crops::Crop;
use crate::sections::model::find_section;
use crate::statistics::card::load_most_read;
use crate::statistics::span::Span;
use crate::urls;
use crate::visit::Visit;

/// The section and the span of the address.
#[derive(Deserialize)]
pub(crate) struct ListPath {
    slug: Option<String>,
    span: Option<String>,
}

#[derive(Template)]
#[template(path = "statistics/list.html")]
struct ListPage {
    layout: PublicLayout,
    stories: Vec<StoryCard>,
    /// Each span: its name, its address, whether it is shown.
    spans: Vec<(String, String, bool)>,
}

pub(crate) async fn get(
    app: Data<App>,
    visit: Visit,
    path: Path<ListPath>,
) -> AppResult<HttpResponse> {
    let state = app.clone();
    let asked = visit.clone();
    let page = app
        .db
        .read(move |conn| ListPage::load(conn, &state, &asked, &path))
        .await?;
    visit.page(&page.layout.head.path, &page)
}

impl ListPage {
    /// Loads all that the page shows. `NotFound` for a section or a span that does not exist.
    fn load(conn: &mut Connection, app: &App, visit: &Visit, path: &ListPath) -> AppResult<Self> {
        let mut layout = PublicLayout::load(conn, app, visit)?;
        let span = match path.span.as_deref() {
            None => Span::default(),
            Some(word) => Span::parse(word).ok_or(AppError::NotFound)?,
        };
        let section = match &path.slug {
            None => None,
            Some(slug) => Some(find_section(conn, layout.edition.id, slug)?),
        };
        let section_id = section.as_ref().map(|section| section.id);
        let listed = load_most_read(conn, &layout, (section_id, span))?;
        let stories = load_cards(conn, &layout, listed, Crop::ThreeByTwo)?;
        let (prefix, slug) = (layout.prefix(), path.slug.as_deref());
        let name = |span: Span| layout.locale.text(&format!("most-read-{}", span.word()));
        let spans = Span::ALL
            .into_iter()
            .map(|each| {
                let url = urls::most_read(&prefix, slug, each.word());
                (name(each), url, each == span)
            })
            .collect();
        let heading = match &section {
            None => layout.locale.text("most-read-title"),
            Some(section) => {
                layout
                    .locale
                    .text_with("most-read-title-section", "section", section.name.as_str())
            }
        };
        layout.head.title = format!("{heading}, {}", name(span).to_lowercase());
        layout.head.description = layout.locale.text("most-read-description");
        layout.head.path = urls::most_read(&prefix, slug, span.word());
        Ok(Self {
            layout,
            stories,
            spans,
        })
    }
}
