//! The rows that hang on articles, and how a view is put together from them.

use std::collections::HashMap;

use crate::articles::card::pictures_of;
use crate::articles::model::reading::{
    self, Article, ArticleTopic, Byline, BylinePerson, Correction, Figure,
};
use crate::articles::read_also::find_stories;
use crate::articles::sign_off;
use crate::articles::story_link::StoryLink;
use crate::articles::view::{
    ArticleView, BylineView, CorrectionView, ImageView, TimeView, date_view, time_view,
};
use crate::attachments::card::AttachmentCard;
use crate::attachments::model::{Attachment, list_attachments};
use crate::body::block::Body;
use crate::body::draw::{BodyContext, BodyForm, draw};
use crate::body::plain;
use crate::changes::Subject;
use crate::db::Connection;
use crate::error::AppResult;
use crate::layout::PublicLayout;
use crate::media::card::FigureCard;
use crate::media::crops::Crop;
use crate::media::pictures::Gallery;
use crate::urls;

/// Corrections of this many days stand before the text, older ones after it.
const RECENT_CORRECTION_DAYS: i64 = 30;

/// Characters of the beginning of the text that stand for a missing summary.
const DESCRIPTION_LENGTH: usize = 200;

/// The rows that hang on some articles of one edition.
pub(super) struct ArticleParts {
    base: String,
    /// Stands before the addresses of files.
    files: String,
    prefix: String,
    figures: Vec<Figure>,
    gallery: Gallery,
    stories: HashMap<String, StoryLink>,
    sections: Vec<(i64, String, String)>,
    bylines: Vec<Byline>,
    corrections: Vec<Correction>,
    people: Vec<BylinePerson>,
    topics: Vec<ArticleTopic>,
    attachments: Vec<Attachment>,
}

impl ArticleParts {
    /// `base` stands before the addresses of pages, `files` before those of pictures and attached files.
    pub(super) fn load(
        conn: &mut Connection,
        layout: &PublicLayout,
        (articles, bodies): (&[Article], &[Body]),
        (base, files): (&str, &str),
    ) -> AppResult<Self> {
        let ids: Vec<i64> = articles.iter().map(|article| article.id).collect();
        let section_ids: Vec<i64> = articles.iter().map(|article| article.section_id).collect();
        let figures = reading::list_figures(conn, &ids)?;
        let bylines = reading::list_bylines(conn, &ids)?;
        let topics = reading::list_topics(conn, &ids)?;
        layout.dependencies.shows_all(
            ids.iter()
                .map(|id| Subject::Article(*id))
                .chain(pictures_of(&figures))
                .chain(
                    bylines
                        .iter()
                        .filter_map(|byline| Some(Subject::Person(byline.person_id?))),
                )
                .chain(topics.iter().map(|topic| Subject::Topic(topic.topic_id))),
        );
        Ok(Self {
            base: base.to_owned(),
            files: files.to_owned(),
            prefix: layout.prefix(),
            gallery: Gallery::load(conn, &figures, files)?,
            figures,
            stories: find_stories(conn, layout, bodies, base)?,
            sections: reading::list_sections_by_id(conn, &section_ids)?,
            bylines,
            corrections: reading::list_corrections(conn, &ids)?,
            people: sign_off_people(conn, layout, articles)?,
            topics,
            attachments: list_attachments(conn, &ids)?,
        })
    }

    pub(super) fn view(
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
        let foreign_language =
            (article.language != layout.edition.language).then(|| article.language.clone());
        let interface_language = foreign_language
            .is_some()
            .then_some(layout.edition.language.as_str());
        let card = |row: &Figure, crop| self.figure_card(row, layout, crop, interface_language);
        let figures: HashMap<String, FigureCard> = rows
            .iter()
            .map(|row| (row.key.clone(), card(row, Crop::Full)))
            .collect();
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
            foreign_language,
            description: description(&article, body),
            section: self.section(article.section_id),
            bylines: self.bylines(article.id),
            published: time_view(layout, article.first_published_at.unwrap_or_default()),
            updated: updated(layout, &article),
            lead: lead_row.map(|row| card(row, Crop::SixteenByNine)),
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
            attachments: self.attachments(layout, &article),
            figures,
            article,
        })
    }

    fn figure_card(
        &self,
        row: &Figure,
        layout: &PublicLayout,
        crop: Crop,
        interface_language: Option<&str>,
    ) -> FigureCard {
        let mut card = self.gallery.figure(row, crop);
        if !layout.preferences.shows_pictures() {
            card.picture = None;
        }
        card.interface_language = interface_language.map(str::to_owned);
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
            .filter(|topic| topic.article_id == article_id)
            .map(|topic| StoryLink {
                url: urls::topic(&self.prefix, &topic.slug),
                headline: topic.name.clone(),
            })
            .collect()
    }

    fn attachments(&self, layout: &PublicLayout, article: &Article) -> Vec<AttachmentCard> {
        let languages = (article.language.as_str(), layout.edition.language.as_str());
        self.attachments
            .iter()
            .filter(|file| file.article_id == article.id)
            .filter_map(|file| AttachmentCard::new(file, &layout.locale, &self.files, languages))
            .collect()
    }

    /// Those that stand before the text, and those after it.
    fn corrections(
        &self,
        layout: &PublicLayout,
        article_id: i64,
    ) -> (Vec<CorrectionView>, Vec<CorrectionView>) {
        let is_recent = |correction: &&Correction| {
            let recent_until = correction.published_at.plus_days(RECENT_CORRECTION_DAYS);
            if recent_until >= layout.now {
                layout.dependencies.changes_at(recent_until.next());
            }
            recent_until >= layout.now
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
                    published: date_view(layout, row.published_at),
                    published_at: row.published_at,
                    text_before: row.text_before.clone(),
                    text_after: row.text_after.clone(),
                })
                .collect()
        };
        (view(recent), view(older))
    }
}

/// The last update, if there was one after the publication.
fn updated(layout: &PublicLayout, article: &Article) -> Option<TimeView> {
    article
        .last_updated_at
        .filter(|updated| Some(*updated) != article.first_published_at)
        .map(|updated| time_view(layout, updated))
}

/// The summary, else the beginning of the text.
fn description(article: &Article, body: &Body) -> String {
    if article.summary.is_empty() {
        plain::excerpt(body, DESCRIPTION_LENGTH)
    } else {
        article.summary.clone()
    }
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
    layout.shows(Subject::Initials(layout.edition.id));
    Ok(reading::list_people_by_initials(
        conn,
        layout.edition.id,
        &initials,
    )?)
}
