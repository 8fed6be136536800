//! What was learned about advertising, as it is kept.

use std::collections::{BTreeSet, HashMap};

use diesel::prelude::*;
use diesel::upsert::excluded;

use crate::db::Connection;
use crate::forum::spam::features::{View, features};
use crate::forum::spam::learned::{Learned, Seen, ViewTotal};
use crate::schema::{comments, spam_features, spam_totals};

/// Features in one statement.
const BATCH: usize = 500;

/// What a comment is learned as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LearnedAs {
    /// Nothing: it waits, or was refused for another reason.
    Nothing,
    /// Advertising.
    Spam,
    /// Talk.
    Good,
}

impl LearnedAs {
    fn word(self) -> &'static str {
        match self {
            Self::Nothing => "",
            Self::Spam => "spam",
            Self::Good => "good",
        }
    }

    /// One comment, as it is counted.
    fn seen(self) -> Seen {
        Seen {
            spam: u32::from(self == Self::Spam),
            good: u32::from(self == Self::Good),
        }
    }
}

/// What was learned about these features.
///
/// # Errors
///
/// Those of the database.
pub fn find_learned(conn: &mut Connection, features: &BTreeSet<String>) -> QueryResult<Learned> {
    let mut learned = Learned::default();
    let totals: Vec<(String, i64, i64, i64)> = spam_totals::table
        .select((
            spam_totals::view,
            spam_totals::spam_count,
            spam_totals::good_count,
            spam_totals::feature_count,
        ))
        .load(conn)?;
    for (view, spam, good, count) in totals {
        let seen = seen_of(spam, good);
        match View::of(&view) {
            None => learned.comments = seen,
            Some(view) => {
                if let Some(total) = learned.totals.get_mut(view as usize) {
                    *total = ViewTotal {
                        seen,
                        features: number(count),
                    };
                }
            }
        }
    }
    if learned.is_enough() {
        learned.seen = find_seen(conn, features)?;
    }
    Ok(learned)
}

fn seen_of(spam: i64, good: i64) -> Seen {
    Seen {
        spam: number(spam),
        good: number(good),
    }
}

fn number(count: i64) -> u32 {
    u32::try_from(count).unwrap_or_default()
}

fn find_seen(
    conn: &mut Connection,
    features: &BTreeSet<String>,
) -> QueryResult<HashMap<String, Seen>> {
    let mut found = HashMap::new();
    let asked: Vec<&String> = features.iter().collect();
    for batch in asked.chunks(BATCH) {
        let rows: Vec<(String, i64, i64)> = spam_features::table
            .filter(spam_features::feature.eq_any(batch))
            .select((
                spam_features::feature,
                spam_features::spam_count,
                spam_features::good_count,
            ))
            .load(conn)?;
        found.extend(
            rows.into_iter()
                .map(|(feature, spam, good)| (feature, seen_of(spam, good))),
        );
    }
    Ok(found)
}

/// Learns from a comment, and unlearns what was learned from it before.
///
/// # Errors
///
/// `NotFound`, and those of the database.
pub fn learn(conn: &mut Connection, comment_id: i64, wanted: LearnedAs) -> QueryResult<()> {
    let (text, known): (String, String) = comments::table
        .find(comment_id)
        .select((comments::text, comments::learned_as))
        .first(conn)?;
    if known == wanted.word() {
        return Ok(());
    }
    let before = match known.as_str() {
        "spam" => LearnedAs::Spam,
        "good" => LearnedAs::Good,
        _ => LearnedAs::Nothing,
    };
    add_seen(conn, &features(&text), (before.seen(), wanted.seen()))?;
    diesel::update(comments::table.find(comment_id))
        .set(comments::learned_as.eq(wanted.word()))
        .execute(conn)
        .map(drop)
}

/// Adds what was learned from comments that are not of this site.
///
/// # Errors
///
/// Those of the database.
pub fn add_learned(conn: &mut Connection, learned: &Learned) -> QueryResult<()> {
    for (feature, seen) in &learned.seen {
        diesel::insert_into(spam_features::table)
            .values((
                spam_features::feature.eq(feature),
                spam_features::spam_count.eq(i64::from(seen.spam)),
                spam_features::good_count.eq(i64::from(seen.good)),
            ))
            .on_conflict(spam_features::feature)
            .do_update()
            .set((
                spam_features::spam_count
                    .eq(spam_features::spam_count + excluded(spam_features::spam_count)),
                spam_features::good_count
                    .eq(spam_features::good_count + excluded(spam_features::good_count)),
            ))
            .execute(conn)?;
    }
    let of = |seen: Seen| (i64::from(seen.spam), i64::from(seen.good));
    add_to_total(conn, "", of(learned.comments), 0)?;
    for (view, total) in View::ALL.into_iter().zip(learned.totals) {
        let word = view.letter().to_string();
        add_to_total(conn, &word, of(total.seen), 0)?;
        let count: i64 = spam_features::table
            .filter(spam_features::feature.like(format!("{word}%")))
            .count()
            .get_result(conn)?;
        diesel::update(spam_totals::table.find(&word))
            .set(spam_totals::feature_count.eq(count))
            .execute(conn)?;
    }
    Ok(())
}

/// Changes how often features were seen, from one to the other.
fn add_seen(
    conn: &mut Connection,
    features: &BTreeSet<String>,
    (before, after): (Seen, Seen),
) -> QueryResult<()> {
    let difference = |after: u32, before: u32| i64::from(after) - i64::from(before);
    let spam = difference(after.spam, before.spam);
    let good = difference(after.good, before.good);
    let known = find_seen(conn, features)?;
    for feature in features {
        let seen = known.get(feature).copied().unwrap_or_default();
        diesel::insert_into(spam_features::table)
            .values((
                spam_features::feature.eq(feature),
                spam_features::spam_count.eq((i64::from(seen.spam) + spam).max(0)),
                spam_features::good_count.eq((i64::from(seen.good) + good).max(0)),
            ))
            .on_conflict(spam_features::feature)
            .do_update()
            .set((
                spam_features::spam_count.eq(excluded(spam_features::spam_count)),
                spam_features::good_count.eq(excluded(spam_features::good_count)),
            ))
            .execute(conn)?;
    }
    add_to_total(conn, "", (spam, good), 0)?;
    for view in View::ALL {
        let of_view = |feature: &&String| View::of(feature) == Some(view);
        let count = count_of(features.iter().filter(of_view).count());
        let new = count_of(
            features
                .iter()
                .filter(of_view)
                .filter(|feature| !known.contains_key(*feature))
                .count(),
        );
        let word = view.letter().to_string();
        add_to_total(conn, &word, (spam * count, good * count), new)?;
    }
    Ok(())
}

fn count_of(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn add_to_total(
    conn: &mut Connection,
    view: &str,
    (spam, good): (i64, i64),
    new: i64,
) -> QueryResult<()> {
    diesel::update(spam_totals::table.find(view))
        .set((
            spam_totals::spam_count.eq(spam_totals::spam_count + spam),
            spam_totals::good_count.eq(spam_totals::good_count + good),
            spam_totals::feature_count.eq(spam_totals::feature_count + new),
        ))
        .execute(conn)
        .map(drop)
}
