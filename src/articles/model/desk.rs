//! Articles as the newsroom has them: the last saved version, which of a public article may still wait to be published.

use diesel::dsl;
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::Bool;
use diesel::sqlite::Sqlite;

use super::bin::is_kept;
use super::editing::{ArticleContent, Saved, save_article};
use super::listing::is_public;
use super::revisions::{NewRevision, create_pending_revision, update_revision_account};
use crate::accounts::model::accounts::Account;
use crate::accounts::sections::Sections;
use crate::db::Connection;
use crate::schema::{accounts, articles, presences, revisions, sections, unreviewed_publications};
use crate::time::Millis;

/// An article with its last saved version.
#[derive(Clone, Debug)]
pub struct DeskArticle {
    /// Its number.
    pub id: i64,
    /// Counts up with every save.
    pub version: i64,
    /// As last saved; its state and times are those of the row.
    pub content: ArticleContent,
    /// The last saved version waits to be published.
    pub is_pending: bool,
    /// When it was last saved.
    pub saved_at: Millis,
    /// The account that began it; `None` for imports.
    pub writer_id: Option<i64>,
    /// The account that saved it last; `None` for imports and jobs.
    pub saver_id: Option<i64>,
}

/// A line of the newsroom's lists.
#[derive(Clone, Debug, Queryable)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct DeskLine {
    pub id: i64,
    pub headline: String,
    pub state: String,
    pub section_name: String,
    pub sign_off: String,
    pub scheduled_for: Option<Millis>,
    pub first_published_at: Option<Millis>,
    pub created_at: Millis,
}

/// Which articles a list of the newsroom holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeskFilter {
    /// All, the latest begun first.
    All,
    /// Those in a state.
    State(&'static str),
    /// Those begun by an account.
    Writer(i64),
    /// Those begun by an account that are in a state.
    WriterState(i64, &'static str),
    /// Public since an instant.
    PublishedSince(Millis),
    /// Those of another list that stand in these sections.
    Within(Box<Self>, Vec<i64>),
}

impl DeskFilter {
    /// The list as somebody sees it who works in these sections.
    pub fn within(self, sections: &Sections) -> Self {
        if sections.are_all() {
            return self;
        }
        Self::Within(Box::new(self), sections.listed().to_vec())
    }
}

type DeskColumns = (
    articles::id,
    articles::headline,
    articles::state,
    sections::name,
    articles::sign_off,
    articles::scheduled_for,
    articles::first_published_at,
    articles::created_at,
);

/// Content, whether it waits, when it was saved and by which account.
type LastVersion = (String, bool, Millis, Option<i64>);

/// An article with its last saved version; none that is in the bin.
///
/// # Errors
///
/// Not found, and those of the database; a revision that cannot be read.
pub fn find_desk_article(conn: &mut Connection, id: i64) -> QueryResult<DeskArticle> {
    let version: i64 = articles::table
        .find(id)
        .filter(is_kept())
        .select(articles::version)
        .first(conn)?;
    let (json, is_pending, saved_at, saver_id): LastVersion = revisions::table
        .filter(revisions::article_id.eq(id))
        .filter(revisions::version.eq(version))
        .select((
            revisions::content,
            revisions::is_pending,
            revisions::saved_at,
            revisions::account_id,
        ))
        .first(conn)?;
    let writer_id = revisions::table
        .filter(revisions::article_id.eq(id))
        .filter(revisions::version.eq(1))
        .select(revisions::account_id)
        .first::<Option<i64>>(conn)
        .optional()?
        .flatten();
    Ok(DeskArticle {
        id,
        version,
        content: parse_content(&json)?,
        is_pending,
        saved_at,
        writer_id,
        saver_id,
    })
}

/// The content that readers see of a public article.
///
/// # Errors
///
/// Not found, and those of the database; a revision that cannot be read.
pub fn find_public_content(conn: &mut Connection, article_id: i64) -> QueryResult<ArticleContent> {
    let json: String = revisions::table
        .filter(revisions::article_id.eq(article_id))
        .filter(revisions::is_pending.eq(false))
        .order(revisions::version.desc())
        .select(revisions::content)
        .first(conn)?;
    parse_content(&json)
}

/// The content of one version.
///
/// # Errors
///
/// Not found, and those of the database; a revision that cannot be read.
pub fn find_content(
    conn: &mut Connection,
    article_id: i64,
    version: i64,
) -> QueryResult<ArticleContent> {
    let json: String = revisions::table
        .filter(revisions::article_id.eq(article_id))
        .filter(revisions::version.eq(version))
        .select(revisions::content)
        .first(conn)?;
    parse_content(&json)
}

fn parse_content(json: &str) -> QueryResult<ArticleContent> {
    serde_json::from_str(json)
        .map_err(|error| diesel::result::Error::DeserializationError(Box::new(error)))
}

/// Begins an article; its number.
///
/// # Errors
///
/// Those of the database.
pub fn create_desk_article(
    conn: &mut Connection,
    content: &ArticleContent,
    account_id: i64,
    now: Millis,
) -> QueryResult<i64> {
    let saved = save_article(conn, None, content, "save", now)?;
    let id = saved.id();
    update_revision_account(conn, id, account_id)?;
    Ok(id)
}

/// Saves the next version of an article and makes it what the row says: its state, and for readers its text.
///
/// # Errors
///
/// Those of the database.
pub fn update_desk_article(
    conn: &mut Connection,
    id: i64,
    content: &ArticleContent,
    (account_id, reason): (Option<i64>, &str),
    now: Millis,
) -> QueryResult<()> {
    let saved = save_article(conn, Some(id), content, reason, now)?;
    if let (Saved::Updated(_), Some(account_id)) = (saved, account_id) {
        update_revision_account(conn, id, account_id)?;
    }
    Ok(())
}

/// Saves the next version of a public article beside it: readers go on seeing the last one.
///
/// # Errors
///
/// Those of the database.
pub fn create_pending_version(
    conn: &mut Connection,
    id: i64,
    content: &ArticleContent,
    (account_id, reason): (impl Into<Option<i64>>, &str),
    now: Millis,
) -> QueryResult<()> {
    let json = serde_json::to_string(content)
        .map_err(|error| diesel::result::Error::SerializationError(Box::new(error)))?;
    let version: i64 = diesel::update(articles::table.find(id))
        .set(articles::version.eq(articles::version + 1))
        .returning(articles::version)
        .get_result(conn)?;
    create_pending_revision(
        conn,
        &NewRevision {
            article_id: id,
            version,
            reason,
            saved_at: now,
            content: &json,
            account_id: account_id.into(),
            is_pending: true,
        },
    )?;
    Ok(())
}

/// Articles of a list, the latest begun first.
///
/// # Errors
///
/// Those of the database.
pub fn list_desk(
    conn: &mut Connection,
    filter: &DeskFilter,
    offset: i64,
    limit: i64,
) -> QueryResult<Vec<DeskLine>> {
    filtered(filter)
        .order(articles::id.desc())
        .offset(offset)
        .limit(limit)
        .select(DeskColumns::default())
        .load(conn)
}

/// Those of some articles that a list holds, the latest begun first.
///
/// # Errors
///
/// Those of the database.
pub fn list_desk_of(
    conn: &mut Connection,
    filter: &DeskFilter,
    ids: &[i64],
) -> QueryResult<Vec<DeskLine>> {
    filtered(filter)
        .filter(articles::id.eq_any(ids))
        .order(articles::id.desc())
        .select(DeskColumns::default())
        .load(conn)
}

/// How many articles a list holds.
///
/// # Errors
///
/// Those of the database.
pub fn count_desk(conn: &mut Connection, filter: &DeskFilter) -> QueryResult<i64> {
    filtered(filter).count().get_result(conn)
}

type Filtered = diesel::helper_types::IntoBoxed<
    'static,
    dsl::InnerJoin<articles::table, sections::table>,
    Sqlite,
>;

fn filtered(filter: &DeskFilter) -> Filtered {
    let all = articles::table.inner_join(sections::table).into_boxed();
    let begun_by = |account_id: i64| {
        revisions::table
            .filter(revisions::account_id.eq(account_id))
            .filter(revisions::version.eq(1))
            .select(revisions::article_id)
    };
    match filter {
        DeskFilter::All => all.filter(is_kept()),
        DeskFilter::State("published") => all.filter(is_public()),
        DeskFilter::State(state) => all
            .filter(is_kept())
            .filter(articles::state.eq(*state))
            .filter(is_not_public()),
        DeskFilter::Writer(account_id) => all
            .filter(is_kept())
            .filter(articles::id.eq_any(begun_by(*account_id))),
        DeskFilter::WriterState(account_id, state) => all
            .filter(is_kept())
            .filter(articles::id.eq_any(begun_by(*account_id)))
            .filter(articles::state.eq(*state)),
        DeskFilter::PublishedSince(since) => all
            .filter(is_public())
            .filter(articles::first_published_at.ge(*since)),
        DeskFilter::Within(inner, sections) => {
            filtered(inner).filter(articles::section_id.eq_any(sections.clone()))
        }
    }
}

/// In the words of the partial index `articles_by_state`: the planner takes it only where they stand in the question.
fn is_not_public() -> SqlLiteral<Bool> {
    dsl::sql("articles.state <> 'published'")
}

/// Notes that somebody published a story alone, until another has looked.
///
/// # Errors
///
/// Those of the database.
pub fn create_unreviewed(
    conn: &mut Connection,
    article_id: i64,
    account_id: i64,
    reason: &str,
    now: Millis,
) -> QueryResult<usize> {
    diesel::replace_into(unreviewed_publications::table)
        .values((
            unreviewed_publications::article_id.eq(article_id),
            unreviewed_publications::account_id.eq(account_id),
            unreviewed_publications::reason.eq(reason),
            unreviewed_publications::at.eq(now),
        ))
        .execute(conn)
}

/// A story that somebody published alone: number, headline, section, who, under which name, why.
pub type UnreviewedStory = (i64, String, i64, i64, String, String);

/// Stories published alone that nobody else has looked at.
///
/// # Errors
///
/// Those of the database.
pub fn list_unreviewed(conn: &mut Connection) -> QueryResult<Vec<UnreviewedStory>> {
    unreviewed_publications::table
        .inner_join(articles::table)
        .inner_join(accounts::table)
        .order(unreviewed_publications::at)
        .select((
            articles::id,
            articles::headline,
            articles::section_id,
            accounts::id,
            accounts::name,
            unreviewed_publications::reason,
        ))
        .load(conn)
}

/// A second pair of eyes has looked: not that of the account which published alone.
///
/// # Errors
///
/// Those of the database.
pub fn delete_unreviewed(
    conn: &mut Connection,
    article_id: i64,
    reviewer_id: i64,
) -> QueryResult<usize> {
    diesel::delete(
        unreviewed_publications::table
            .find(article_id)
            .filter(unreviewed_publications::account_id.ne(reviewer_id)),
    )
    .execute(conn)
}

/// Notes that somebody has an article open, and says who else had it open since an instant.
///
/// # Errors
///
/// Those of the database.
pub fn replace_presence(
    conn: &mut Connection,
    (article_id, account_id): (i64, i64),
    since: Millis,
    now: Millis,
) -> QueryResult<Vec<Account>> {
    diesel::replace_into(presences::table)
        .values((
            presences::article_id.eq(article_id),
            presences::account_id.eq(account_id),
            presences::seen_at.eq(now),
        ))
        .execute(conn)?;
    diesel::delete(presences::table.filter(presences::seen_at.lt(since))).execute(conn)?;
    presences::table
        .inner_join(accounts::table)
        .filter(presences::article_id.eq(article_id))
        .filter(presences::account_id.ne(account_id))
        .order(accounts::name)
        .select(Account::as_select())
        .load(conn)
}
