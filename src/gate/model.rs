//! What an edition chose for the gate.

use diesel::prelude::*;

use super::article::BodyLimits;
use super::settings::GateSettings;
use crate::db::Connection;
use crate::schema::{body_limits, gate_settings};

/// How strict an edition wants each rule to be, and how long a body.
///
/// # Errors
///
/// Those of the database.
pub fn find_gate(
    conn: &mut Connection,
    edition_id: i64,
) -> QueryResult<(GateSettings, BodyLimits)> {
    let chosen: Vec<(String, String)> = gate_settings::table
        .filter(gate_settings::edition_id.eq(edition_id))
        .select((gate_settings::rule, gate_settings::setting))
        .load(conn)?;
    let words = chosen
        .iter()
        .map(|(rule, setting)| (rule.as_str(), setting.as_str()));
    let limits: Option<(Option<i64>, Option<i64>)> = body_limits::table
        .find(edition_id)
        .select((body_limits::min_words, body_limits::max_words))
        .first(conn)
        .optional()?;
    let (min_words, max_words) = limits.unwrap_or_default();
    let count = |words: Option<i64>| words.and_then(|words| usize::try_from(words).ok());
    let limits = BodyLimits {
        min_words: count(min_words),
        max_words: count(max_words),
    };
    Ok((GateSettings::from_words(words), limits))
}

/// Keeps what an edition chose; rules at their defaults are not kept.
///
/// # Errors
///
/// A lower limit above the upper one, and those of the database.
pub fn replace_gate(
    conn: &mut Connection,
    edition_id: i64,
    (settings, limits): (&GateSettings, BodyLimits),
) -> QueryResult<()> {
    diesel::delete(gate_settings::table.filter(gate_settings::edition_id.eq(edition_id)))
        .execute(conn)?;
    for (rule, setting) in settings.chosen() {
        if setting == rule.default_setting() {
            continue;
        }
        diesel::insert_into(gate_settings::table)
            .values((
                gate_settings::edition_id.eq(edition_id),
                gate_settings::rule.eq(rule.word()),
                gate_settings::setting.eq(setting.word()),
            ))
            .execute(conn)?;
    }
    let count = |words: Option<usize>| words.and_then(|words| i64::try_from(words).ok());
    diesel::replace_into(body_limits::table)
        .values((
            body_limits::edition_id.eq(edition_id),
            body_limits::min_words.eq(count(limits.min_words)),
            body_limits::max_words.eq(count(limits.max_words)),
        ))
        .execute(conn)?;
    Ok(())
}
