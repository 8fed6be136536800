//! Remarks on articles, with the newsroom's answers.

use diesel::dsl::count_star;
use diesel::prelude::*;

use crate::articles::model::bin::is_kept;
use crate::db::Connection;
use crate::schema::{accounts, articles, remark_answers, remarks, revisions};
use crate::time::Millis;

/// Most characters of a remark or an answer.
pub const LONGEST_REMARK: usize = 4000;

/// Most characters of the name that somebody from outside types.
pub const LONGEST_NAME: usize = 100;

/// Remarks that one preview link takes in all, and in an hour: enough for a careful reader, too few to fill the database.
const MOST_OF_LINK: i64 = 200;
const MOST_OF_LINK_AN_HOUR: i64 = 20;

/// A remark.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = remarks)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct Remark {
    pub id: i64,
    pub paragraph: Option<i64>,
    pub quoted: String,
    pub text: String,
    pub written_at: Millis,
    pub outsider_name: String,
    pub resolved_at: Option<Millis>,
    pub resolved_by: Option<i64>,
}

/// A remark to keep, of an account or of whoever came by a link.
#[derive(Clone, Debug, Insertable)]
#[diesel(table_name = remarks)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct NewRemark<'a> {
    pub article_id: i64,
    pub paragraph: Option<i64>,
    pub quoted: &'a str,
    pub text: &'a str,
    pub written_at: Millis,
    pub account_id: Option<i64>,
    pub preview_link_id: Option<i64>,
    pub outsider_name: &'a str,
}

/// What the newsroom answers.
#[derive(Clone, Debug, Queryable)]
pub struct RemarkAnswer {
    /// The remark that it answers.
    pub remark_id: i64,
    /// Who.
    pub account_name: String,
    /// What.
    pub text: String,
    /// When.
    pub written_at: Millis,
}

/// Keeps a remark; its number.
///
/// # Errors
///
/// Those of the database.
pub fn create_remark(conn: &mut Connection, remark: &NewRemark<'_>) -> QueryResult<i64> {
    diesel::insert_into(remarks::table)
        .values(remark)
        .returning(remarks::id)
        .get_result(conn)
}

/// Whether a preview link has taken as many remarks as it may for now.
///
/// # Errors
///
/// Those of the database.
pub fn has_enough_remarks(conn: &mut Connection, link_id: i64, now: Millis) -> QueryResult<bool> {
    let of_link = remarks::table.filter(remarks::preview_link_id.eq(link_id));
    let all: i64 = of_link.count().get_result(conn)?;
    let recent: i64 = of_link
        .filter(remarks::written_at.gt(now.plus_minutes(-60)))
        .count()
        .get_result(conn)?;
    Ok(all >= MOST_OF_LINK || recent >= MOST_OF_LINK_AN_HOUR)
}

/// An article's remarks in the order they were written, each with the name of the account that wrote it.
///
/// # Errors
///
/// Those of the database.
pub fn list_remarks(
    conn: &mut Connection,
    article_id: i64,
) -> QueryResult<Vec<(Remark, Option<String>)>> {
    remarks::table
        .left_join(accounts::table)
        .filter(remarks::article_id.eq(article_id))
        .order(remarks::id)
        .select((Remark::as_select(), accounts::name.nullable()))
        .load(conn)
}

/// The names of those who resolved an article's remarks: (remark, name).
///
/// # Errors
///
/// Those of the database.
pub fn list_resolvers(conn: &mut Connection, article_id: i64) -> QueryResult<Vec<(i64, String)>> {
    remarks::table
        .inner_join(accounts::table.on(remarks::resolved_by.eq(accounts::id.nullable())))
        .filter(remarks::article_id.eq(article_id))
        .select((remarks::id, accounts::name))
        .load(conn)
}

/// The answers to an article's remarks, in the order they were written.
///
/// # Errors
///
/// Those of the database.
pub fn list_answers(conn: &mut Connection, article_id: i64) -> QueryResult<Vec<RemarkAnswer>> {
    remark_answers::table
        .inner_join(remarks::table)
        .inner_join(accounts::table)
        .filter(remarks::article_id.eq(article_id))
        .order(remark_answers::id)
        .select((
            remark_answers::remark_id,
            accounts::name,
            remark_answers::text,
            remark_answers::written_at,
        ))
        .load(conn)
}

/// Whether a remark is one on this article.
///
/// # Errors
///
/// Those of the database.
pub fn is_remark_on(conn: &mut Connection, article_id: i64, remark_id: i64) -> QueryResult<bool> {
    diesel::select(diesel::dsl::exists(
        remarks::table
            .find(remark_id)
            .filter(remarks::article_id.eq(article_id)),
    ))
    .get_result(conn)
}

/// Answers a remark.
///
/// # Errors
///
/// Those of the database.
pub fn create_answer(
    conn: &mut Connection,
    (remark_id, account_id): (i64, i64),
    text: &str,
    now: Millis,
) -> QueryResult<usize> {
    diesel::insert_into(remark_answers::table)
        .values((
            remark_answers::remark_id.eq(remark_id),
            remark_answers::account_id.eq(account_id),
            remark_answers::text.eq(text),
            remark_answers::written_at.eq(now),
        ))
        .execute(conn)
}

/// Resolves an open remark, by an account at an instant; or opens a resolved one again. One that is so already stays as it is.
///
/// # Errors
///
/// Those of the database.
pub fn update_resolved(
    conn: &mut Connection,
    remark_id: i64,
    resolved: Option<(i64, Millis)>,
) -> QueryResult<usize> {
    let (by, at) = (resolved.map(|(by, _)| by), resolved.map(|(_, at)| at));
    let was_open = resolved.is_some();
    diesel::update(
        remarks::table
            .find(remark_id)
            .filter(remarks::resolved_at.is_null().eq(was_open)),
    )
    .set((remarks::resolved_by.eq(by), remarks::resolved_at.eq(at)))
    .execute(conn)
}

/// How many remarks on an article are open.
///
/// # Errors
///
/// Those of the database.
pub fn count_open_remarks(conn: &mut Connection, article_id: i64) -> QueryResult<i64> {
    remarks::table
        .filter(remarks::article_id.eq(article_id))
        .filter(remarks::resolved_at.is_null())
        .count()
        .get_result(conn)
}

/// Articles begun by an account with open remarks: number, headline, how many; the latest begun first.
///
/// # Errors
///
/// Those of the database.
pub fn list_articles_with_open_remarks(
    conn: &mut Connection,
    writer_id: i64,
    limit: i64,
) -> QueryResult<Vec<(i64, String, i64)>> {
    let begun = revisions::table
        .filter(revisions::account_id.eq(writer_id))
        .filter(revisions::version.eq(1))
        .select(revisions::article_id);
    articles::table
        .inner_join(remarks::table)
        .filter(articles::id.eq_any(begun))
        .filter(is_kept())
        .filter(remarks::resolved_at.is_null())
        .group_by(articles::id)
        .order(articles::id.desc())
        .limit(limit)
        .select((articles::id, articles::headline, count_star()))
        .load(conn)
}
