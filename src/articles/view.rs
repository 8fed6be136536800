//! An article as its page, its lite page and feeds draw it.

use std::collections::HashMap;

use crate::articles::model::listing::{self, ListedArticle};
use crate::articles::model::reading::{self, Article, Byline, Figure};
use crate::articles::sign_off::{self, SignOffPart};
use crate::articles::story_link::StoryLink;
use crate::body::block::Body;
use crate::body::draw::{BodyContext, BodyForm, draw};
use crate::body::{parse, plain};
use crate::db::Connection;
use crate::error::AppResult;
use crate::html::SafeHtml;
use crate::layout::PublicLayout;
use crate::media::card::FigureCard;
use crate::media::crops::Crop;
use crate::media::pictures::Gallery;
use crate::time::Millis;
use crate::urls;

/// Corrections of this many days stand before the text, older ones after it.
const RECENT_CORRECTION_DAYS: i64 = 30;

/// A story is called old after this many days.
const OLD_AFTER_DAYS: i64 = 365;

/// An article, ready to draw.
pub struct ArticleView {
    /// Its row.
    pub article: Article,
    /// Its address.
    pub url: String,
    /// Its language, if it is not the edition's.
    pub foreign_language: Option<String>,
    /// Its section.
    pub section: StoryLink,
    /// Bylines in order.
    pub bylines: Vec<BylineView>,
    /// First publication.
    pub published: TimeView,
    /// Last update, if there was one.
    pub updated: Option<TimeView>,
    /// The lead picture.
    pub lead: Option<FigureCard>,
    /// The text.
    pub body: SafeHtml,
    /// Corrections that stand before the text.
    pub recent_corrections: Vec<CorrectionView>,
    /// Corrections that stand after it.
    pub older_corrections: Vec<CorrectionView>,
    /// Initials of writer and editors.
    pub sign_off: Vec<SignOffPart>,
    /// Topics in order: name and address.
    pub topics: Vec<StoryLink>,
    /// All figures by key.
    pub figures: HashMap<String, FigureCard>,
    /// The largest JPEG of the lead picture: (address, width, height).
    pub largest_lead: Option<(String, i64, i64)>,
}

/// A byline: a name, with a page if the person has one.
#[derive(Clone, Debug)]
pub struct BylineView {
    /// The name.
    pub name: String,
    /// The person's page.
    pub url: Option<String>,
}

/// An instant for machines and for people.
#[derive(Clone, Debug)]
pub struct TimeView {
    /// RFC 3339.
    pub machine: String,
    /// In the edition's language and zone.
    pub text: String,
}

/// A correction with its date.
#[derive(Clone, Debug)]
pub struct CorrectionView {
    /// `correction` or `clarification`.
    pub kind: String,
    /// What was wrong.
    pub text: String,
    /// When it was said.
    pub published: TimeView,
}

impl ArticleView {
    /// Loads all that a form of the article shows. `base` stands before every address: empty for pages, scheme and host for feeds.
    ///
    /// # Errors
    ///
    /// Those of the database and of the templates.
    pub fn load(
        conn: &mut Connection,
        layout: &PublicLayout,
        article: Article,
        form: BodyForm,
        base: &str,
    ) -> AppResult<Self> {
        let prefix = layout.prefix();
        let (body, _) = parse::parse(&article.body);
        let rows = reading::list_figures(conn, &[article.id])?;
        let gallery = Gallery::load(conn, &rows, base)?;
        let figures = figure_cards(&gallery, &rows, layout);
        let lead_row = rows
            .iter()
            .find(|figure| Some(figure.id) == article.lead_figure_id);
        let stories = find_stories(conn, layout, &body, base)?;
        let article_url = urls::article(&prefix, &article.slug, article.id);
        let address = format!("{base}{article_url}");
        let context = BodyContext {
            figures: &figures,
            stories: &stories,
            locale: &layout.locale,
            form,
            base,
            address: if form == BodyForm::Feed { &address } else { "" },
        };
        let drawn = draw(&body, &context)?;
        let (section_slug, section_name) = reading::find_section(conn, article.section_id)?;
        let corrections = load_corrections(conn, layout, article.id)?;
        let (recent_corrections, older_corrections) = corrections;
        Ok(Self {
            url: address.clone(),
            foreign_language: (article.language != layout.edition.language)
                .then(|| article.language.clone()),
            section: StoryLink {
                url: urls::section(&prefix, &section_slug),
                headline: section_name,
            },
            bylines: byline_views(reading::list_bylines(conn, &[article.id])?, &prefix),
            published: time_view(layout, article.first_published_at.unwrap_or_default()),
            updated: article
                .last_updated_at
                .filter(|updated| Some(*updated) != article.first_published_at)
                .map(|updated| time_view(layout, updated)),
            lead: lead_row.map(|row| figure_card(&gallery, row, layout, Crop::SixteenByNine)),
            largest_lead: lead_row.and_then(|row| gallery.largest(row)),
            body: drawn,
            recent_corrections,
            older_corrections,
            sign_off: load_sign_off(conn, layout, &article, &prefix)?,
            topics: load_topics(conn, &prefix, article.id)?,
            figures,
            article,
        })
    }

    /// Whether readers should be told that the story is old.
    pub fn is_old(&self, now: Millis) -> bool {
        self.article
            .first_published_at
            .is_some_and(|published| published.plus_days(OLD_AFTER_DAYS) < now)
    }

    /// `dir` of the article's own language where it is not the page's.
    pub fn direction(&self) -> &'static str {
        direction_of(&self.article.language)
    }
}

/// The writing direction of a language, by its script's habit.
pub fn direction_of(language: &str) -> &'static str {
    let primary = language.split('-').next().unwrap_or_default();
    match primary {
        "ar" | "fa" | "he" | "ur" | "ps" | "yi" | "dv" | "sd" | "ug" | "ckb" => "rtl",
        _ => "ltr",
    }
}

/// An instant for machines and for people.
pub fn time_view(layout: &PublicLayout, instant: Millis) -> TimeView {
    TimeView {
        machine: layout.dates.machine(instant),
        text: layout.dates.date_and_time(instant),
    }
}

fn figure_cards(
    gallery: &Gallery,
    rows: &[Figure],
    layout: &PublicLayout,
) -> HashMap<String, FigureCard> {
    rows.iter()
        .map(|row| {
            let card = figure_card(gallery, row, layout, Crop::Full);
            (row.key.clone(), card)
        })
        .collect()
}

fn figure_card(gallery: &Gallery, row: &Figure, layout: &PublicLayout, crop: Crop) -> FigureCard {
    let mut card = gallery.figure(row, crop);
    if !layout.preferences.shows_pictures() {
        card.picture = None;
    }
    card
}

/// The public stories that the text's "read also" boxes name, by the words that name them.
fn find_stories(
    conn: &mut Connection,
    layout: &PublicLayout,
    body: &Body,
    base: &str,
) -> AppResult<HashMap<String, StoryLink>> {
    let references = plain::read_also_references(body);
    if references.is_empty() {
        return Ok(HashMap::new());
    }
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
            .filter_map(|(key, article)| Some((key?, link(&article))))
            .collect();
    let numbers: HashMap<i64, &str> = references
        .iter()
        .filter_map(|reference| Some((article_number(reference)?, *reference)))
        .collect();
    let ids: Vec<i64> = numbers.keys().copied().collect();
    if !ids.is_empty() {
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

fn byline_views(bylines: Vec<Byline>, prefix: &str) -> Vec<BylineView> {
    bylines
        .into_iter()
        .map(|byline| match byline.person {
            Some(person) => BylineView {
                name: person.display_name().to_owned(),
                url: Some(urls::person(prefix, &person.slug)),
            },
            None => BylineView {
                name: byline.name,
                url: None,
            },
        })
        .collect()
}

fn load_corrections(
    conn: &mut Connection,
    layout: &PublicLayout,
    article_id: i64,
) -> AppResult<(Vec<CorrectionView>, Vec<CorrectionView>)> {
    let (recent, older) = reading::list_corrections(conn, article_id)?
        .into_iter()
        .partition::<Vec<_>, _>(|correction| {
            correction.published_at.plus_days(RECENT_CORRECTION_DAYS) >= layout.now
        });
    let view = |rows: Vec<reading::Correction>| {
        rows.into_iter()
            .map(|row| CorrectionView {
                kind: row.kind,
                text: row.text,
                published: time_view(layout, row.published_at),
            })
            .collect()
    };
    Ok((view(recent), view(older)))
}

fn load_sign_off(
    conn: &mut Connection,
    layout: &PublicLayout,
    article: &Article,
    prefix: &str,
) -> AppResult<Vec<SignOffPart>> {
    let initials = sign_off::initials(&article.sign_off);
    if initials.is_empty() {
        return Ok(Vec::new());
    }
    let people = reading::list_people_by_initials(conn, article.edition_id, &initials)?;
    Ok(sign_off::explain(
        &article.sign_off,
        &people,
        &layout.locale,
        prefix,
    ))
}

fn load_topics(conn: &mut Connection, prefix: &str, article_id: i64) -> AppResult<Vec<StoryLink>> {
    Ok(reading::list_topics(conn, &[article_id])?
        .into_iter()
        .map(|(_, slug, name)| StoryLink {
            url: urls::topic(prefix, &slug),
            headline: name,
        })
        .collect())
}
