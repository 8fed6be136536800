//! A story that was found, with marks on what was looked for.

use crate::articles::model::listing::{self, ListedArticle};
use crate::articles::model::reading;
use crate::body::{parse, plain};
use crate::db::Connection;
use crate::error::AppResult;
use crate::layout::PublicLayout;
use crate::search::snippet::{Marker, SnippetPart};
use crate::urls;

/// A story that was found.
pub struct SearchResult {
    /// Its address.
    pub url: String,
    /// Its language, if it is not the page's.
    pub foreign_language: Option<String>,
    /// The words above the headline; the section's name where there are none.
    pub kicker: String,
    /// The whole headline.
    pub headline: Vec<SnippetPart>,
    /// The piece of summary and text that fits best.
    pub snippet: Vec<SnippetPart>,
    /// Bylines that hold a word looked for.
    pub people: Vec<Vec<SnippetPart>>,
    /// Topics that hold a word looked for.
    pub topics: Vec<Vec<SnippetPart>>,
    /// First publication, for machines.
    pub published_machine: String,
    /// First publication, for people.
    pub published: String,
}

/// Loads stories by number, in the order given.
///
/// # Errors
///
/// Those of the database.
pub fn load_results(
    conn: &mut Connection,
    layout: &PublicLayout,
    ids: &[i64],
    marker: &Marker<'_>,
) -> AppResult<Vec<SearchResult>> {
    let mut listed = listing::list_public_by_id(conn, ids)?;
    listed.sort_by_key(|article| ids.iter().position(|id| *id == article.id));
    let articles = reading::list_public_with_body(conn, ids)?;
    let people = reading::list_bylines(conn, ids)?;
    let topics = reading::list_topics(conn, ids)?;
    Ok(listed
        .into_iter()
        .map(|article| {
            let id = article.id;
            let body = articles.iter().find(|row| row.id == id);
            let people = people
                .iter()
                .filter(|byline| byline.article_id == id)
                .map(|byline| match &byline.person {
                    Some(person) => person.display_name(),
                    None => byline.name.as_str(),
                });
            let topics = topics
                .iter()
                .filter(|topic| topic.article_id == id)
                .map(|topic| topic.name.as_str());
            SearchResult {
                people: marked(people, marker),
                topics: marked(topics, marker),
                ..result(layout, article, body.map_or("", |row| &row.body), marker)
            }
        })
        .collect())
}

fn result(
    layout: &PublicLayout,
    article: ListedArticle,
    body: &str,
    marker: &Marker<'_>,
) -> SearchResult {
    let published = article.first_published_at.unwrap_or_default();
    let (body, _) = parse::parse(body);
    let text = format!("{} {}", article.summary, plain::plain_text(&body));
    SearchResult {
        url: urls::article(&layout.prefix(), &article.slug, article.id),
        foreign_language: (article.language != layout.edition.language).then_some(article.language),
        kicker: if article.kicker.is_empty() {
            article.section_name
        } else {
            article.kicker
        },
        headline: marker.mark(&article.headline),
        snippet: marker.snippet(&text),
        people: Vec::new(),
        topics: Vec::new(),
        published_machine: layout.dates.machine(published),
        published: layout.dates.date(published),
    }
}

/// Names with marks; those without a hit are left out.
fn marked<'name>(
    names: impl Iterator<Item = &'name str>,
    marker: &Marker<'_>,
) -> Vec<Vec<SnippetPart>> {
    names
        .map(|name| marker.mark(name))
        .filter(|parts| parts.iter().any(|part| part.is_hit))
        .collect()
}
