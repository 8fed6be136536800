//! An article as its page, its lite page and feeds draw it.

use std::collections::HashMap;

use crate::articles::model::listing::{self, ListedArticle};
use crate::articles::model::reading::{self, Article, Byline, BylinePerson, Correction, Figure};
use crate::articles::sign_off::{self, SignOffPart};
use crate::articles::story_link::StoryLink;
use crate::body::block::Body;
use crate::body::draw::{BodyContext, BodyForm, draw};
use crate::body::{parse, plain};
use crate::db::Connection;
use crate::error::{AppError, AppResult};
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

/// Characters of the beginning of the text that stand for a missing summary.
const DESCRIPTION_LENGTH: usize = 200;

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
    /// One or two sentences for machines: the summary, else the beginning of the text.
    pub description: String,
    /// All pictures at their largest, the lead first.
    pub images: Vec<ImageView>,
}

/// A picture for machines.
#[derive(Clone, Debug)]
pub struct ImageView {
    /// Address of a JPEG.
    pub url: String,
    /// Pixels.
    pub width: i64,
    /// Pixels.
    pub height: i64,
    /// Caption.
    pub caption: String,
    /// Who made it.
    pub credit: String,
    /// What it shows.
    pub alt: String,
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
    /// The same, to compare.
    pub published_at: Millis,
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
        Self::load_all(conn, layout, vec![article], form, base)?
            .pop()
            .ok_or(AppError::NotFound)
    }

    /// The same of several articles, in the same order, with as many questions to the database as for one.
    ///
    /// # Errors
    ///
    /// Those of the database and of the templates.
    pub fn load_all(
        conn: &mut Connection,
        layout: &PublicLayout,
        articles: Vec<Article>,
        form: BodyForm,
        base: &str,
    ) -> AppResult<Vec<Self>> {
        let bodies: Vec<Body> = articles
            .iter()
            .map(|article| parse::parse(&article.body).0)
            .collect();
        let parts = ArticleParts::load(conn, layout, (&articles, &bodies), base)?;
        articles
            .into_iter()
            .zip(&bodies)
            .map(|(article, body)| parts.view(layout, article, body, form))
            .collect()
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

/// The public stories that the texts' "read also" boxes name, by the words that name them.
fn find_stories(
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

fn byline_view(byline: &Byline, prefix: &str) -> BylineView {
    match &byline.person {
        Some(person) => BylineView {
            name: person.display_name().to_owned(),
            url: Some(urls::person(prefix, &person.slug)),
        },
        None => BylineView {
            name: byline.name.clone(),
            url: None,
        },
    }
}

/// The people whose initials close any of the articles.
fn sign_off_people(
    conn: &mut Connection,
    layout: &PublicLayout,
    articles: &[Article],
) -> AppResult<Vec<BylinePerson>> {
    let mut initials: Vec<&str> = articles
        .iter()
        .flat_map(|article| sign_off::initials(&article.sign_off))
        .collect();
    initials.sort_unstable();
    initials.dedup();
    if initials.is_empty() {
        return Ok(Vec::new());
    }
    Ok(reading::list_people_by_initials(
        conn,
        layout.edition.id,
        &initials,
    )?)
}

/// The rows that hang on some articles of one edition.
struct ArticleParts {
    base: String,
    prefix: String,
    figures: Vec<Figure>,
    gallery: Gallery,
    stories: HashMap<String, StoryLink>,
    sections: Vec<(i64, String, String)>,
    bylines: Vec<Byline>,
    corrections: Vec<Correction>,
    people: Vec<BylinePerson>,
    topics: Vec<(i64, String, String)>,
}

impl ArticleParts {
    fn load(
        conn: &mut Connection,
        layout: &PublicLayout,
        (articles, bodies): (&[Article], &[Body]),
        base: &str,
    ) -> AppResult<Self> {
        let ids: Vec<i64> = articles.iter().map(|article| article.id).collect();
        let section_ids: Vec<i64> = articles.iter().map(|article| article.section_id).collect();
        let figures = reading::list_figures(conn, &ids)?;
        Ok(Self {
            base: base.to_owned(),
            prefix: layout.prefix(),
            gallery: Gallery::load(conn, &figures, base)?,
            figures,
            stories: find_stories(conn, layout, bodies, base)?,
            sections: reading::list_sections_by_id(conn, &section_ids)?,
            bylines: reading::list_bylines(conn, &ids)?,
            corrections: reading::list_corrections(conn, &ids)?,
            people: sign_off_people(conn, layout, articles)?,
            topics: reading::list_topics(conn, &ids)?,
        })
    }

    fn view(
        &self,
        layout: &PublicLayout,
        article: Article,
        body: &Body,
        form: BodyForm,
    ) -> AppResult<ArticleView> {
        let url = format!(
            "{}{}",
            self.base,
            urls::article(&self.prefix, &article.slug, article.id)
        );
        let rows: Vec<&Figure> = self
            .figures
            .iter()
            .filter(|figure| figure.article_id == article.id)
            .collect();
        let figures = self.figure_cards(&rows, layout);
        let context = BodyContext {
            figures: &figures,
            stories: &self.stories,
            locale: &layout.locale,
            form,
            base: &self.base,
            address: if form == BodyForm::Feed { &url } else { "" },
        };
        let drawn = draw(body, &context)?;
        let lead_row = rows
            .iter()
            .find(|figure| Some(figure.id) == article.lead_figure_id);
        let largest_lead = lead_row.and_then(|row| self.gallery.largest(row));
        let (recent_corrections, older_corrections) = self.corrections(layout, article.id);
        Ok(ArticleView {
            url,
            foreign_language: (article.language != layout.edition.language)
                .then(|| article.language.clone()),
            description: if article.summary.is_empty() {
                plain::excerpt(body, DESCRIPTION_LENGTH)
            } else {
                article.summary.clone()
            },
            section: self.section(article.section_id),
            bylines: self.bylines(article.id),
            published: time_view(layout, article.first_published_at.unwrap_or_default()),
            updated: article
                .last_updated_at
                .filter(|updated| Some(*updated) != article.first_published_at)
                .map(|updated| time_view(layout, updated)),
            lead: lead_row.map(|row| self.figure_card(row, layout, Crop::SixteenByNine)),
            images: self.images(lead_row.copied(), &rows),
            largest_lead,
            body: drawn,
            recent_corrections,
            older_corrections,
            sign_off: sign_off::explain(
                &article.sign_off,
                &self.people,
                &layout.locale,
                &self.prefix,
            ),
            topics: self.topics(article.id),
            figures,
            article,
        })
    }

    fn figure_cards(&self, rows: &[&Figure], layout: &PublicLayout) -> HashMap<String, FigureCard> {
        rows.iter()
            .map(|row| {
                let card = self.figure_card(row, layout, Crop::Full);
                (row.key.clone(), card)
            })
            .collect()
    }

    fn figure_card(&self, row: &Figure, layout: &PublicLayout, crop: Crop) -> FigureCard {
        let mut card = self.gallery.figure(row, crop);
        if !layout.preferences.shows_pictures() {
            card.picture = None;
        }
        card
    }

    /// The pictures that exist, the lead first, then in the article's order.
    fn images(&self, lead: Option<&Figure>, rows: &[&Figure]) -> Vec<ImageView> {
        let others = rows
            .iter()
            .copied()
            .filter(|row| lead.is_none_or(|lead| lead.id != row.id));
        lead.into_iter()
            .chain(others)
            .filter_map(|row| {
                let (url, width, height) = self.gallery.largest(row)?;
                Some(ImageView {
                    url,
                    width,
                    height,
                    caption: row.caption.clone(),
                    credit: row.credit.clone(),
                    alt: row.alt_text.clone(),
                })
            })
            .collect()
    }

    fn section(&self, section_id: i64) -> StoryLink {
        let (slug, name) = self
            .sections
            .iter()
            .find(|(id, _, _)| *id == section_id)
            .map(|(_, slug, name)| (slug.as_str(), name.as_str()))
            .unwrap_or_default();
        StoryLink {
            url: urls::section(&self.prefix, slug),
            headline: name.to_owned(),
        }
    }

    fn bylines(&self, article_id: i64) -> Vec<BylineView> {
        self.bylines
            .iter()
            .filter(|byline| byline.article_id == article_id)
            .map(|byline| byline_view(byline, &self.prefix))
            .collect()
    }

    fn topics(&self, article_id: i64) -> Vec<StoryLink> {
        self.topics
            .iter()
            .filter(|(id, _, _)| *id == article_id)
            .map(|(_, slug, name)| StoryLink {
                url: urls::topic(&self.prefix, slug),
                headline: name.clone(),
            })
            .collect()
    }

    /// Those that stand before the text, and those after it.
    fn corrections(
        &self,
        layout: &PublicLayout,
        article_id: i64,
    ) -> (Vec<CorrectionView>, Vec<CorrectionView>) {
        let is_recent = |correction: &&Correction| {
            correction.published_at.plus_days(RECENT_CORRECTION_DAYS) >= layout.now
        };
        let (recent, older) = self
            .corrections
            .iter()
            .filter(|correction| correction.article_id == article_id)
            .partition::<Vec<_>, _>(is_recent);
        let view = |rows: Vec<&Correction>| {
            rows.into_iter()
                .map(|row| CorrectionView {
                    kind: row.kind.clone(),
                    text: row.text.clone(),
                    published: time_view(layout, row.published_at),
                    published_at: row.published_at,
                })
                .collect()
        };
        (view(recent), view(older))
    }
}
