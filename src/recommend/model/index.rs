//! Stories as they are compared, their words, and the way from a word to its stories.

use diesel::dsl::count_star;
use diesel::prelude::*;
use diesel::sql_types::Text;

use crate::db::Connection;
use crate::schema::{related_postings, related_stories, related_words};
use crate::time::Millis;

/// A story as it is kept.
#[derive(Clone, Debug, HasQuery, Insertable)]
#[diesel(table_name = related_stories)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct KeptStory {
    pub article_id: i64,
    pub edition_id: i64,
    pub language: String,
    pub section_id: i64,
    pub published_at: Option<Millis>,
    pub counts: Vec<u8>,
}

/// In how many stories each word is, by number.
///
/// # Errors
///
/// Those of the database.
pub fn list_word_counts(conn: &mut Connection) -> QueryResult<Vec<(i64, i64)>> {
    related_words::table
        .order(related_words::id.desc())
        .select((related_words::id, related_words::stories))
        .load(conn)
}

/// How many stories each edition has.
///
/// # Errors
///
/// Those of the database.
pub fn list_story_counts(conn: &mut Connection) -> QueryResult<Vec<(i64, i64)>> {
    related_stories::table
        .group_by(related_stories::edition_id)
        .select((related_stories::edition_id, count_star()))
        .load(conn)
}

/// Counts a word in so many more stories: its number, and in how many it is now.
///
/// # Errors
///
/// Those of the database.
pub fn update_word(
    conn: &mut Connection,
    (edition_id, word): (i64, &str),
    more: i64,
) -> QueryResult<(i64, i64)> {
    diesel::insert_into(related_words::table)
        .values((
            related_words::edition_id.eq(edition_id),
            related_words::word.eq(word),
            related_words::stories.eq(more),
        ))
        .on_conflict((related_words::edition_id, related_words::word))
        .do_update()
        .set(related_words::stories.eq(related_words::stories + more))
        .returning((related_words::id, related_words::stories))
        .get_result(conn)
}

/// Counts a word in one story less; in how many it is now.
///
/// # Errors
///
/// Those of the database.
pub fn lower_word(conn: &mut Connection, id: i64) -> QueryResult<i64> {
    diesel::update(related_words::table.find(id))
        .set(related_words::stories.eq(related_words::stories - 1))
        .returning(related_words::stories)
        .get_result(conn)
}

/// Words by number.
///
/// # Errors
///
/// Those of the database.
pub fn list_words(conn: &mut Connection, ids: &[i64]) -> QueryResult<Vec<(i64, String)>> {
    related_words::table
        .filter(related_words::id.eq_any(ids))
        .select((related_words::id, related_words::word))
        .load(conn)
}

/// Words of an edition's stories that begin with a letter and are about so long, each with in how many stories it is.
///
/// # Errors
///
/// Those of the database.
pub fn list_words_like(
    conn: &mut Connection,
    edition_id: i64,
    first: char,
    (length, most_difference): (usize, usize),
) -> QueryResult<Vec<(String, i64)>> {
    let number = |length: usize| i64::try_from(length).unwrap_or(i64::MAX);
    let shortest = number(length.saturating_sub(most_difference));
    let longest = number(length + most_difference);
    // All that begins with the letter stands between it and it with the last letter that there is.
    let after = format!("{first}{}", char::MAX);
    related_words::table
        .filter(related_words::edition_id.eq(edition_id))
        .filter(related_words::word.ge(first.to_string()))
        .filter(related_words::word.lt(after))
        .filter(related_words::stories.gt(0))
        .filter(length_of(related_words::word).between(shortest, longest))
        .select((related_words::word, related_words::stories))
        .load(conn)
}

/// Words of an edition's stories that begin so, those in most stories first, each with in how many it is.
///
/// # Errors
///
/// Those of the database.
pub fn list_words_beginning(
    conn: &mut Connection,
    edition_id: i64,
    beginning: &str,
) -> QueryResult<Vec<(String, i64)>> {
    let after = format!("{beginning}{}", char::MAX);
    related_words::table
        .filter(related_words::edition_id.eq(edition_id))
        .filter(related_words::word.ge(beginning))
        .filter(related_words::word.lt(after))
        .filter(related_words::stories.gt(0))
        .order((related_words::stories.desc(), related_words::word))
        .select((related_words::word, related_words::stories))
        .load(conn)
}

#[diesel::declare_sql_function]
extern "SQL" {
    /// How many characters a text has.
    #[sql_name = "length"]
    fn length_of(text: Text) -> BigInt;
}

/// A story that was taken in.
///
/// # Errors
///
/// Those of the database.
pub fn find_story(conn: &mut Connection, article_id: i64) -> QueryResult<Option<KeptStory>> {
    KeptStory::query().find(article_id).first(conn).optional()
}

/// Stories in a language, of some.
///
/// # Errors
///
/// Those of the database.
pub fn list_stories(
    conn: &mut Connection,
    ids: &[i64],
    language: &str,
) -> QueryResult<Vec<KeptStory>> {
    KeptStory::query()
        .filter(related_stories::article_id.eq_any(ids))
        .filter(related_stories::language.eq(language))
        .load(conn)
}

/// Keeps a story.
///
/// # Errors
///
/// Those of the database.
pub fn replace_story(conn: &mut Connection, story: &KeptStory, now: Millis) -> QueryResult<()> {
    diesel::replace_into(related_stories::table)
        .values((story, related_stories::compared_at.eq(now)))
        .execute(conn)
        .map(drop)
}

/// Forgets a story.
///
/// # Errors
///
/// Those of the database.
pub fn delete_story(conn: &mut Connection, article_id: i64) -> QueryResult<()> {
    diesel::delete(related_stories::table.find(article_id))
        .execute(conn)
        .map(drop)
}

/// Lets a word lead to a story.
///
/// # Errors
///
/// Those of the database.
pub fn create_posting(conn: &mut Connection, word_id: i64, article_id: i64) -> QueryResult<()> {
    diesel::insert_into(related_postings::table)
        .values((
            related_postings::word_id.eq(word_id),
            related_postings::article_id.eq(article_id),
        ))
        .execute(conn)
        .map(drop)
}

/// Lets no word lead to a story.
///
/// # Errors
///
/// Those of the database.
pub fn delete_postings(conn: &mut Connection, article_id: i64) -> QueryResult<()> {
    diesel::delete(related_postings::table.filter(related_postings::article_id.eq(article_id)))
        .execute(conn)
        .map(drop)
}

/// Stories that a word leads to: at most so many with smaller numbers than one, and so many with greater ones.
///
/// # Errors
///
/// Those of the database.
pub fn list_near(
    conn: &mut Connection,
    word_id: i64,
    article_id: i64,
    most: i64,
) -> QueryResult<Vec<i64>> {
    let of_word = || {
        related_postings::table
            .filter(related_postings::word_id.eq(word_id))
            .select(related_postings::article_id)
    };
    let mut near: Vec<i64> = of_word()
        .filter(related_postings::article_id.lt(article_id))
        .order(related_postings::article_id.desc())
        .limit(most)
        .load(conn)?;
    let after: Vec<i64> = of_word()
        .filter(related_postings::article_id.gt(article_id))
        .order(related_postings::article_id)
        .limit(most)
        .load(conn)?;
    near.extend(after);
    Ok(near)
}
