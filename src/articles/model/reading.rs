//! One article with all that its page shows.

use diesel::prelude::*;

use super::listing::is_public;
use crate::db::Connection;
use crate::prepared::{padded, prepared};
use crate::schema::{
    article_topics, articles, bylines, corrections, editions, figures, people, sections, topics,
};
use crate::time::Millis;

/// An article's own row, in any state. Whoever shows it to readers asks `state` through [`Visibility`].
#[derive(Clone, Debug, HasQuery)]
#[diesel(table_name = articles)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct Article {
    pub id: i64,
    pub edition_id: i64,
    pub section_id: i64,
    pub slug: String,
    pub language: String,
    pub kicker: String,
    pub headline: String,
    pub short_headline: String,
    pub summary: String,
    pub body: String,
    pub word_count: i64,
    pub lead_figure_id: Option<i64>,
    pub sign_off: String,
    pub state: String,
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

/// What readers may see of an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Visibility {
    /// The text.
    Public,
    /// A notice at the same address.
    Withdrawn,
}

/// An article that readers may see or once could, with whether they still may; `NotFound` for all others.
///
/// # Errors
///
/// `NotFound`, and those of the database.
pub fn find_visible(conn: &mut Connection, id: i64) -> QueryResult<(Visibility, Article)> {
    let (is_public, article): (bool, Article) = prepared(
        articles::table
            .find(id)
            .filter(is_public().or(articles::state.eq("withdrawn")))
            .select((is_public(), Article::as_select()))
            .limit(1),
    )
    .get_result(conn)?;
    let visibility = if is_public {
        Visibility::Public
    } else {
        Visibility::Withdrawn
    };
    Ok((visibility, article))
}

/// Public articles with their bodies, in no order, for feeds.
///
/// # Errors
///
/// Those of the database.
pub fn list_public_with_body(conn: &mut Connection, ids: &[i64]) -> QueryResult<Vec<Article>> {
    prepared(
        Article::query()
            .filter(is_public())
            .filter(articles::id.eq_any(padded(ids))),
    )
    .load(conn)
}

/// A byline: a person of the site, or free text.
#[derive(Clone, Debug, Queryable)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct Byline {
    pub article_id: i64,
    pub person_id: Option<i64>,
    pub name: String,
    pub person: Option<BylinePerson>,
}

/// The person behind a byline or a sign-off's initials.
#[derive(Clone, Debug, Queryable)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct BylinePerson {
    pub slug: String,
    pub name: String,
    pub initials: String,
}

impl BylinePerson {
    /// The name; the initials of one who is known by those only.
    pub fn display_name(&self) -> &str {
        if self.name.is_empty() {
            &self.initials
        } else {
            &self.name
        }
    }
}

/// Bylines of several articles, each article's in order.
///
/// # Errors
///
/// Those of the database.
pub fn list_bylines(conn: &mut Connection, article_ids: &[i64]) -> QueryResult<Vec<Byline>> {
    prepared(
        bylines::table
            .left_join(people::table)
            .filter(bylines::article_id.eq_any(padded(article_ids)))
            .order((bylines::article_id, bylines::position))
            .select((
                bylines::article_id,
                bylines::person_id,
                bylines::name,
                (people::slug, people::name, people::initials).nullable(),
            )),
    )
    .load(conn)
}

/// People of an edition by initials, in no order.
///
/// # Errors
///
/// Those of the database.
pub fn list_people_by_initials(
    conn: &mut Connection,
    edition_id: i64,
    initials: &[&str],
) -> QueryResult<Vec<BylinePerson>> {
    prepared(
        people::table
            .filter(people::edition_id.eq(edition_id))
            // A literal, as the index is of those with initials only.
            .filter(diesel::dsl::sql::<diesel::sql_types::Bool>(
                "people.initials <> ''",
            ))
            .filter(people::initials.eq_any(padded(initials)))
            .select((people::slug, people::name, people::initials)),
    )
    .load(conn)
}

/// A topic of an article.
#[derive(Clone, Debug, Queryable)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct ArticleTopic {
    pub article_id: i64,
    pub topic_id: i64,
    pub slug: String,
    pub name: String,
}

/// Topics of several articles, each article's in order.
///
/// # Errors
///
/// Those of the database.
pub fn list_topics(conn: &mut Connection, article_ids: &[i64]) -> QueryResult<Vec<ArticleTopic>> {
    prepared(
        article_topics::table
            .inner_join(topics::table)
            .filter(article_topics::article_id.eq_any(padded(article_ids)))
            .order((article_topics::article_id, article_topics::position))
            .select((
                article_topics::article_id,
                topics::id,
                topics::slug,
                topics::name,
            )),
    )
    .load(conn)
}

/// Sections by number: (number, slug, name), in no order.
///
/// # Errors
///
/// Those of the database.
pub fn list_sections_by_id(
    conn: &mut Connection,
    ids: &[i64],
) -> QueryResult<Vec<(i64, String, String)>> {
    prepared(
        sections::table
            .filter(sections::id.eq_any(padded(ids)))
            .select((sections::id, sections::slug, sections::name)),
    )
    .load(conn)
}

/// A public note of what was wrong.
#[derive(Clone, Debug, HasQuery)]
#[diesel(table_name = corrections)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct Correction {
    pub article_id: i64,
    pub kind: String,
    pub text: String,
    pub published_at: Millis,
    pub text_before: String,
    pub text_after: String,
}

/// Corrections of several articles, newest first.
///
/// # Errors
///
/// Those of the database.
pub fn list_corrections(
    conn: &mut Connection,
    article_ids: &[i64],
) -> QueryResult<Vec<Correction>> {
    prepared(
        Correction::query()
            .filter(corrections::article_id.eq_any(padded(article_ids)))
            .order((corrections::published_at.desc(), corrections::id.desc())),
    )
    .load(conn)
}

/// A figure's row.
#[derive(Clone, Debug, HasQuery)]
#[diesel(table_name = figures)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct Figure {
    pub id: i64,
    pub article_id: i64,
    pub media_item_id: i64,
    pub key: String,
    pub caption: String,
    pub credit: String,
    pub alt_text: String,
}

/// Figures of several articles, each article's in order.
///
/// # Errors
///
/// Those of the database.
pub fn list_figures(conn: &mut Connection, article_ids: &[i64]) -> QueryResult<Vec<Figure>> {
    prepared(
        Figure::query()
            .filter(figures::article_id.eq_any(padded(article_ids)))
            .order((figures::article_id, figures::position)),
    )
    .load(conn)
}

/// Figures by number, in no order.
///
/// # Errors
///
/// Those of the database.
pub fn list_figures_by_id(conn: &mut Connection, ids: &[i64]) -> QueryResult<Vec<Figure>> {
    prepared(Figure::query().filter(figures::id.eq_any(padded(ids)))).load(conn)
}

/// A public article in another language: (edition's code, whether it is the default one, language, slug, number, headline).
pub type Translation = (String, bool, String, String, i64, String);

/// The public translations of an article: those of the same original, and the original, itself left out.
///
/// # Errors
///
/// Those of the database.
pub fn list_translations(
    conn: &mut Connection,
    article: &Article,
) -> QueryResult<Vec<Translation>> {
    let original = article.translation_of.unwrap_or(article.id);
    prepared(
        articles::table
            .inner_join(editions::table)
            .filter(is_public())
            .filter(
                articles::id
                    .eq(original)
                    .or(articles::translation_of.eq(original)),
            )
            .filter(articles::id.ne(article.id))
            .order(articles::id)
            .select((
                editions::code,
                editions::is_default,
                articles::language,
                articles::slug,
                articles::id,
                articles::headline,
            )),
    )
    .load(conn)
}
