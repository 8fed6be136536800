//! Where comments come from, as far as that is kept: a hash that can be compared within a day, and the network, for 14 days.

use std::net::IpAddr;

use diesel::dsl;
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::Bool;
use sha2::{Digest, Sha256};

use super::recommendations::forget_recommenders;
use super::reports::forget_reporters;
use crate::db::Connection;
use crate::error::AppResult;
use crate::schema::{address_keys, comments};
use crate::time::Millis;
use crate::token::{Token, hexadecimal};

/// Days after which nothing of it is kept.
pub const DAYS_KEPT: i64 = 14;

/// Milliseconds of a day.
const DAY: i64 = 24 * 60 * 60 * 1000;

/// What is kept of an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptAddress {
    /// The hash with the key of the day.
    pub hash: String,
    /// The network: the first 16 bits of an IPv4 address, the first 32 of an IPv6 address.
    pub range: String,
}

/// What is kept of an address on a day. The first of the day makes the key, and forgets that of all other days.
///
/// # Errors
///
/// Those of the database, and of the system's randomness.
pub fn keep_address(conn: &mut Connection, address: &str, now: Millis) -> AppResult<KeptAddress> {
    let day = now.0.div_euclid(DAY);
    let known: Option<String> = address_keys::table
        .find(day)
        .select(address_keys::secret)
        .first(conn)
        .optional()?;
    let secret = match known {
        Some(secret) => secret,
        None => create_key(conn, day)?,
    };
    let digest = Sha256::digest(format!("{secret}:{address}").as_bytes());
    Ok(KeptAddress {
        hash: hexadecimal(&digest),
        range: range_of(address),
    })
}

fn create_key(conn: &mut Connection, day: i64) -> AppResult<String> {
    let secret = Token::create()?.as_str().to_owned();
    diesel::delete(address_keys::table).execute(conn)?;
    diesel::insert_into(address_keys::table)
        .values((address_keys::day.eq(day), address_keys::secret.eq(&secret)))
        .execute(conn)?;
    Ok(secret)
}

fn range_of(address: &str) -> String {
    match address.parse() {
        Ok(IpAddr::V4(address)) => {
            let [first, second, ..] = address.octets();
            format!("{first}.{second}.0.0/16")
        }
        Ok(IpAddr::V6(address)) => {
            let [first, second, ..] = address.segments();
            format!("{first:x}:{second:x}::/32")
        }
        Err(_) => String::new(),
    }
}

/// Forgets where comments came from that are older than [`DAYS_KEPT`], and the keys of days that are over; of how many comments.
///
/// # Errors
///
/// Those of the database.
pub fn forget_addresses(conn: &mut Connection, now: Millis) -> QueryResult<usize> {
    diesel::delete(address_keys::table.filter(address_keys::day.lt(now.0.div_euclid(DAY))))
        .execute(conn)?;
    let before = now.plus_days(-DAYS_KEPT);
    forget_reporters(conn, before)?;
    forget_recommenders(conn, before)?;
    diesel::update(
        comments::table
            .filter(has_address())
            .filter(comments::written_at.le(before)),
    )
    .set((
        comments::address_hash.eq(""),
        comments::address_range.eq(""),
    ))
    .execute(conn)
}

/// Word for word the condition of the indexes of comments by where they came from, which SQLite uses only then.
pub(super) fn has_address() -> SqlLiteral<Bool> {
    dsl::sql("comments.address_hash <> ''")
}
