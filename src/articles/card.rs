//! A story as lists show it.

use std::collections::HashMap;

use crate::articles::model::listing::ListedArticle;
use crate::articles::model::reading::{self, Figure};
use crate::articles::story_link::StoryLink;
use crate::changes::Subject;
use crate::db::Connection;
use crate::error::AppResult;
use crate::layout::PublicLayout;
use crate::media::card::Picture;
use crate::media::crops::Crop;
use crate::media::pictures::Gallery;
use crate::urls;

/// A story in a list.
#[derive(Clone, Debug)]
pub struct StoryCard {
    /// The article's number.
    pub id: i64,
    /// Its address.
    pub url: String,
    /// Its language, if it is not the page's.
    pub foreign_language: Option<String>,
    /// The words above the headline; the section's name where there are none. Empty where nothing stands there.
    pub kicker: String,
    /// Short headline where there is one, else the headline.
    pub headline: String,
    /// One or two sentences.
    pub summary: String,
    /// First publication, for machines.
    pub published_machine: String,
    /// First publication, for people, in the short form.
    pub published: String,
    /// How many public comments there are; empty for none.
    pub comments: String,
    /// The lead picture.
    pub picture: Option<Picture>,
}

impl StoryCard {
    /// Leaves out a kicker that only says what the list is called already.
    pub fn without_kicker(mut self, list_name: &str) -> Self {
        if self.kicker == list_name {
            self.kicker.clear();
        }
        self
    }
}

impl From<&StoryCard> for StoryLink {
    fn from(card: &StoryCard) -> Self {
        Self {
            url: card.url.clone(),
            headline: card.headline.clone(),
        }
    }
}

/// Makes cards of listed articles, in the same order, with their pictures in one crop.
///
/// # Errors
///
/// Those of the database.
pub fn load_cards(
    conn: &mut Connection,
    layout: &PublicLayout,
    listed: Vec<ListedArticle>,
    crop: Crop,
) -> AppResult<Vec<StoryCard>> {
    layout.shows_articles(listed.iter().map(|article| article.id));
    let pictures = if layout.preferences.shows_pictures() {
        lead_pictures(conn, layout, &listed, crop)?
    } else {
        HashMap::new()
    };
    Ok(listed
        .into_iter()
        .map(|article| card(layout, article, &pictures))
        .collect())
}

fn lead_pictures(
    conn: &mut Connection,
    layout: &PublicLayout,
    listed: &[ListedArticle],
    crop: Crop,
) -> AppResult<HashMap<i64, Picture>> {
    let figure_ids: Vec<i64> = listed
        .iter()
        .filter_map(|article| article.lead_figure_id)
        .collect();
    if figure_ids.is_empty() {
        return Ok(HashMap::new());
    }
    let figures: Vec<Figure> = reading::list_figures_by_id(conn, &figure_ids)?;
    layout.dependencies.shows_all(pictures_of(&figures));
    let gallery = Gallery::load(conn, &figures, "")?;
    Ok(figures
        .iter()
        .filter_map(|figure| Some((figure.id, gallery.picture(figure, crop)?)))
        .collect())
}

/// The pictures of figures, as subjects of a page.
pub(super) fn pictures_of(figures: &[Figure]) -> impl Iterator<Item = Subject> {
    figures
        .iter()
        .map(|figure| Subject::Picture(figure.media_item_id))
}

fn card(
    layout: &PublicLayout,
    article: ListedArticle,
    pictures: &HashMap<i64, Picture>,
) -> StoryCard {
    let published = article.first_published_at.unwrap_or_default();
    StoryCard {
        id: article.id,
        url: urls::article(&layout.prefix(), &article.slug, article.id),
        foreign_language: (article.language != layout.edition.language).then_some(article.language),
        kicker: or_else(article.kicker, article.section_name),
        headline: or_else(article.short_headline, article.headline),
        summary: article.summary,
        published_machine: layout.dates.machine(published),
        published: layout.dates.short(published, layout.now),
        comments: match article.comment_count {
            Some(count) if count > 0 => layout.locale.text_with("forum-count", "count", count),
            _ => String::new(),
        },
        picture: article
            .lead_figure_id
            .and_then(|figure_id| pictures.get(&figure_id).cloned()),
    }
}

fn or_else(text: String, otherwise: String) -> String {
    if text.is_empty() { otherwise } else { text }
}
