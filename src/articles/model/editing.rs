//! Saving articles: the row, what hangs on it, the revision, and the search entry, whole or not at all.

use std::borrow::Cow;

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::bin::{find_next_id, is_kept};
use super::revisions::{create_revision, find_last_revision, find_public_content};
use crate::body::parse::parse;
use crate::body::plain::plain_text;
use crate::db::Connection;
use crate::schema::{
    article_topics, articles, attachments, bylines, corrections, figures, people, topics,
};
use crate::search::model::{self as search, SearchEntry};
use crate::time::Millis;

/// The columns that a save sets.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Insertable, AsChangeset)]
#[diesel(table_name = articles, treat_none_as_null = true)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct ArticleFields {
    pub edition_id: i64,
    pub import_key: Option<String>,
    pub section_id: i64,
    pub slug: String,
    pub language: String,
    pub kicker: String,
    pub headline: String,
    pub short_headline: String,
    pub summary: String,
    pub body: String,
    pub word_count: i64,
    pub sign_off: String,
    pub state: Cow<'static, str>,
    pub scheduled_for: Option<Millis>,
    pub first_published_at: Option<Millis>,
    pub last_updated_at: Option<Millis>,
    pub withdrawn_at: Option<Millis>,
    pub withdrawal_notice: String,
    pub source_name: String,
    pub source_url: String,
    pub canonical_url: String,
    pub translation_of: Option<i64>,
    pub search_title: String,
    pub social_title: String,
    pub social_text: String,
}

/// A byline to save.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct NewByline {
    pub person_id: Option<i64>,
    pub name: String,
}

/// A figure to save.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct NewFigure {
    pub media_item_id: i64,
    pub key: String,
    pub caption: String,
    pub credit: String,
    pub alt_text: String,
    pub is_decorative: bool,
}

/// A correction to save.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct NewCorrection {
    pub kind: Cow<'static, str>,
    pub text: String,
    pub published_at: Millis,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text_before: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text_after: String,
}

/// A file attached to an article, to save.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct NewAttachment {
    pub file_hash: String,
    pub name: String,
    pub title: String,
    pub language: String,
}

/// All of an article, as a revision keeps it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ArticleContent {
    /// Columns.
    pub fields: ArticleFields,
    /// Bylines in order.
    pub bylines: Vec<NewByline>,
    /// Topics in order.
    pub topic_ids: Vec<i64>,
    /// Figures in order.
    pub figures: Vec<NewFigure>,
    /// Key of the lead figure.
    pub lead: Option<String>,
    /// Corrections.
    pub corrections: Vec<NewCorrection>,
    /// Notes to the desk. They stand in revisions only, never in a row that readers' pages are made of.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub desk_notes: String,
    /// Files in order. Left out where there are none, so that an article without any is like its older versions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<NewAttachment>,
}

/// An article with what can be worked out of it before a transaction begins.
pub struct PreparedArticle<'a> {
    content: Cow<'a, ArticleContent>,
    /// The content as a revision keeps it.
    json: String,
    /// The words of the body, to be found.
    text: String,
    /// The stems of the words of headline, summary and body.
    stems: String,
}

impl<'a> PreparedArticle<'a> {
    /// Needs no database.
    ///
    /// # Errors
    ///
    /// A content that cannot be written as JSON.
    pub fn new(content: Cow<'a, ArticleContent>) -> QueryResult<Self> {
        let json = serde_json::to_string(&content)
            .map_err(|error| diesel::result::Error::SerializationError(Box::new(error)))?;
        let fields = &content.fields;
        let text = plain_text(&parse(&fields.body).0);
        let words = [&*fields.headline, &fields.summary, &text].join(" ");
        Ok(Self {
            json,
            stems: search::stems(&fields.language, &words),
            text,
            content,
        })
    }
}

/// What a save did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// A new article with this number.
    Created(i64),
    /// Another version of this article.
    Updated(i64),
    /// The article was like this already.
    Unchanged(i64),
}

impl Saved {
    /// The article's number.
    pub fn id(self) -> i64 {
        match self {
            Self::Created(id) | Self::Updated(id) | Self::Unchanged(id) => id,
        }
    }
}

/// The number of an edition's article by the key of its file.
///
/// # Errors
///
/// Those of the database.
pub fn find_by_key(conn: &mut Connection, edition_id: i64, key: &str) -> QueryResult<Option<i64>> {
    articles::table
        .filter(articles::edition_id.eq(edition_id))
        .filter(articles::import_key.eq(key))
        .select(articles::id)
        .first(conn)
        .optional()
}

/// The number of the original that an article with the key of a file stands for: that article, or the one it translates itself.
/// Any edition's; of several the oldest. The article that asks is left out, as an edition's file may have the key of another's.
///
/// # Errors
///
/// Those of the database.
pub fn find_original(
    conn: &mut Connection,
    key: &str,
    asking: Option<i64>,
) -> QueryResult<Option<i64>> {
    let found: Option<(i64, Option<i64>)> = articles::table
        .filter(articles::import_key.eq(key))
        .filter(is_kept())
        .filter(articles::id.ne(asking.unwrap_or_default()))
        .order(articles::id)
        .select((articles::id, articles::translation_of))
        .first(conn)
        .optional()?;
    Ok(found.map(|(id, original)| original.unwrap_or(id)))
}

/// Saves an article as a new one, or as the next version of the one with this number. Runs in the caller's transaction.
///
/// # Errors
///
/// Those of the database, and a content that cannot be written as JSON.
pub fn save_article(
    conn: &mut Connection,
    existing: Option<i64>,
    content: &ArticleContent,
    reason: &str,
    now: Millis,
) -> QueryResult<Saved> {
    let prepared = PreparedArticle::new(Cow::Borrowed(content))?;
    let saved = save_rows(conn, existing, &prepared, reason, now)?;
    if !matches!(saved, Saved::Unchanged(_)) {
        update_search_entry(conn, saved.id(), &prepared)?;
    }
    Ok(saved)
}

/// [`save_article`] of many that are new, each with the instant of its first revision; their numbers. Their search entries come last, one after
/// the other: SQLite writes down what was added to an index before each statement that touches several tables.
///
/// # Errors
///
/// Those of the database.
pub fn create_articles(
    conn: &mut Connection,
    articles: &[(PreparedArticle<'_>, Millis)],
    reason: &str,
) -> QueryResult<Vec<i64>> {
    let mut ids = Vec::with_capacity(articles.len());
    for (article, now) in articles {
        ids.push(save_rows(conn, None, article, reason, *now)?.id());
    }
    for (id, (article, _)) in ids.iter().zip(articles) {
        update_search_entry(conn, *id, article)?;
    }
    Ok(ids)
}

/// Saves all but the search entry.
fn save_rows(
    conn: &mut Connection,
    existing: Option<i64>,
    article: &PreparedArticle<'_>,
    reason: &str,
    now: Millis,
) -> QueryResult<Saved> {
    let content = article.content.as_ref();
    let (article_id, version) = match existing {
        Some(id) => {
            let (version, last) = find_last_revision(conn, id)?;
            if last == article.json {
                return Ok(Saved::Unchanged(id));
            }
            diesel::update(articles::table.find(id))
                .set((
                    &content.fields,
                    articles::version.eq(version + 1),
                    articles::lead_figure_id.eq(None::<i64>),
                ))
                .execute(conn)?;
            delete_parts(conn, id)?;
            (id, version + 1)
        }
        None => (create_row(conn, content, now)?, 1),
    };
    create_parts(conn, article_id, content)?;
    create_revision(conn, article_id, version, (reason, &article.json, now))?;
    Ok(match existing {
        Some(id) => Saved::Updated(id),
        None => Saved::Created(article_id),
    })
}

fn create_row(conn: &mut Connection, content: &ArticleContent, now: Millis) -> QueryResult<i64> {
    let row = (
        &content.fields,
        articles::created_at.eq(now),
        articles::version.eq(1_i64),
    );
    match find_next_id(conn)? {
        None => diesel::insert_into(articles::table)
            .values(row)
            .returning(articles::id)
            .get_result(conn),
        Some(id) => diesel::insert_into(articles::table)
            .values((articles::id.eq(id), row))
            .returning(articles::id)
            .get_result(conn),
    }
}

fn delete_parts(conn: &mut Connection, article_id: i64) -> QueryResult<()> {
    diesel::delete(figures::table.filter(figures::article_id.eq(article_id))).execute(conn)?;
    diesel::delete(bylines::table.filter(bylines::article_id.eq(article_id))).execute(conn)?;
    diesel::delete(article_topics::table.filter(article_topics::article_id.eq(article_id)))
        .execute(conn)?;
    diesel::delete(corrections::table.filter(corrections::article_id.eq(article_id)))
        .execute(conn)?;
    diesel::delete(attachments::table.filter(attachments::article_id.eq(article_id)))
        .execute(conn)?;
    Ok(())
}

fn create_parts(
    conn: &mut Connection,
    article_id: i64,
    content: &ArticleContent,
) -> QueryResult<()> {
    for (position, figure) in (0_i64..).zip(&content.figures) {
        let figure_id: i64 = diesel::insert_into(figures::table)
            .values((
                figures::article_id.eq(article_id),
                figures::media_item_id.eq(figure.media_item_id),
                figures::key.eq(&figure.key),
                figures::position.eq(position),
                figures::caption.eq(&figure.caption),
                figures::credit.eq(&figure.credit),
                figures::alt_text.eq(&figure.alt_text),
                figures::is_decorative.eq(figure.is_decorative),
            ))
            .returning(figures::id)
            .get_result(conn)?;
        if content.lead.as_ref() == Some(&figure.key) {
            diesel::update(articles::table.find(article_id))
                .set(articles::lead_figure_id.eq(figure_id))
                .execute(conn)?;
        }
    }
    for (position, byline) in (0_i64..).zip(&content.bylines) {
        diesel::insert_into(bylines::table)
            .values((
                bylines::article_id.eq(article_id),
                bylines::position.eq(position),
                bylines::person_id.eq(byline.person_id),
                bylines::name.eq(&byline.name),
            ))
            .execute(conn)?;
    }
    for (position, topic_id) in (0_i64..).zip(&content.topic_ids) {
        diesel::insert_into(article_topics::table)
            .values((
                article_topics::article_id.eq(article_id),
                article_topics::position.eq(position),
                article_topics::topic_id.eq(topic_id),
            ))
            .execute(conn)?;
    }
    for correction in &content.corrections {
        diesel::insert_into(corrections::table)
            .values((
                corrections::article_id.eq(article_id),
                corrections::kind.eq(correction.kind.as_ref()),
                corrections::text.eq(&correction.text),
                corrections::published_at.eq(correction.published_at),
                corrections::text_before.eq(&correction.text_before),
                corrections::text_after.eq(&correction.text_after),
            ))
            .execute(conn)?;
    }
    create_attachments(conn, article_id, &content.attachments)
}

fn create_attachments(
    conn: &mut Connection,
    article_id: i64,
    files: &[NewAttachment],
) -> QueryResult<()> {
    for (position, file) in (0_i64..).zip(files) {
        diesel::insert_into(attachments::table)
            .values((
                attachments::article_id.eq(article_id),
                attachments::position.eq(position),
                attachments::file_hash.eq(&file.file_hash),
                attachments::name.eq(&file.name),
                attachments::title.eq(&file.title),
                attachments::language.eq(&file.language),
            ))
            .execute(conn)?;
    }
    Ok(())
}

fn update_search_entry(
    conn: &mut Connection,
    article_id: i64,
    article: &PreparedArticle<'_>,
) -> QueryResult<()> {
    let content = article.content.as_ref();
    // One by one, so that the statement is prepared once for all articles.
    let mut names = Vec::new();
    for byline in &content.bylines {
        names.push(match byline.person_id {
            Some(id) => people::table.find(id).select(people::name).first(conn)?,
            None => byline.name.clone(),
        });
    }
    let mut topic_names: Vec<String> = Vec::new();
    for id in &content.topic_ids {
        topic_names.push(topics::table.find(id).select(topics::name).first(conn)?);
    }
    let fields = &content.fields;
    let person_ids: Vec<i64> = content
        .bylines
        .iter()
        .filter_map(|byline| byline.person_id)
        .collect();
    let place = (fields.edition_id, fields.section_id);
    search::replace_entry(
        conn,
        article_id,
        &SearchEntry {
            headline: &fields.headline,
            summary: &fields.summary,
            body: &article.text,
            people: &names.join(", "),
            topics: &topic_names.join(", "),
            stems: &article.stems,
            facets: &search::facets(
                place,
                &content.topic_ids,
                &person_ids,
                content.lead.is_some(),
            ),
        },
    )?;
    Ok(())
}

/// Makes articles found by the names that their people and topics have now. Readers' words are those of the last version that they see.
///
/// # Errors
///
/// Those of the database; a revision that cannot be read.
pub fn update_search_entries(conn: &mut Connection, article_ids: &[i64]) -> QueryResult<()> {
    for id in article_ids {
        let Some(json) = find_public_content(conn, *id)? else {
            continue;
        };
        let content: ArticleContent = serde_json::from_str(&json)
            .map_err(|error| diesel::result::Error::DeserializationError(Box::new(error)))?;
        let prepared = PreparedArticle::new(Cow::Owned(content))?;
        update_search_entry(conn, *id, &prepared)?;
    }
    Ok(())
}
