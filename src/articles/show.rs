//! `GET /a/{slug}/{id}.html`: one article. The number decides; any other spelling is sent here.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use askama::Template;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;

use crate::app::App;
use crate::articles::card::{StoryCard, load_cards};
use crate::articles::model::embargoes::{Embargo, find_embargo};
use crate::articles::model::listing::{self, Listing, Neighbour};
use crate::articles::model::reading::{self, Article, Visibility};
use crate::articles::structured_data::news_article;
use crate::articles::view::ArticleView;
use crate::articles::withdrawn;
use crate::body::draw::BodyForm;
use crate::changes::Subject;
use crate::db::Connection;
use crate::editions::model::Edition;
use crate::error::{AppError, AppResult};
use crate::forum::section::ForumSection;
use crate::layout::{ArticleFacts, PublicLayout, SocialImage};
use crate::media::crops::Crop;
use crate::recommend::card::Recommended;
use crate::urls;
use crate::visit::{Visit, moved_permanently};

/// Stories of the section beside the text.
const LATEST_STORIES: usize = 5;

/// An article's address. The slug is decoration.
#[derive(Deserialize)]
pub(crate) struct ArticlePath {
    pub(crate) id: String,
}

impl ArticlePath {
    /// The article's number.
    pub(crate) fn id(&self) -> AppResult<i64> {
        if self.id.starts_with('0') || !self.id.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(AppError::NotFound);
        }
        self.id.parse().map_err(|_| AppError::NotFound)
    }
}

#[derive(Template)]
#[template(path = "articles/show.html")]
struct ShowPage {
    layout: PublicLayout,
    view: ArticleView,
    translations: Vec<TranslationLink>,
    older: Option<StoryCard>,
    newer: Option<StoryCard>,
    /// Of the same section, beside the text.
    latest: Vec<StoryCard>,
    /// What readers say of it; not in a preview.
    forum: Option<ForumSection>,
    /// What goes with it; nothing in a preview.
    recommended: Recommended,
    /// In the newsroom's preview: until when nobody may publish it.
    embargo: Option<String>,
}

/// The same story in another language.
struct TranslationLink {
    language: String,
    url: String,
    headline: String,
}

pub(crate) async fn get(
    app: Data<App>,
    visit: Visit,
    path: Path<ArticlePath>,
) -> AppResult<HttpResponse> {
    let id = path.id()?;
    let state = app.clone();
    let asked = visit.clone();
    let found = app
        .db
        .read(move |conn| {
            let layout = PublicLayout::load(conn, &state, &asked)?;
            let (visibility, article) = reading::find_visible(conn, id)?;
            if article.edition_id != layout.edition.id {
                return elsewhere(conn, &article, urls::article).map(Found::Elsewhere);
            }
            match visibility {
                Visibility::Public => {
                    let forum = ForumSection::load_first(conn, &layout, &article)?;
                    let recommended = Recommended::load(conn, &layout, (id, article.section_id))?;
                    ShowPage::load(conn, layout, article, (Some(forum), recommended))
                        .map(Found::Page)
                }
                Visibility::Withdrawn => Ok(Found::Withdrawn(Box::new((layout, article)))),
            }
        })
        .await?;
    match found {
        Found::Page(page) => visit.page(&page.layout.head.path, &*page),
        Found::Withdrawn(withdrawn) => {
            let (layout, article) = *withdrawn;
            withdrawn::answer(layout, &article)
        }
        Found::Elsewhere(address) => Ok(moved_permanently(&address)),
    }
}

/// The page of a public article as the newsroom's preview shows it.
pub(crate) fn draw(conn: &mut Connection, app: &App, visit: &Visit, id: i64) -> AppResult<String> {
    let layout = PublicLayout::load(conn, app, visit)?;
    let (_, article) = reading::find_visible(conn, id)?;
    let embargo = find_embargo(conn, id, layout.now)?;
    let mut page = ShowPage::load(conn, layout, article, (None, Recommended::default()))?;
    page.embargo = embargo.map(|embargo| embargo_sentence(&page.layout, embargo));
    Ok(page.render()?)
}

/// What whoever reads a preview is told of an embargo.
pub(super) fn embargo_sentence(layout: &PublicLayout, embargo: Embargo) -> String {
    let time = layout.dates.date_and_time(embargo.until);
    layout.locale.text_with_all(
        "embargo-note",
        [("time", time.into()), ("note", embargo.note.into())],
    )
}

enum Found {
    Page(Box<ShowPage>),
    Withdrawn(Box<(PublicLayout, Article)>),
    Elsewhere(String),
}

/// The article's address in the edition it belongs to; `url` is that of its page or of its lite page.
pub(crate) fn elsewhere(
    conn: &mut Connection,
    article: &Article,
    url: fn(&str, &str, i64) -> String,
) -> AppResult<String> {
    let edition: Edition = crate::editions::model::find_edition_by_id(conn, article.edition_id)?;
    Ok(url(&edition.prefix(), &article.slug, article.id))
}

impl ShowPage {
    /// Loads all that the page shows.
    fn load(
        conn: &mut Connection,
        mut layout: PublicLayout,
        article: Article,
        (forum, recommended): (Option<ForumSection>, Recommended),
    ) -> AppResult<Box<Self>> {
        let translations = load_translations(conn, &article)?;
        // Beside the text and around it.
        layout.shows(Subject::Section(article.section_id));
        let (older, newer) = load_neighbours(conn, &layout, &article)?;
        let mut shown: Vec<i64> = older.iter().chain(&newer).map(|card| card.id).collect();
        shown.extend(recommended.stories.iter().map(|story| story.id));
        let latest = load_latest(conn, &layout, &article, &shown)?;
        let view = ArticleView::load(conn, &layout, article, BodyForm::Page, "")?;
        let comment_count = forum.as_ref().map(|forum| forum.count);
        fill_head(&mut layout, &view, &translations, comment_count)?;
        Ok(Box::new(Self {
            layout,
            view,
            translations,
            older,
            newer,
            latest,
            forum,
            recommended,
            embargo: None,
        }))
    }

    fn address(&self) -> String {
        self.layout.absolute(&self.layout.head.path)
    }

    fn lite_url(&self) -> String {
        let article = &self.view.article;
        urls::article_lite(&self.layout.prefix(), &article.slug, article.id)
    }

    fn day_url(&self) -> String {
        let published = self.view.article.first_published_at.unwrap_or_default();
        urls::archive_day(&self.layout.prefix(), self.layout.dates.day(published))
    }

    /// Addresses of services that take a link without any script: (name, address).
    fn share_links(&self) -> Vec<(String, String)> {
        let encode = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
        let url = encode(&self.address());
        let headline = encode(&self.view.article.headline);
        let mail = self.layout.locale.text("share-mail");
        let links = [
            (
                "WhatsApp",
                format!("https://wa.me/?text={headline}%20{url}"),
            ),
            (
                "Telegram",
                format!("https://t.me/share/url?url={url}&text={headline}"),
            ),
            (
                "Facebook",
                format!("https://www.facebook.com/sharer/sharer.php?u={url}"),
            ),
            (
                "X",
                format!("https://x.com/intent/post?url={url}&text={headline}"),
            ),
            (
                mail.as_str(),
                format!("mailto:?subject={headline}&body={url}"),
            ),
        ];
        links
            .into_iter()
            .map(|(service, address)| (service.to_owned(), address))
            .collect()
    }
}

fn load_translations(conn: &mut Connection, article: &Article) -> AppResult<Vec<TranslationLink>> {
    let rows = reading::list_translations(conn, article)?;
    Ok(rows
        .into_iter()
        .map(|(code, is_default, language, slug, id, headline)| {
            let prefix = if is_default {
                String::new()
            } else {
                format!("/{code}")
            };
            TranslationLink {
                language,
                url: urls::article(&prefix, &slug, id),
                headline,
            }
        })
        .collect())
}

/// The stories before and after in the section; their pictures are asked for together.
fn load_neighbours(
    conn: &mut Connection,
    layout: &PublicLayout,
    article: &Article,
) -> AppResult<(Option<StoryCard>, Option<StoryCard>)> {
    let published = article.first_published_at.unwrap_or_default();
    let mut find =
        |which| listing::find_neighbour(conn, article.section_id, published, article.id, which);
    let (older, newer) = (find(Neighbour::Older)?, find(Neighbour::Newer)?);
    let has_older = older.is_some();
    let both = older.into_iter().chain(newer).collect();
    let mut cards = load_cards(conn, layout, both, Crop::ThreeByTwo)?.into_iter();
    let older = if has_older { cards.next() } else { None };
    Ok((older, cards.next()))
}

/// The newest stories of the article's section, without itself and those that the page shows elsewhere.
fn load_latest(
    conn: &mut Connection,
    layout: &PublicLayout,
    article: &Article,
    shown: &[i64],
) -> AppResult<Vec<StoryCard>> {
    let without: Vec<i64> = shown.iter().copied().chain([article.id]).collect();
    let section = Listing::Section(article.section_id);
    let mut listed = listing::list_public_without(conn, section, &without, LATEST_STORIES)?;
    for other in &mut listed {
        // Only headlines are drawn.
        other.lead_figure_id = None;
    }
    load_cards(conn, layout, listed, Crop::ThreeByTwo)
}

fn fill_head(
    layout: &mut PublicLayout,
    view: &ArticleView,
    translations: &[TranslationLink],
    comment_count: Option<i64>,
) -> AppResult<()> {
    let article = &view.article;
    let structured_data = news_article(layout, view, comment_count)?;
    let head = &mut layout.head;
    head.title = or(&article.search_title, &article.headline);
    head.social_title.clone_from(&article.social_title);
    head.description = or(&article.social_text, &view.description);
    head.path.clone_from(&view.url);
    head.canonical = (!article.canonical_url.is_empty()).then(|| article.canonical_url.clone());
    head.article = Some(ArticleFacts {
        published: view.published.machine.clone(),
        modified: view
            .updated
            .as_ref()
            .unwrap_or(&view.published)
            .machine
            .clone(),
        section: view.section.headline.clone(),
        topics: view
            .topics
            .iter()
            .map(|topic| topic.headline.clone())
            .collect(),
    });
    head.structured_data = Some(structured_data);
    let origin = layout.origin.clone();
    let head = &mut layout.head;
    if let Some((url, width, height)) = &view.largest_lead {
        head.image = Some(SocialImage {
            url: format!("{origin}{url}"),
            width: u32::try_from(*width).unwrap_or_default(),
            height: u32::try_from(*height).unwrap_or_default(),
            alt: view
                .lead
                .as_ref()
                .map(|lead| lead.alt.clone())
                .unwrap_or_default(),
        });
    }
    if !translations.is_empty() {
        head.translations =
            std::iter::once((article.language.clone(), format!("{origin}{}", view.url)))
                .chain(translations.iter().map(|translation| {
                    (
                        translation.language.clone(),
                        format!("{origin}{}", translation.url),
                    )
                }))
                .collect();
    }
    Ok(())
}

fn or(text: &str, otherwise: &str) -> String {
    if text.is_empty() { otherwise } else { text }.to_owned()
}
