//! The stories that "read also" boxes lead to.

use std::collections::HashMap;

use crate::articles::model::listing::{self, ListedArticle};
use crate::articles::story_link::StoryLink;
use crate::body::block::Body;
use crate::body::plain;
use crate::changes::Subject;
use crate::db::Connection;
use crate::error::AppResult;
use crate::layout::PublicLayout;
use crate::urls;

/// The public stories that the texts' "read also" boxes name, by the words that name them.
pub(super) fn find_stories(
    conn: &mut Connection,
    layout: &PublicLayout,
    bodies: &[Body],
    base: &str,
) -> AppResult<HashMap<String, StoryLink>> {
    let references: Vec<&str> = bodies
        .iter()
        .flat_map(plain::read_also_references)
        .collect();
    if references.is_empty() {
        return Ok(HashMap::new());
    }
    // Any story may come to have the key that is named here.
    layout.shows(Subject::Edition(layout.edition.id));
    let prefix = layout.prefix();
    let link = |article: &ListedArticle| StoryLink {
        url: format!(
            "{base}{}",
            urls::article(&prefix, &article.slug, article.id)
        ),
        headline: if article.short_headline.is_empty() {
            article.headline.clone()
        } else {
            article.short_headline.clone()
        },
    };
    let mut stories: HashMap<String, StoryLink> =
        listing::list_public_by_key(conn, layout.edition.id, &references)?
            .into_iter()
            .filter_map(|(key, article)| {
                layout.shows(Subject::Article(article.id));
                Some((key?, link(&article)))
            })
            .collect();
    let numbers: HashMap<i64, &str> = references
        .iter()
        .filter_map(|reference| Some((article_number(reference)?, *reference)))
        .collect();
    let ids: Vec<i64> = numbers.keys().copied().collect();
    if !ids.is_empty() {
        layout.shows_articles(ids.iter().copied());
        for article in listing::list_public_by_id(conn, &ids)? {
            if let Some(reference) = numbers.get(&article.id) {
                stories.insert((*reference).to_owned(), link(&article));
            }
        }
    }
    Ok(stories)
}

/// The number in "12" or "/a/slug/12.html".
fn article_number(reference: &str) -> Option<i64> {
    let file = reference.rsplit('/').next()?;
    file.strip_suffix(".html").unwrap_or(file).parse().ok()
}
