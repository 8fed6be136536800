//! How the Forum of an edition and of its sections is run.

use std::collections::BTreeMap;

use diesel::prelude::*;

use crate::db::Connection;
use crate::forum::rules::mode::Mode;
use crate::schema::{
    articles, comments, discussions, forum_section_modes, forum_settings, readers, sections,
};
use crate::time::Millis;

/// How an edition's Forum is run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForumSettings {
    /// Whether comments of known readers wait.
    pub mode: Mode,
    /// So many comments of a reader have to be published before the next does not wait.
    pub first_comments: i64,
    /// A comment with more links waits.
    pub most_links: i64,
    /// Days after an article's publication in which comments are taken.
    pub closed_after_days: Option<i64>,
}

impl Default for ForumSettings {
    fn default() -> Self {
        Self {
            mode: Mode::Post,
            first_comments: 3,
            most_links: 2,
            closed_after_days: None,
        }
    }
}

/// The columns of a row.
pub(super) type SettingsRow = (String, i64, i64, Option<i64>);

impl ForumSettings {
    /// Those of a row; without one, as the program has them.
    pub(super) fn of(row: Option<SettingsRow>) -> Self {
        let Some((mode, first_comments, most_links, closed_after_days)) = row else {
            return Self::default();
        };
        Self {
            mode: Mode::parse(&mode).unwrap_or(Mode::Pre),
            first_comments,
            most_links,
            closed_after_days,
        }
    }
}

/// How an edition wants its Forum to be run.
///
/// # Errors
///
/// Those of the database.
pub fn find_settings(conn: &mut Connection, edition_id: i64) -> QueryResult<ForumSettings> {
    let row: Option<SettingsRow> = forum_settings::table
        .find(edition_id)
        .select((
            forum_settings::mode,
            forum_settings::first_comments,
            forum_settings::most_links,
            forum_settings::closed_after_days,
        ))
        .first(conn)
        .optional()?;
    Ok(ForumSettings::of(row))
}

/// Sections that are run in another way than their edition, by number.
///
/// # Errors
///
/// Those of the database.
pub fn list_section_modes(conn: &mut Connection) -> QueryResult<BTreeMap<i64, Mode>> {
    let rows: Vec<(i64, String)> = forum_section_modes::table.load(conn)?;
    Ok(rows
        .into_iter()
        .filter_map(|(section_id, word)| Some((section_id, Mode::parse(&word)?)))
        .collect())
}

/// A comment of the past, with all that settings look at.
#[derive(Clone, Debug, Queryable)]
pub struct PastComment {
    /// Its author's name.
    pub author_name: String,
    /// What it says.
    pub text: String,
    /// When.
    pub written_at: Millis,
    /// How its own discussion is run, if that was set.
    pub mode: Option<String>,
    /// The section of its article.
    pub section_id: i64,
    /// When its article was published.
    pub article_published_at: Option<Millis>,
    /// How many comments of its author's account are published and refused by now.
    pub standing: Option<(i64, i64)>,
}

/// The newest comments of an edition that still have their text.
///
/// # Errors
///
/// Those of the database.
pub fn list_past_comments(
    conn: &mut Connection,
    edition_id: i64,
    limit: i64,
) -> QueryResult<Vec<PastComment>> {
    comments::table
        .inner_join(discussions::table.inner_join(articles::table))
        .left_join(readers::table.on(comments::account_id.eq(readers::account_id.nullable())))
        .filter(discussions::edition_id.eq(edition_id))
        .filter(comments::text.ne(""))
        .order(comments::id.desc())
        .limit(limit)
        .select((
            comments::author_name,
            comments::text,
            comments::written_at,
            discussions::mode,
            articles::section_id,
            articles::first_published_at,
            (readers::approved_count, readers::rejected_count).nullable(),
        ))
        .load(conn)
}

/// Keeps how an edition's Forum is run. A section without a mode of its own is run as the edition.
///
/// # Errors
///
/// Those of the database.
pub fn replace_settings(
    conn: &mut Connection,
    edition_id: i64,
    (settings, modes): (&ForumSettings, &BTreeMap<i64, Mode>),
) -> QueryResult<()> {
    let values = (
        forum_settings::mode.eq(settings.mode.word()),
        forum_settings::first_comments.eq(settings.first_comments),
        forum_settings::most_links.eq(settings.most_links),
        forum_settings::closed_after_days.eq(settings.closed_after_days),
    );
    diesel::insert_into(forum_settings::table)
        .values((forum_settings::edition_id.eq(edition_id), values))
        .on_conflict(forum_settings::edition_id)
        .do_update()
        .set(values)
        .execute(conn)?;
    let of_edition = sections::table
        .filter(sections::edition_id.eq(edition_id))
        .select(sections::id);
    diesel::delete(forum_section_modes::table)
        .filter(forum_section_modes::section_id.eq_any(of_edition))
        .execute(conn)?;
    for (section_id, mode) in modes {
        diesel::insert_into(forum_section_modes::table)
            .values((
                forum_section_modes::section_id.eq(section_id),
                forum_section_modes::mode.eq(mode.word()),
            ))
            .execute(conn)?;
    }
    Ok(())
}
