//! Banned and suspect words, as they are kept.

use diesel::prelude::*;

use crate::db::Connection;
use crate::forum::rules::words::{WordKind, WordRule};
use crate::schema::{comments, forum_words};
use crate::time::Millis;

/// A word as the settings show it.
#[derive(Clone, Debug, HasQuery)]
#[diesel(table_name = forum_words)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct KeptWord {
    pub id: i64,
    pub language: String,
    pub word: String,
    pub kind: String,
}

/// All words, by kind and letter.
///
/// # Errors
///
/// Those of the database.
pub fn list_kept_words(conn: &mut Connection) -> QueryResult<Vec<KeptWord>> {
    KeptWord::query()
        .order((forum_words::kind, forum_words::word))
        .load(conn)
}

/// The rules that count in an edition of a language.
///
/// # Errors
///
/// Those of the database.
pub fn list_words(conn: &mut Connection, language: &str) -> QueryResult<Vec<WordRule>> {
    let kept: Vec<KeptWord> = KeptWord::query()
        .filter(forum_words::language.eq_any(["", language]))
        .order(forum_words::id)
        .load(conn)?;
    Ok(kept
        .into_iter()
        .filter_map(|kept| WordRule::parse(&kept.word, WordKind::parse(&kept.kind)?))
        .collect())
}

/// Keeps a word; one that is known already becomes of this kind.
///
/// # Errors
///
/// Those of the database.
pub fn create_word(
    conn: &mut Connection,
    (language, rule): (&str, &WordRule),
    account_id: i64,
    now: Millis,
) -> QueryResult<()> {
    diesel::insert_into(forum_words::table)
        .values((
            forum_words::language.eq(language),
            forum_words::word.eq(&rule.typed),
            forum_words::kind.eq(rule.kind.word()),
            forum_words::account_id.eq(account_id),
            forum_words::created_at.eq(now),
        ))
        .on_conflict((forum_words::language, forum_words::word))
        .do_update()
        .set(forum_words::kind.eq(rule.kind.word()))
        .execute(conn)
        .map(drop)
}

/// Forgets a word; which it was, if there was one.
///
/// # Errors
///
/// Those of the database.
pub fn delete_word(conn: &mut Connection, id: i64) -> QueryResult<Option<String>> {
    diesel::delete(forum_words::table.find(id))
        .returning(forum_words::word)
        .get_result(conn)
        .optional()
}

/// The newest comments that still have their text: number, name, text.
///
/// # Errors
///
/// Those of the database.
pub fn list_newest_texts(
    conn: &mut Connection,
    limit: i64,
) -> QueryResult<Vec<(i64, String, String)>> {
    comments::table
        .filter(comments::text.ne(""))
        .order(comments::id.desc())
        .limit(limit)
        .select((comments::id, comments::author_name, comments::text))
        .load(conn)
}
