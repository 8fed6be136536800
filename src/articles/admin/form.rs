//! The article form: its fields as typed, from a posted form, from a saved version, and back.

use serde::{Deserialize, Serialize};

use crate::articles::model::editing::{ArticleContent, NewFigure};
use crate::db::Connection;
use crate::error::AppResult;
use crate::form::FormFields;
use crate::media::model as media;
use crate::people::model as people;
use crate::sections::model as sections;
use crate::topics::model as topics;

/// What stands in the form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "the fields are those of an article")]
pub struct ArticleForm {
    pub kicker: String,
    pub headline: String,
    pub short_headline: String,
    pub summary: String,
    pub body: String,
    /// Slug of the section; empty while none is chosen.
    pub section: String,
    /// Names, with commas between them.
    pub topics: String,
    /// Names of people of the site, or free text.
    pub bylines: Vec<String>,
    pub language: String,
    pub sign_off: String,
    pub source_name: String,
    pub source_url: String,
    pub canonical_url: String,
    pub search_title: String,
    pub social_title: String,
    pub social_text: String,
    /// Notes to the desk, of any number of lines; never public.
    pub desk_notes: String,
    /// Key of the lead figure; empty for none.
    pub lead: String,
    pub figures: Vec<FigureForm>,
}

/// A figure in the form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "the fields are those of a figure")]
pub struct FigureForm {
    pub key: String,
    pub media_item_id: i64,
    pub caption: String,
    pub credit: String,
    pub alt_text: String,
    pub is_decorative: bool,
}

/// The fields of one line or paragraph that a form and a comparison go through alike: name in the form, and value.
pub type TextField = (
    &'static str,
    fn(&ArticleForm) -> &String,
    fn(&mut ArticleForm) -> &mut String,
);

/// Every text field but the body, in the form's order.
pub const TEXT_FIELDS: [TextField; 15] = [
    ("kicker", |form| &form.kicker, |form| &mut form.kicker),
    ("headline", |form| &form.headline, |form| &mut form.headline),
    (
        "short_headline",
        |form| &form.short_headline,
        |form| &mut form.short_headline,
    ),
    ("summary", |form| &form.summary, |form| &mut form.summary),
    ("section", |form| &form.section, |form| &mut form.section),
    ("topics", |form| &form.topics, |form| &mut form.topics),
    ("language", |form| &form.language, |form| &mut form.language),
    ("sign_off", |form| &form.sign_off, |form| &mut form.sign_off),
    (
        "source_name",
        |form| &form.source_name,
        |form| &mut form.source_name,
    ),
    (
        "source_url",
        |form| &form.source_url,
        |form| &mut form.source_url,
    ),
    (
        "canonical_url",
        |form| &form.canonical_url,
        |form| &mut form.canonical_url,
    ),
    (
        "search_title",
        |form| &form.search_title,
        |form| &mut form.search_title,
    ),
    (
        "social_title",
        |form| &form.social_title,
        |form| &mut form.social_title,
    ),
    (
        "social_text",
        |form| &form.social_text,
        |form| &mut form.social_text,
    ),
    (
        "desk_notes",
        |form| &form.desk_notes,
        |form| &mut form.desk_notes,
    ),
];

impl ArticleForm {
    /// Reads a posted form.
    pub fn from_fields(fields: &FormFields) -> Self {
        let mut form = Self {
            body: fields.one("body").to_owned(),
            bylines: fields
                .all("byline")
                .map(str::trim)
                .filter(|name| !name.is_empty())
                .map(str::to_owned)
                .collect(),
            lead: fields.one("lead").to_owned(),
            figures: fields
                .all("figure")
                .filter(|key| !fields.has(&format!("figure-{key}-remove")))
                .map(|key| figure(fields, key))
                .collect(),
            ..Self::default()
        };
        for (name, _, field) in TEXT_FIELDS {
            fields.one(name).trim().clone_into(field(&mut form));
        }
        form.add_figure(fields);
        if !form.figures.iter().any(|figure| figure.key == form.lead) {
            form.lead.clear();
        }
        form
    }

    /// A picture of the library that was chosen to be added; the first of an article leads it.
    fn add_figure(&mut self, fields: &FormFields) {
        let Some(media_item_id) = fields.number("new-figure") else {
            return;
        };
        // One more than there are: one of these keys is free.
        let key = (1..=self.figures.len() + 1)
            .map(|number| format!("gambar-{number}"))
            .find(|key| self.figures.iter().all(|figure| figure.key != *key))
            .unwrap_or_default();
        if self.figures.is_empty() {
            self.lead.clone_from(&key);
        }
        self.figures.push(FigureForm {
            key,
            media_item_id,
            ..FigureForm::default()
        });
    }

    /// Fills what the file of a picture that was just added says about itself.
    ///
    /// # Errors
    ///
    /// Those of the database.
    pub fn describe_last_figure(&mut self, conn: &mut Connection) -> AppResult<()> {
        let Some(figure) = self.figures.last_mut() else {
            return Ok(());
        };
        for texts in media::list_texts(conn, &[figure.media_item_id])? {
            figure.caption = texts.caption;
            figure.credit = texts.credit;
            figure.alt_text = texts.alt_text;
        }
        Ok(())
    }

    /// Shows a saved version.
    ///
    /// # Errors
    ///
    /// Those of the database.
    pub fn from_content(conn: &mut Connection, content: &ArticleContent) -> AppResult<Self> {
        let fields = &content.fields;
        let names = people::list_people_names(conn, fields.edition_id)?;
        let section = sections::list_sections(conn, fields.edition_id)?
            .into_iter()
            .find(|section| section.id == fields.section_id)
            .map(|section| section.slug)
            .unwrap_or_default();
        Ok(Self {
            kicker: fields.kicker.clone(),
            headline: fields.headline.clone(),
            short_headline: fields.short_headline.clone(),
            summary: fields.summary.clone(),
            body: fields.body.clone(),
            section,
            topics: topics::list_names(conn, &content.topic_ids)?.join(", "),
            bylines: content
                .bylines
                .iter()
                .map(|byline| match byline.person_id {
                    Some(id) => names
                        .iter()
                        .find(|(known, _)| *known == id)
                        .map(|(_, name)| name.clone())
                        .unwrap_or_default(),
                    None => byline.name.clone(),
                })
                .collect(),
            language: fields.language.clone(),
            sign_off: fields.sign_off.clone(),
            source_name: fields.source_name.clone(),
            source_url: fields.source_url.clone(),
            canonical_url: fields.canonical_url.clone(),
            search_title: fields.search_title.clone(),
            social_title: fields.social_title.clone(),
            social_text: fields.social_text.clone(),
            desk_notes: content.desk_notes.clone(),
            lead: content.lead.clone().unwrap_or_default(),
            figures: content.figures.iter().map(FigureForm::from).collect(),
        })
    }
}

impl FigureForm {
    /// The name of the field that holds its caption, which stands for all of it where something is wrong with the picture.
    pub fn caption_field(&self) -> String {
        format!("figure-{}-caption", self.key)
    }
}

impl From<&NewFigure> for FigureForm {
    fn from(figure: &NewFigure) -> Self {
        Self {
            key: figure.key.clone(),
            media_item_id: figure.media_item_id,
            caption: figure.caption.clone(),
            credit: figure.credit.clone(),
            alt_text: figure.alt_text.clone(),
            is_decorative: figure.is_decorative,
        }
    }
}

fn figure(fields: &FormFields, key: &str) -> FigureForm {
    let value = |name: &str| {
        fields
            .one(&format!("figure-{key}-{name}"))
            .trim()
            .to_owned()
    };
    FigureForm {
        key: key.to_owned(),
        media_item_id: fields
            .number(&format!("figure-{key}-item"))
            .unwrap_or_default(),
        caption: value("caption"),
        credit: value("credit"),
        alt_text: value("alt"),
        is_decorative: fields.has(&format!("figure-{key}-decorative")),
    }
}
