//! Articles with defaults.

use warta::articles::model::editing::{
    ArticleContent, ArticleFields, NewByline, NewCorrection, NewFigure, Saved, save_article,
};
use warta::editions::model as editions;
use warta::people::model::{self as people, NewPerson};
use warta::sections::model as sections;
use warta::slug::slug;
use warta::topics::model as topics;

use crate::support::app::{NOW, TestApp, instant};

/// An article being described: public, in the section "indonesia", published an hour ago.
pub(crate) struct ArticleFactory<'a> {
    site: &'a TestApp,
    /// Everything of it, to change what has no method of its own.
    pub(crate) content: ArticleContent,
}

impl TestApp {
    /// Begins to describe an article of the default edition.
    pub(crate) fn article(&self, headline: &str) -> ArticleFactory<'_> {
        self.article_in(None, headline)
    }

    /// Begins to describe an article of an edition, in its first section.
    pub(crate) fn article_in(&self, edition: Option<&str>, headline: &str) -> ArticleFactory<'_> {
        let (edition, section_id) = self.read(|conn| {
            let edition = editions::find_edition(conn, edition)?;
            let section = sections::list_sections(conn, edition.id)?.remove(0);
            Ok((edition, section.id))
        });
        let content = ArticleContent {
            fields: ArticleFields {
                edition_id: edition.id,
                import_key: None,
                section_id,
                slug: slug(headline),
                language: edition.language,
                kicker: String::new(),
                headline: headline.to_owned(),
                short_headline: String::new(),
                summary: String::new(),
                body: "Perahu pertama berangkat pukul enam.".to_owned(),
                word_count: 5,
                sign_off: String::new(),
                state: "published".into(),
                scheduled_for: None,
                first_published_at: Some(instant("2026-11-24T11:00:00+07:00")),
                last_updated_at: None,
                withdrawn_at: None,
                withdrawal_notice: String::new(),
                source_name: String::new(),
                source_url: String::new(),
                canonical_url: String::new(),
                translation_of: None,
                search_title: String::new(),
                social_title: String::new(),
                social_text: String::new(),
            },
            bylines: Vec::new(),
            topic_ids: Vec::new(),
            figures: Vec::new(),
            lead: None,
            corrections: Vec::new(),
            desk_notes: String::new(),
            attachments: Vec::new(),
        };
        ArticleFactory {
            site: self,
            content,
        }
    }

    /// A person of the default edition; its number.
    pub(crate) fn person(&self, slug: &str, name: &str, initials: &str) -> i64 {
        self.write(|conn| {
            let edition_id = editions::find_edition(conn, None)?.id;
            let person = NewPerson {
                edition_id,
                slug,
                name,
                initials,
                work: "Wartawan",
                biography: "",
            };
            Ok(people::create_person(conn, &person)?)
        })
    }
}

impl ArticleFactory<'_> {
    /// Changes columns.
    pub(crate) fn with(mut self, change: impl FnOnce(&mut ArticleFields)) -> Self {
        change(&mut self.content.fields);
        self
    }

    /// In another section of its edition, by slug.
    pub(crate) fn section(mut self, slug: &str) -> Self {
        let edition_id = self.content.fields.edition_id;
        let section = self
            .site
            .read(|conn| Ok(sections::find_section(conn, edition_id, slug)?));
        self.content.fields.section_id = section.id;
        self
    }

    /// First published at an instant (RFC 3339).
    pub(crate) fn published(self, at: &str) -> Self {
        self.with(|fields| fields.first_published_at = Some(instant(at)))
    }

    /// With a text in the body's dialect.
    pub(crate) fn body(self, text: &str) -> Self {
        self.with(|fields| {
            text.clone_into(&mut fields.body);
            fields.word_count = i64::try_from(text.split_whitespace().count()).expect("a length");
        })
    }

    /// Not yet to be seen.
    pub(crate) fn draft(self) -> Self {
        self.with(|fields| {
            fields.state = "draft".into();
            fields.first_published_at = None;
        })
    }

    /// Taken back today, with a notice.
    pub(crate) fn withdrawn(self, notice: &str) -> Self {
        self.with(|fields| {
            fields.state = "withdrawn".into();
            fields.withdrawn_at = Some(instant(NOW));
            notice.clone_into(&mut fields.withdrawal_notice);
        })
    }

    /// With another topic, made if it is missing.
    pub(crate) fn topic(mut self, name: &str) -> Self {
        let edition_id = self.content.fields.edition_id;
        let id = self
            .site
            .write(|conn| Ok(topics::find_or_create_topic(conn, edition_id, name)?));
        self.content.topic_ids.push(id);
        self
    }

    /// With another byline: a person of the site.
    pub(crate) fn person(mut self, person_id: i64) -> Self {
        self.content.bylines.push(NewByline {
            person_id: Some(person_id),
            name: String::new(),
        });
        self
    }

    /// With another byline: free text.
    pub(crate) fn byline(mut self, name: &str) -> Self {
        self.content.bylines.push(NewByline {
            person_id: None,
            name: name.to_owned(),
        });
        self
    }

    /// With another correction; `kind` is `correction` or `clarification`.
    pub(crate) fn correction(mut self, kind: &'static str, text: &str, at: &str) -> Self {
        self.content.corrections.push(NewCorrection {
            kind: kind.into(),
            text: text.to_owned(),
            published_at: instant(at),
            text_before: String::new(),
            text_after: String::new(),
        });
        self
    }

    /// With another figure of a media item; the first becomes the lead.
    pub(crate) fn figure(mut self, media_item_id: i64, key: &str) -> Self {
        self.content.figures.push(NewFigure {
            media_item_id,
            key: key.to_owned(),
            caption: "Nelayan menurunkan ikan.".to_owned(),
            credit: "Warta/Tomas Lintang".to_owned(),
            alt_text: "Tiga orang mengangkat keranjang dari perahu biru.".to_owned(),
            is_decorative: false,
        });
        self.content.lead.get_or_insert_with(|| key.to_owned());
        self
    }

    /// Saves it as a new article; its number.
    pub(crate) fn create(self) -> i64 {
        self.save(None)
    }

    /// Saves it as the next version of another.
    pub(crate) fn replace(self, id: i64) {
        self.save(Some(id));
    }

    fn save(self, existing: Option<i64>) -> i64 {
        self.site.write(|conn| {
            let saved = save_article(conn, existing, &self.content, "test", instant(NOW))?;
            Ok(match saved {
                Saved::Created(id) | Saved::Updated(id) | Saved::Unchanged(id) => id,
            })
        })
    }

    /// Saves it as a new article; the path of its page.
    pub(crate) fn create_path(self) -> String {
        let slug = self.content.fields.slug.clone();
        let id = self.create();
        format!("/a/{slug}/{id}.html")
    }
}
