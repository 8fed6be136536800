//! `GET /corrections/feed.xml`, `atom.xml`, `feed.json`: the newest corrections as a feed.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use askama::Template;
use serde::Deserialize;

use crate::app::App;
use crate::changes::Subject;
use crate::corrections::model::{self, ListedCorrection};
use crate::error::AppResult;
use crate::feeds::answer::{FEED_SIZE, FeedEntries, FeedFormat, FeedSource, answer};
use crate::feeds::item::FeedItem;
use crate::layout::PublicLayout;
use crate::locale::Locale;
use crate::urls;
use crate::visit::{Visit, short_hash};

/// Format of the address.
#[derive(Deserialize)]
pub(crate) struct FeedPath {
    format: FeedFormat,
}

#[derive(Template)]
#[template(path = "feeds/correction.html")]
struct CorrectionContent<'a> {
    correction: &'a ListedCorrection,
    url: &'a str,
    locale: &'a Locale,
}

pub(crate) async fn get(
    app: Data<App>,
    visit: Visit,
    path: Path<FeedPath>,
) -> AppResult<HttpResponse> {
    answer(app, visit, path.format, |conn, layout| {
        layout.shows(Subject::Corrections(layout.edition.id));
        let rows = model::list_corrections(conn, layout.edition.id, 0, FEED_SIZE)?;
        layout.shows_articles(rows.iter().map(|row| row.article_id));
        let items = rows.iter().map(|row| item(layout, row));
        Ok(FeedSource {
            entries: FeedEntries::Items(items.collect::<AppResult<Vec<FeedItem>>>()?),
            address: urls::corrections(&layout.prefix()),
            title: layout.locale.text("corrections-title"),
        })
    })
    .await
}

fn item(layout: &PublicLayout, correction: &ListedCorrection) -> AppResult<FeedItem> {
    let prefix = layout.prefix();
    let path = urls::article(&prefix, &correction.slug, correction.article_id);
    let url = layout.absolute(&path);
    let article = layout.absolute(&urls::article_by_id(&prefix, correction.article_id));
    // A correction's row is made anew with each save of its article, so that its number would not stay.
    let facts = format!("{} {}", correction.published_at.0, correction.text);
    let kind = correction.kind.as_str();
    Ok(FeedItem {
        identifier: format!("{article}#correction-{}", short_hash(facts.as_bytes())),
        title: layout.locale.text_with_all(
            "correction-of",
            [
                (
                    "kind",
                    layout
                        .locale
                        .text_with("correction-kind", "kind", kind)
                        .into(),
                ),
                ("headline", correction.headline.as_str().into()),
            ],
        ),
        summary: correction.text.clone(),
        content: CorrectionContent {
            correction,
            url: &url,
            locale: &layout.locale,
        }
        .render()?,
        address: url,
        language: layout.edition.language.clone(),
        people: Vec::new(),
        categories: Vec::new(),
        published: correction.published_at,
        updated: correction.published_at,
        picture: None,
        sounds: Vec::new(),
        discussion: None,
    })
}
