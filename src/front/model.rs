//! Rows of placements and of breaking news.

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Nullable};

use crate::articles::model::bin::is_kept;
use crate::articles::model::listing::{ListedArticle, is_public, list_public_by_id};
use crate::db::Connection;
use crate::prepared::{padded, prepared};
use crate::schema::{articles, breaking_lines, placements};
use crate::time::Millis;

/// An article in a slot of a front page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, HasQuery)]
#[diesel(table_name = placements)]
pub struct Placement {
    /// Its number.
    pub id: i64,
    /// The slot.
    pub slot: i64,
    /// The article.
    pub article_id: i64,
    /// From this instant on.
    pub since: Millis,
    /// Before this instant; `None` until it is replaced.
    pub until: Option<Millis>,
}

/// An article to place.
#[derive(Clone, Copy, Debug, Insertable)]
#[diesel(table_name = placements)]
#[expect(missing_docs, reason = "the fields of Placement")]
pub struct NewPlacement {
    pub edition_id: i64,
    pub slot: i64,
    pub article_id: i64,
    pub since: Millis,
    pub until: Option<Millis>,
}

/// A line of breaking news.
#[derive(Clone, Debug, PartialEq, Eq, HasQuery)]
#[diesel(table_name = breaking_lines)]
pub struct BreakingLine {
    /// Its number.
    pub id: i64,
    /// What it says.
    pub text: String,
    /// The article that it leads to.
    pub article_id: Option<i64>,
    /// From this instant on.
    pub since: Millis,
    /// Before this instant.
    pub until: Millis,
}

/// A line of breaking news to show.
#[derive(Clone, Copy, Debug, Insertable)]
#[diesel(table_name = breaking_lines)]
#[expect(missing_docs, reason = "the fields of BreakingLine")]
pub struct NewBreakingLine<'a> {
    pub edition_id: i64,
    pub text: &'a str,
    pub article_id: Option<i64>,
    pub since: Millis,
    pub until: Millis,
}

/// All placements of an edition, the one that begins last first.
///
/// # Errors
///
/// Those of the database.
pub fn list_placements(conn: &mut Connection, edition_id: i64) -> QueryResult<Vec<Placement>> {
    Placement::query()
        .filter(placements::edition_id.eq(edition_id))
        .order((placements::since.desc(), placements::id.desc()))
        .load(conn)
}

/// Which of an edition's placements hold at an instant: in each slot the one that began last, unless it has ended; and an article
/// only where it was placed last. The placements come as [`list_placements`] gives them.
pub fn at(placements: &[Placement], instant: Millis) -> Vec<Placement> {
    let mut slots = Vec::new();
    let mut holding: Vec<Placement> = Vec::new();
    for placement in placements.iter().filter(|known| known.since <= instant) {
        if slots.contains(&placement.slot) {
            continue;
        }
        slots.push(placement.slot);
        let lasts = placement.until.is_none_or(|until| until > instant);
        let stands_elsewhere = holding
            .iter()
            .any(|other| other.article_id == placement.article_id);
        if lasts && !stands_elsewhere {
            holding.push(*placement);
        }
    }
    holding.sort_unstable_by_key(|placement| placement.slot);
    holding
}

/// When the next placement or line of breaking news begins or ends in an edition, after an instant.
///
/// # Errors
///
/// Those of the database.
pub fn find_next_change(
    conn: &mut Connection,
    edition_id: i64,
    after: Millis,
) -> QueryResult<Option<Millis>> {
    let found: NextChange = prepared(
        diesel::sql_query(include_str!("find_next_change.sql"))
            .bind::<BigInt, _>(edition_id)
            .bind::<BigInt, _>(after),
    )
    .get_result(conn)?;
    Ok(found.instant)
}

#[derive(QueryableByName)]
struct NextChange {
    #[diesel(sql_type = Nullable<BigInt>)]
    instant: Option<Millis>,
}

/// The public articles that editors placed on an edition's front page: (slot, article), by slot. What has ended, or is still to
/// come, is left out.
///
/// # Errors
///
/// Those of the database.
pub fn list_placed(
    conn: &mut Connection,
    edition_id: i64,
    instant: Millis,
) -> QueryResult<Vec<(i64, ListedArticle)>> {
    let holding = at(&list_placements(conn, edition_id)?, instant);
    let ids: Vec<i64> = holding.iter().map(|known| known.article_id).collect();
    let of_edition: Vec<i64> = prepared(
        articles::table
            .filter(articles::edition_id.eq(edition_id))
            .filter(articles::id.eq_any(padded(&ids)))
            .select(articles::id),
    )
    .load(conn)?;
    let mut listed = list_public_by_id(conn, &of_edition)?;
    Ok(holding
        .iter()
        .filter_map(|placement| {
            let position = listed
                .iter()
                .position(|article| article.id == placement.article_id)?;
            Some((placement.slot, listed.swap_remove(position)))
        })
        .collect())
}

/// Headlines of an edition's articles, whatever their state, without those in the bin: (number, headline, state).
///
/// # Errors
///
/// Those of the database.
pub fn list_headlines(
    conn: &mut Connection,
    edition_id: i64,
    ids: &[i64],
) -> QueryResult<Vec<(i64, String, String)>> {
    articles::table
        .filter(articles::edition_id.eq(edition_id))
        .filter(is_kept())
        .filter(articles::id.eq_any(ids))
        .select((articles::id, articles::headline, articles::state))
        .load(conn)
}

/// Places an article. Whatever stood in the slot before that instant's placement stays until then; what has no effect any more at
/// `now` is forgotten.
///
/// # Errors
///
/// Those of the database.
pub fn replace_placement(
    conn: &mut Connection,
    placement: &NewPlacement,
    now: Millis,
) -> QueryResult<()> {
    diesel::delete(
        placements::table
            .filter(placements::edition_id.eq(placement.edition_id))
            .filter(placements::slot.eq(placement.slot))
            .filter(placements::since.eq(placement.since)),
    )
    .execute(conn)?;
    diesel::insert_into(placements::table)
        .values(placement)
        .execute(conn)?;
    delete_overtaken(conn, placement.edition_id, now)
}

/// Exchanges what stands in two slots now: a slot that is filled by rule gives nothing, and is not filled by the other's story twice.
///
/// # Errors
///
/// Those of the database.
pub fn exchange_slots(
    conn: &mut Connection,
    edition_id: i64,
    (one, other): (i64, i64),
    now: Millis,
) -> QueryResult<()> {
    let holding = at(&list_placements(conn, edition_id)?, now);
    for slot in [one, other] {
        delete_slot(conn, edition_id, slot, now)?;
    }
    for placement in holding {
        let slot = match placement.slot {
            slot if slot == one => other,
            slot if slot == other => one,
            _ => continue,
        };
        diesel::insert_into(placements::table)
            .values(&NewPlacement {
                edition_id,
                slot,
                article_id: placement.article_id,
                since: placement.since,
                until: placement.until,
            })
            .execute(conn)?;
    }
    Ok(())
}

/// Empties a slot now. What is to come there stays.
///
/// # Errors
///
/// Those of the database.
pub fn delete_slot(
    conn: &mut Connection,
    edition_id: i64,
    slot: i64,
    now: Millis,
) -> QueryResult<usize> {
    diesel::delete(
        placements::table
            .filter(placements::edition_id.eq(edition_id))
            .filter(placements::slot.eq(slot))
            .filter(placements::since.le(now)),
    )
    .execute(conn)
}

/// Takes back a placement that is still to come.
///
/// # Errors
///
/// Those of the database.
pub fn delete_planned(
    conn: &mut Connection,
    edition_id: i64,
    id: i64,
    now: Millis,
) -> QueryResult<usize> {
    diesel::delete(
        placements::table
            .find(id)
            .filter(placements::edition_id.eq(edition_id))
            .filter(placements::since.gt(now)),
    )
    .execute(conn)
}

/// Forgets placements that began and hold no more.
fn delete_overtaken(conn: &mut Connection, edition_id: i64, now: Millis) -> QueryResult<()> {
    let holding: Vec<i64> = at(&list_placements(conn, edition_id)?, now)
        .iter()
        .map(|placement| placement.id)
        .collect();
    diesel::delete(
        placements::table
            .filter(placements::edition_id.eq(edition_id))
            .filter(placements::since.le(now))
            .filter(placements::id.ne_all(holding)),
    )
    .execute(conn)?;
    Ok(())
}

/// The line of breaking news that an edition shows at an instant: of several the one that began last.
///
/// # Errors
///
/// Those of the database.
pub fn find_breaking_line(
    conn: &mut Connection,
    edition_id: i64,
    instant: Millis,
) -> QueryResult<Option<BreakingLine>> {
    BreakingLine::query()
        .filter(breaking_lines::edition_id.eq(edition_id))
        .filter(breaking_lines::until.gt(instant))
        .filter(breaking_lines::since.le(instant))
        .order((breaking_lines::since.desc(), breaking_lines::id.desc()))
        .first(conn)
        .optional()
}

/// The lines of breaking news that have not ended, in the order in which they begin.
///
/// # Errors
///
/// Those of the database.
pub fn list_breaking_lines(
    conn: &mut Connection,
    edition_id: i64,
    now: Millis,
) -> QueryResult<Vec<BreakingLine>> {
    BreakingLine::query()
        .filter(breaking_lines::edition_id.eq(edition_id))
        .filter(breaking_lines::until.gt(now))
        .order((breaking_lines::since, breaking_lines::id))
        .load(conn)
}

/// Shows a line of breaking news, at once in place of the one that stands there.
///
/// # Errors
///
/// Those of the database.
pub fn create_breaking_line(
    conn: &mut Connection,
    line: &NewBreakingLine<'_>,
    now: Millis,
) -> QueryResult<()> {
    let known = breaking_lines::table.filter(breaking_lines::edition_id.eq(line.edition_id));
    if line.since <= now {
        diesel::delete(known.filter(breaking_lines::since.le(now))).execute(conn)?;
    }
    diesel::delete(known.filter(breaking_lines::until.le(now))).execute(conn)?;
    diesel::insert_into(breaking_lines::table)
        .values(line)
        .execute(conn)?;
    Ok(())
}

/// Ends a line of breaking news, or takes back one that is still to come.
///
/// # Errors
///
/// Those of the database.
pub fn delete_breaking_line(conn: &mut Connection, edition_id: i64, id: i64) -> QueryResult<usize> {
    diesel::delete(
        breaking_lines::table
            .find(id)
            .filter(breaking_lines::edition_id.eq(edition_id)),
    )
    .execute(conn)
}

/// The public article of an edition that a line leads to: its number and slug.
///
/// # Errors
///
/// Those of the database.
pub fn find_public_slug(
    conn: &mut Connection,
    edition_id: i64,
    id: i64,
) -> QueryResult<Option<String>> {
    prepared(
        articles::table
            .filter(is_public())
            .filter(articles::edition_id.eq(edition_id))
            .filter(articles::id.eq(id))
            .select(articles::slug)
            .limit(1),
    )
    .get_result(conn)
    .optional()
}
