//! Token buckets: each holds so many comments, is emptied by one with every comment, and fills evenly. A burst is fine, a flood is not.
//!
//! Of a bucket only the time is kept at which it is full again (the generic cell rate algorithm, ITU-T I.371): what is missing until then has been
//! taken.

use diesel::prelude::*;

use crate::db::Connection;
use crate::schema::forum_buckets;
use crate::time::Millis;

/// A bucket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bucket {
    /// The word in the database.
    pub kind: &'static str,
    /// Whose it is.
    pub key: String,
    /// How many comments it holds.
    pub size: i64,
    /// Minutes in which it fills.
    pub minutes: i64,
}

impl Bucket {
    /// Milliseconds in which one more comes.
    fn interval(&self) -> i64 {
        self.minutes * 60_000 / self.size.max(1)
    }

    /// When it is full again after one is taken from it; `None` if there is none to take.
    fn after_one(&self, full_at: Millis, now: Millis) -> Option<Millis> {
        let full_at = full_at.max(now).0 + self.interval();
        (full_at - now.0 <= self.interval() * self.size).then_some(Millis(full_at))
    }
}

/// Takes one from each of some buckets, or, if one of them is empty, from none: then it is named.
///
/// # Errors
///
/// Those of the database.
pub fn take_one<'a>(
    conn: &mut Connection,
    buckets: &'a [Bucket],
    now: Millis,
) -> QueryResult<Option<&'a Bucket>> {
    let mut taken = Vec::new();
    for bucket in buckets {
        let full_at: Option<Millis> = forum_buckets::table
            .find((bucket.kind, &bucket.key))
            .select(forum_buckets::full_at)
            .first(conn)
            .optional()?;
        match bucket.after_one(full_at.unwrap_or(now), now) {
            Some(full_at) => taken.push((bucket, full_at)),
            None => return Ok(Some(bucket)),
        }
    }
    for (bucket, full_at) in taken {
        diesel::replace_into(forum_buckets::table)
            .values((
                forum_buckets::kind.eq(bucket.kind),
                forum_buckets::key.eq(&bucket.key),
                forum_buckets::full_at.eq(full_at),
            ))
            .execute(conn)?;
    }
    Ok(None)
}

/// Forgets buckets that are full, and with them whose they were.
///
/// # Errors
///
/// Those of the database.
pub fn delete_full(conn: &mut Connection, now: Millis) -> QueryResult<usize> {
    diesel::delete(forum_buckets::table.filter(forum_buckets::full_at.le(now))).execute(conn)
}
