//! What is planned for articles: first publications, updates of public texts, and withdrawals, each with its time.

use diesel::dsl;
use diesel::prelude::*;
use diesel::sql_types::Bool;

use super::embargoes::list_embargoes;
use super::listing::is_public;
use crate::db::Connection;
use crate::schema::{articles, revisions, scheduled_updates, scheduled_withdrawals};
use crate::time::Millis;

/// What happens at a planned time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanKind {
    /// The article is published for the first time.
    Publication,
    /// Readers get another version of a public article.
    Update,
    /// The article is taken from readers.
    Withdrawal,
}

impl PlanKind {
    /// The word in locale files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Publication => "publication",
            Self::Update => "update",
            Self::Withdrawal => "withdrawal",
        }
    }
}

/// Something planned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The article's number.
    pub article_id: i64,
    /// Its headline.
    pub headline: String,
    /// Its section.
    pub section_id: i64,
    /// What happens.
    pub kind: PlanKind,
    /// When.
    pub at: Millis,
}

/// An update to come.
#[derive(Clone, Debug, PartialEq, Eq, Queryable)]
pub struct ScheduledUpdate {
    /// The version that readers get.
    pub version: i64,
    /// When.
    pub at: Millis,
    /// When that version was saved.
    pub saved_at: Millis,
}

/// A withdrawal to come.
#[derive(Clone, Debug, PartialEq, Eq, Queryable)]
pub struct ScheduledWithdrawal {
    /// When.
    pub at: Millis,
    /// What readers are told.
    pub notice: String,
}

/// The update that is planned for an article.
///
/// # Errors
///
/// Those of the database.
pub fn find_update(conn: &mut Connection, article_id: i64) -> QueryResult<Option<ScheduledUpdate>> {
    scheduled_updates::table
        .inner_join(
            revisions::table.on(revisions::article_id
                .eq(scheduled_updates::article_id)
                .and(revisions::version.eq(scheduled_updates::version))),
        )
        .filter(scheduled_updates::article_id.eq(article_id))
        .select((
            scheduled_updates::version,
            scheduled_updates::at,
            revisions::saved_at,
        ))
        .first(conn)
        .optional()
}

/// Plans that readers get an article's last saved version, in place of what was planned before.
///
/// # Errors
///
/// Those of the database.
pub fn replace_update(
    conn: &mut Connection,
    article_id: i64,
    at: Millis,
    account_id: i64,
) -> QueryResult<usize> {
    let version: i64 = articles::table
        .find(article_id)
        .select(articles::version)
        .first(conn)?;
    diesel::replace_into(scheduled_updates::table)
        .values((
            scheduled_updates::article_id.eq(article_id),
            scheduled_updates::version.eq(version),
            scheduled_updates::at.eq(at),
            scheduled_updates::account_id.eq(account_id),
        ))
        .execute(conn)
}

/// Forgets the update that was planned for an article.
///
/// # Errors
///
/// Those of the database.
pub fn delete_update(conn: &mut Connection, article_id: i64) -> QueryResult<usize> {
    diesel::delete(scheduled_updates::table.find(article_id)).execute(conn)
}

/// The withdrawal that is planned for an article.
///
/// # Errors
///
/// Those of the database.
pub fn find_withdrawal(
    conn: &mut Connection,
    article_id: i64,
) -> QueryResult<Option<ScheduledWithdrawal>> {
    scheduled_withdrawals::table
        .find(article_id)
        .select((scheduled_withdrawals::at, scheduled_withdrawals::notice))
        .first(conn)
        .optional()
}

/// Plans a withdrawal, in place of what was planned before.
///
/// # Errors
///
/// Those of the database.
pub fn replace_withdrawal(
    conn: &mut Connection,
    article_id: i64,
    withdrawal: &ScheduledWithdrawal,
    account_id: i64,
) -> QueryResult<usize> {
    diesel::replace_into(scheduled_withdrawals::table)
        .values((
            scheduled_withdrawals::article_id.eq(article_id),
            scheduled_withdrawals::at.eq(withdrawal.at),
            scheduled_withdrawals::notice.eq(&withdrawal.notice),
            scheduled_withdrawals::account_id.eq(account_id),
        ))
        .execute(conn)
}

/// Forgets the withdrawal that was planned for an article.
///
/// # Errors
///
/// Those of the database.
pub fn delete_withdrawal(conn: &mut Connection, article_id: i64) -> QueryResult<usize> {
    diesel::delete(scheduled_withdrawals::table.find(article_id)).execute(conn)
}

/// What is planned for before an instant, the earliest first. A publication waits for the end of an embargo.
///
/// # Errors
///
/// Those of the database.
pub fn list_plans(conn: &mut Connection, before: Millis) -> QueryResult<Vec<Plan>> {
    let plans = load_plans(conn, before)?;
    Ok(plans.into_iter().map(|(plan, _)| plan).collect())
}

/// What has come due, the earliest first: a withdrawal only of what is public, or due to be.
///
/// # Errors
///
/// Those of the database.
pub fn list_due(conn: &mut Connection, now: Millis) -> QueryResult<Vec<Plan>> {
    let due = load_plans(conn, Millis(now.0.saturating_add(1)))?;
    let published: Vec<i64> = due
        .iter()
        .filter(|(plan, _)| plan.kind == PlanKind::Publication)
        .map(|(plan, _)| plan.article_id)
        .collect();
    Ok(due
        .into_iter()
        .filter(|(plan, is_public)| {
            plan.kind != PlanKind::Withdrawal || *is_public || published.contains(&plan.article_id)
        })
        .map(|(plan, _)| plan)
        .collect())
}

/// Updates and withdrawals that are planned for some articles, the earliest first.
///
/// # Errors
///
/// Those of the database.
pub fn list_plans_of(conn: &mut Connection, article_ids: &[i64]) -> QueryResult<Vec<Plan>> {
    let updates = scheduled_updates::table
        .filter(scheduled_updates::article_id.eq_any(article_ids))
        .select((scheduled_updates::article_id, scheduled_updates::at))
        .load(conn)?;
    let withdrawals = scheduled_withdrawals::table
        .filter(scheduled_withdrawals::article_id.eq_any(article_ids))
        .select((scheduled_withdrawals::article_id, scheduled_withdrawals::at))
        .load(conn)?;
    let plans = with_stories(conn, Vec::new(), updates, withdrawals)?;
    Ok(plans.into_iter().map(|(plan, _)| plan).collect())
}

/// Each plan with whether readers see its article now. Times first, articles by their numbers then: a join would have the planner walk
/// all public articles.
fn load_plans(conn: &mut Connection, before: Millis) -> QueryResult<Vec<(Plan, bool)>> {
    let scheduled: Vec<(i64, Option<Millis>)> = articles::table
        // The condition of the index articles_scheduled, word for word.
        .filter(dsl::sql::<Bool>("state = 'scheduled'"))
        .filter(articles::scheduled_for.lt(before))
        .select((articles::id, articles::scheduled_for))
        .load(conn)?;
    let updates = scheduled_updates::table
        .filter(scheduled_updates::at.lt(before))
        .select((scheduled_updates::article_id, scheduled_updates::at))
        .load(conn)?;
    let withdrawals = scheduled_withdrawals::table
        .filter(scheduled_withdrawals::at.lt(before))
        .select((scheduled_withdrawals::article_id, scheduled_withdrawals::at))
        .load(conn)?;
    let ids: Vec<i64> = scheduled.iter().map(|(id, _)| *id).collect();
    let embargoes = list_embargoes(conn, &ids, Millis(i64::MIN))?;
    let publications = scheduled
        .into_iter()
        .map(|(id, at)| {
            let embargo = embargoes.iter().find(|embargo| embargo.article_id == id);
            let until = embargo.map(|embargo| embargo.until);
            (id, at.max(until).unwrap_or_default())
        })
        .filter(|(_, at)| *at < before)
        .collect();
    with_stories(conn, publications, updates, withdrawals)
}

fn with_stories(
    conn: &mut Connection,
    publications: Vec<(i64, Millis)>,
    updates: Vec<(i64, Millis)>,
    withdrawals: Vec<(i64, Millis)>,
) -> QueryResult<Vec<(Plan, bool)>> {
    let planned: Vec<(PlanKind, i64, Millis)> = [
        (PlanKind::Publication, publications),
        (PlanKind::Update, updates),
        (PlanKind::Withdrawal, withdrawals),
    ]
    .into_iter()
    .flat_map(|(kind, plans)| plans.into_iter().map(move |(id, at)| (kind, id, at)))
    .collect();
    if planned.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<i64> = planned.iter().map(|(_, id, _)| *id).collect();
    let stories: Vec<(i64, String, i64, bool)> = articles::table
        .filter(articles::id.eq_any(ids))
        .select((
            articles::id,
            articles::headline,
            articles::section_id,
            is_public(),
        ))
        .load(conn)?;
    let mut plans: Vec<(Plan, bool)> = planned
        .into_iter()
        .filter_map(|(kind, article_id, at)| {
            let (_, headline, section_id, is_public) =
                stories.iter().find(|(id, ..)| *id == article_id)?;
            let plan = Plan {
                article_id,
                headline: headline.clone(),
                section_id: *section_id,
                kind,
                at,
            };
            Some((plan, *is_public))
        })
        // Only what is public can be updated.
        .filter(|(plan, is_public)| plan.kind != PlanKind::Update || *is_public)
        .collect();
    plans.sort_by_key(|(plan, _)| plan.at);
    Ok(plans)
}
