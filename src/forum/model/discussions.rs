//! Discussions: what is said under an article, with the count of it.

use std::collections::HashMap;

use diesel::dsl::{self, max};
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::Bool;

use super::comments::{CommentState, is_shown};
use super::settings::{ForumSettings, SettingsRow};
use crate::articles::model::listing::is_public;
use crate::articles::model::reading::Article;
use crate::db::Connection;
use crate::forum::rules::mode::Mode;
use crate::prepared::{padded, prepared};
use crate::schema::{articles, comments, discussions, forum_section_modes, forum_settings};
use crate::time::Millis;

/// Whether comments are taken under an article, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Openness {
    /// Whether comments of known readers wait.
    pub mode: Mode,
    /// Whether somebody closed the discussion, or it closed by its age.
    pub is_closed: bool,
    /// What readers are told about it; may be empty.
    pub closing_message: String,
    /// What the newsroom asks its readers; may be empty.
    pub question: String,
}

impl Openness {
    /// Whether comments are taken.
    pub fn is_open(&self) -> bool {
        !self.is_closed && self.mode != Mode::Off
    }
}

/// How a discussion stands: how much there is of it, and how it is run.
#[derive(Clone, Debug)]
pub struct DiscussionState {
    /// Public comments.
    pub comments: i64,
    /// Those and the places of others that they answer.
    pub places: i64,
    /// A comment that the newsroom shows above all others.
    pub pinned: Option<i64>,
    /// Whether comments are taken.
    pub openness: Openness,
    /// When they will not be any more, by the article's age.
    pub closes_at: Option<Millis>,
    /// How the edition's Forum is run.
    pub settings: ForumSettings,
}

/// A row of a discussion as it is joined.
type StateRow = (
    i64,
    i64,
    Option<i64>,
    Option<String>,
    Option<Millis>,
    String,
    String,
);

/// How the discussion of an article stands. Its mode is its own, its section's, or the edition's.
///
/// # Errors
///
/// Those of the database.
pub fn find_state(
    conn: &mut Connection,
    article: &Article,
    now: Millis,
) -> QueryResult<DiscussionState> {
    let (row, settings, of_section): (Option<StateRow>, Option<SettingsRow>, Option<String>) =
        articles::table
            .find(article.id)
            .left_join(discussions::table)
            .left_join(
                forum_settings::table.on(forum_settings::edition_id.eq(articles::edition_id)),
            )
            .left_join(
                forum_section_modes::table
                    .on(forum_section_modes::section_id.eq(articles::section_id)),
            )
            .select((
                (
                    discussions::comment_count,
                    discussions::place_count,
                    discussions::pinned_comment_id,
                    discussions::mode,
                    discussions::closed_at,
                    discussions::closing_message,
                    discussions::question,
                )
                    .nullable(),
                (
                    forum_settings::mode,
                    forum_settings::first_comments,
                    forum_settings::most_links,
                    forum_settings::closed_after_days,
                )
                    .nullable(),
                forum_section_modes::mode.nullable(),
            ))
            .first(conn)?;
    let settings = ForumSettings::of(settings);
    let (comments, places, pinned, own, closed_at, closing_message, question) =
        row.unwrap_or_default();
    let mode = own.or(of_section);
    let ends_at = settings
        .closed_after_days
        .zip(article.first_published_at)
        .map(|(days, published)| published.plus_days(days));
    Ok(DiscussionState {
        comments,
        places,
        pinned,
        openness: Openness {
            mode: mode
                .as_deref()
                .and_then(Mode::parse)
                .unwrap_or(settings.mode),
            is_closed: closed_at.is_some() || ends_at.is_some_and(|ends_at| ends_at <= now),
            closing_message,
            question,
        },
        closes_at: ends_at.filter(|ends_at| *ends_at > now),
        settings,
    })
}

/// How a discussion is run, as it is kept.
#[derive(Clone, Debug, Default, HasQuery)]
#[diesel(table_name = discussions)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct Discussion {
    pub mode: Option<String>,
    pub closed_at: Option<Millis>,
    pub closing_message: String,
    pub question: String,
    pub pinned_comment_id: Option<i64>,
}

/// The discussion of an article, if there is one.
///
/// # Errors
///
/// Those of the database.
pub fn find_discussion(conn: &mut Connection, article_id: i64) -> QueryResult<Option<Discussion>> {
    Discussion::query()
        .filter(discussions::article_id.eq(article_id))
        .first(conn)
        .optional()
}

/// What a moderator sets for the discussion of an article.
#[derive(Clone, Debug, AsChangeset)]
#[diesel(table_name = discussions)]
#[diesel(treat_none_as_null = true)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct DiscussionChanges<'a> {
    pub mode: Option<String>,
    pub closed_at: Option<Millis>,
    pub closing_message: &'a str,
    pub question: &'a str,
}

/// Changes how a discussion is run.
///
/// # Errors
///
/// Those of the database.
pub fn update_discussion(
    conn: &mut Connection,
    id: i64,
    changes: &DiscussionChanges<'_>,
) -> QueryResult<()> {
    diesel::update(discussions::table.find(id))
        .set(changes)
        .execute(conn)
        .map(drop)
}

/// Shows a comment above all others of its discussion, or none.
///
/// # Errors
///
/// Those of the database.
pub fn update_pinned(conn: &mut Connection, id: i64, comment_id: Option<i64>) -> QueryResult<()> {
    diesel::update(discussions::table.find(id))
        .set(discussions::pinned_comment_id.eq(comment_id))
        .execute(conn)
        .map(drop)
}

/// A discussion as the list of all shows it.
#[derive(Clone, Debug, Queryable)]
pub struct ListedDiscussion {
    /// The article that it is about.
    pub article_id: i64,
    /// The readable part of the article's address.
    pub slug: String,
    /// The article's headline.
    pub headline: String,
    /// Public comments.
    pub comment_count: i64,
    /// When the last of them became public.
    pub last_comment_at: Option<Millis>,
    /// What the newsroom asks its readers; may be empty.
    pub question: String,
}

/// The discussion about an article, made if there is none.
///
/// # Errors
///
/// Those of the database.
pub fn find_or_create_discussion(
    conn: &mut Connection,
    edition_id: i64,
    article_id: i64,
) -> QueryResult<i64> {
    let known = discussions::table
        .filter(discussions::article_id.eq(article_id))
        .select(discussions::id)
        .first(conn)
        .optional()?;
    if let Some(id) = known {
        return Ok(id);
    }
    diesel::insert_into(discussions::table)
        .values((
            discussions::edition_id.eq(edition_id),
            discussions::article_id.eq(article_id),
        ))
        .returning(discussions::id)
        .get_result(conn)
}

/// Which discussions are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DiscussionKind {
    /// Those with a public comment.
    Active,
    /// Those in which nobody has answered anybody.
    Unanswered,
    /// Those that the newsroom opened with a question.
    Questions,
}

impl DiscussionKind {
    /// All, in the order of the links.
    pub const ALL: [Self; 3] = [Self::Active, Self::Unanswered, Self::Questions];

    /// The word in addresses and locale files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Unanswered => "unanswered",
            Self::Questions => "questions",
        }
    }

    /// The kind of a word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// A discussion of a kind: literals, as SQLite uses a partial index for the words of its condition only.
fn is_of(kind: DiscussionKind) -> SqlLiteral<Bool> {
    dsl::sql(match kind {
        DiscussionKind::Active => "discussions.comment_count > 0",
        DiscussionKind::Questions => "discussions.question <> ''",
        DiscussionKind::Unanswered => {
            "discussions.comment_count > 0 AND NOT EXISTS (SELECT 1 FROM comments AS answer \
             WHERE answer.discussion_id = discussions.id AND answer.is_shown = 1 AND answer.parent_id IS NOT NULL)"
        }
    })
}

/// How many discussions of public articles are of a kind.
///
/// # Errors
///
/// Those of the database.
pub fn count_discussions(
    conn: &mut Connection,
    edition_id: i64,
    kind: DiscussionKind,
) -> QueryResult<i64> {
    prepared(
        discussions::table
            .inner_join(articles::table)
            .filter(discussions::edition_id.eq(edition_id))
            .filter(is_of(kind))
            .filter(is_public())
            .count(),
    )
    .get_result(conn)
}

/// Discussions of public articles, the one with the newest comment first.
///
/// # Errors
///
/// Those of the database.
pub fn list_discussions(
    conn: &mut Connection,
    edition_id: i64,
    kind: DiscussionKind,
    (offset, limit): (i64, i64),
) -> QueryResult<Vec<ListedDiscussion>> {
    prepared(
        discussions::table
            .inner_join(articles::table)
            .filter(discussions::edition_id.eq(edition_id))
            .filter(is_of(kind))
            .filter(is_public())
            .order((discussions::last_comment_at.desc(), discussions::id.desc()))
            .offset(offset)
            .limit(limit)
            .select((
                articles::id,
                articles::slug,
                articles::headline,
                discussions::comment_count,
                discussions::last_comment_at,
                discussions::question,
            )),
    )
    .load(conn)
}

/// How many public comments articles have: by number; of those without any, nothing.
///
/// # Errors
///
/// Those of the database.
pub fn list_comment_counts(
    conn: &mut Connection,
    article_ids: &[i64],
) -> QueryResult<HashMap<i64, i64>> {
    let rows: Vec<(i64, i64)> = prepared(
        discussions::table
            .filter(discussions::article_id.eq_any(padded(article_ids)))
            .select((discussions::article_id, discussions::comment_count)),
    )
    .load(conn)?;
    Ok(rows.into_iter().collect())
}

/// Counts a discussion's public comments and places anew, after one became public or ceased to be.
///
/// # Errors
///
/// Those of the database.
pub(super) fn update_count(conn: &mut Connection, discussion_id: i64) -> QueryResult<()> {
    let shown = || {
        comments::table
            .filter(comments::discussion_id.eq(discussion_id))
            .filter(is_shown())
    };
    let public = || shown().filter(comments::state.eq(CommentState::Published.word()));
    let places: i64 = shown().count().get_result(conn)?;
    let count: i64 = public().count().get_result(conn)?;
    let last: Option<Millis> = public().select(max(comments::published_at)).first(conn)?;
    diesel::update(discussions::table.find(discussion_id))
        .set((
            discussions::comment_count.eq(count),
            discussions::place_count.eq(places),
            discussions::last_comment_at.eq(last),
        ))
        .execute(conn)
        .map(drop)
}
