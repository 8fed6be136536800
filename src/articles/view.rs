//! An article as its page, its lite page and feeds draw it.

use std::collections::HashMap;
use std::slice;

use crate::articles::model::reading::Article;
use crate::articles::sign_off::SignOffPart;
use crate::articles::story_link::StoryLink;
use crate::articles::view_parts::ArticleParts;
use crate::attachments::card::AttachmentCard;
use crate::body::block::Body;
use crate::body::draw::BodyForm;
use crate::body::parse;
use crate::db::Connection;
use crate::error::{AppError, AppResult};
use crate::html::SafeHtml;
use crate::layout::PublicLayout;
use crate::media::card::FigureCard;
use crate::time::Millis;

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
    /// Files in order.
    pub attachments: Vec<AttachmentCard>,
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
    /// The sentence as it read; may be empty.
    pub text_before: String,
    /// The sentence as it reads now; may be empty.
    pub text_after: String,
}

impl CorrectionView {
    /// Whether readers are shown the sentence as it read, or as it reads now.
    pub fn has_sentences(&self) -> bool {
        !self.text_before.is_empty() || !self.text_after.is_empty()
    }
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
        let parts = ArticleParts::load(conn, layout, (&articles, &bodies), (base, base))?;
        articles
            .into_iter()
            .zip(&bodies)
            .map(|(article, body)| parts.view(layout, article, body, form))
            .collect()
    }

    /// The article's page with pictures and files that only some may see: `files` stands before their addresses.
    ///
    /// # Errors
    ///
    /// Those of the database and of the templates.
    pub fn load_private(
        conn: &mut Connection,
        layout: &PublicLayout,
        article: Article,
        files: &str,
    ) -> AppResult<Self> {
        let body = parse::parse(&article.body).0;
        let rows = (slice::from_ref(&article), slice::from_ref(&body));
        let parts = ArticleParts::load(conn, layout, rows, ("", files))?;
        parts.view(layout, article, &body, BodyForm::Page)
    }

    /// Whether readers should be told that the story is old.
    pub fn is_old(&self, layout: &PublicLayout) -> bool {
        let Some(published) = self.article.first_published_at else {
            return false;
        };
        let old_after = published.plus_days(OLD_AFTER_DAYS);
        if old_after >= layout.now {
            layout.dependencies.changes_at(old_after.next());
        }
        old_after < layout.now
    }

    /// The day of its first publication, for people.
    pub fn published_date(&self, layout: &PublicLayout) -> String {
        let published = self.article.first_published_at.unwrap_or_default();
        layout.dates.date(published)
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

/// A day for machines and for people.
pub fn date_view(layout: &PublicLayout, instant: Millis) -> TimeView {
    TimeView {
        machine: layout.dates.machine(instant),
        text: layout.dates.date(instant),
    }
}

/// An instant for machines and for people.
pub fn time_view(layout: &PublicLayout, instant: Millis) -> TimeView {
    TimeView {
        machine: layout.dates.machine(instant),
        text: layout.dates.date_and_time(instant),
    }
}
