//! `GET /pages/{slug}/`: a static page.

use std::collections::HashMap;

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use askama::Template;
use serde::Deserialize;

use crate::app::App;
use crate::articles::view::{TimeView, time_view};
use crate::body::draw::{BodyContext, BodyForm, draw};
use crate::body::parse;
use crate::body::plain::excerpt;
use crate::db::Connection;
use crate::error::AppResult;
use crate::html::SafeHtml;
use crate::layout::PublicLayout;
use crate::pages::model;
use crate::urls;
use crate::visit::Visit;

/// What search engines show of a description, in characters.
const DESCRIPTION_LENGTH: usize = 160;

/// The slug of the address.
#[derive(Deserialize)]
pub(crate) struct PagePath {
    slug: String,
}

#[derive(Template)]
#[template(path = "pages/show.html")]
struct ShowPage {
    layout: PublicLayout,
    title: String,
    body: SafeHtml,
    updated: TimeView,
}

pub(crate) async fn get(
    app: Data<App>,
    visit: Visit,
    path: Path<PagePath>,
) -> AppResult<HttpResponse> {
    let state = app.clone();
    let asked = visit.clone();
    let page = app
        .db
        .read(move |conn| ShowPage::load(conn, &state, &asked, &path.slug))
        .await?;
    visit.page(&page.layout.head.path, &page)
}

impl ShowPage {
    /// Loads all that the page shows. `NotFound` for a page that does not exist.
    fn load(conn: &mut Connection, app: &App, visit: &Visit, slug: &str) -> AppResult<Self> {
        let mut layout = PublicLayout::load(conn, app, visit)?;
        let page = model::find_page(conn, layout.edition.id, &slug.to_lowercase())?;
        let (body, _) = parse::parse(&page.body);
        let context = BodyContext {
            figures: &HashMap::new(),
            stories: &HashMap::new(),
            locale: &layout.locale,
            form: BodyForm::Page,
            base: "",
            address: "",
        };
        let drawn = draw(&body, &context)?;
        layout.head.title.clone_from(&page.title);
        layout.head.description = excerpt(&body, DESCRIPTION_LENGTH);
        layout.head.path = urls::static_page(&layout.prefix(), &page.slug);
        Ok(Self {
            updated: time_view(&layout, page.updated_at),
            title: page.title,
            body: drawn,
            layout,
        })
    }
}
