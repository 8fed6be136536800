//! What the page of a story says to read next.

use std::collections::HashMap;

use crate::articles::model::listing::{LinkedArticle, list_public_links};
use crate::articles::story_link::StoryLink;
use crate::changes::Subject;
use crate::db::Connection;
use crate::error::AppResult;
use crate::layout::PublicLayout;
use crate::recommend::model::lists::{ReadNext, list_recommended};
use crate::urls;

/// Stories of the list.
const SHOWN: usize = 6;

/// Stories of the list of what is read most.
const MOST_READ: usize = 5;

/// Of a chain, the page shows so many links or none: fewer stand in the list with their reasons.
const SHORTEST_CHAIN: usize = 3;

/// What to read next.
#[derive(Debug, Default)]
pub struct Recommended {
    /// Stories that go with this one, the best first.
    pub stories: Vec<RecommendedStory>,
    /// The chain that it stands in, from its beginning; empty for none.
    pub chain: Vec<ChainLink>,
    /// What is read most in the edition, but for those.
    pub most_read: Vec<StoryLink>,
    /// The page with more of that.
    pub most_read_url: String,
}

/// A story of the list.
#[derive(Clone, Debug)]
pub struct RecommendedStory {
    /// Its number.
    pub id: i64,
    /// Its address.
    pub url: String,
    /// Short headline where there is one, else the headline.
    pub headline: String,
    /// Its language, if it is not the page's.
    pub foreign_language: Option<String>,
    /// Why it stands there.
    pub reason: String,
}

/// A story of the chain.
#[derive(Clone, Debug)]
pub struct ChainLink {
    /// Its address.
    pub url: String,
    /// Short headline where there is one, else the headline.
    pub headline: String,
    /// First publication, for people.
    pub published: String,
    /// Whether it is the page's own.
    pub is_own: bool,
}

impl Recommended {
    /// Loads what goes with a story, by its number and that of its section: public stories of its edition only.
    ///
    /// # Errors
    ///
    /// Those of the database.
    pub fn load(
        conn: &mut Connection,
        layout: &PublicLayout,
        (id, section_id): (i64, i64),
    ) -> AppResult<Self> {
        let (next, public) = load_next(conn, layout, (id, section_id))?;
        let stories: Vec<RecommendedStory> = next
            .stories
            .iter()
            .filter_map(|story| {
                let article = public.get(&story.other_id)?;
                Some(RecommendedStory {
                    id: article.id,
                    url: url(layout, article),
                    headline: headline(article),
                    foreign_language: (article.language != layout.edition.language)
                        .then(|| article.language.clone()),
                    reason: story.reason.sentence(&layout.locale),
                })
            })
            .take(SHOWN)
            .collect();
        let mut chain: Vec<ChainLink> = next
            .chain
            .iter()
            .filter_map(|link| public.get(link))
            .map(|article| ChainLink {
                url: url(layout, article),
                headline: headline(article),
                published: layout
                    .dates
                    .short(article.first_published_at.unwrap_or_default(), layout.now),
                is_own: article.id == id,
            })
            .collect();
        if chain.len() < SHORTEST_CHAIN {
            chain.clear();
        }
        let is_new = |id: &&i64| stories.iter().all(|story| story.id != **id);
        let most_read = next
            .most_read
            .iter()
            .filter(is_new)
            .filter_map(|id| public.get(id))
            .map(|article| StoryLink {
                url: url(layout, article),
                headline: headline(article),
            })
            .take(MOST_READ)
            .collect();
        Ok(Self {
            most_read_url: urls::most_read(&layout.prefix(), None, "day"),
            stories,
            chain,
            most_read,
        })
    }
}

/// What goes with a story, and those of it that are public, by number.
fn load_next(
    conn: &mut Connection,
    layout: &PublicLayout,
    (id, section_id): (i64, i64),
) -> AppResult<(ReadNext, HashMap<i64, LinkedArticle>)> {
    let next = list_recommended(conn, id)?;
    let mut ids: Vec<i64> = next.stories.iter().map(|story| story.other_id).collect();
    ids.extend(next.chain.iter().chain(&next.most_read));
    // Every story of the chain has a part in how it goes on.
    layout.dependencies.shows_all(
        [id].iter()
            .chain(&next.chain)
            .map(|id| Subject::Related(*id))
            .chain(ids.iter().map(|id| Subject::Article(*id)))
            .chain([
                Subject::MostRead(section_id),
                Subject::MostRead(-layout.edition.id),
            ]),
    );
    let public = list_public_links(conn, &ids)?
        .into_iter()
        .map(|article| (article.id, article))
        .collect();
    Ok((next, public))
}

fn url(layout: &PublicLayout, article: &LinkedArticle) -> String {
    urls::article(&layout.prefix(), &article.slug, article.id)
}

fn headline(article: &LinkedArticle) -> String {
    if article.short_headline.is_empty() {
        article.headline.clone()
    } else {
        article.short_headline.clone()
    }
}
