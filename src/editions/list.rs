//! `GET /editions/`: every edition in its own language and script.

use actix_web::HttpResponse;
use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::db::Connection;
use crate::editions::model::{self, Edition};
use crate::error::AppResult;
use crate::layout::PublicLayout;
use crate::urls;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "editions/list.html")]
struct ListPage {
    layout: PublicLayout,
    all: Vec<EditionEntry>,
}

/// An edition and what its language calls itself.
struct EditionEntry {
    edition: Edition,
    language_name: String,
    url: String,
}

pub(crate) async fn get(app: Data<App>, visit: Visit) -> AppResult<HttpResponse> {
    let state = app.clone();
    let asked = visit.clone();
    let page = app
        .db
        .read(move |conn| ListPage::load(conn, &state, &asked))
        .await?;
    visit.page(&page.layout.head.path, &page)
}

impl ListPage {
    /// Loads all that the page shows.
    fn load(conn: &mut Connection, app: &App, visit: &Visit) -> AppResult<Self> {
        let mut layout = PublicLayout::load(conn, app, visit)?;
        let all = model::list_editions(conn)?
            .into_iter()
            .map(|edition| EditionEntry {
                language_name: app.locales.get(&edition.language).text("language-name"),
                url: urls::front(&edition.prefix()),
                edition,
            })
            .collect();
        layout.head.title = layout.locale.text("editions-title");
        layout.head.description = layout.locale.text("editions-description");
        layout.head.path = urls::editions(&layout.prefix());
        layout.stands_in_every_edition(urls::editions);
        Ok(Self { layout, all })
    }
}
