//! What changed since pages were made. The database's own triggers note every change in the table `changes`, in the transaction that makes
//! it; here the notes are read, after each write of this program and whenever another one has written, and pages in memory ask whether
//! something that they show is among them.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError, RwLock};

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use crate::db::Connection;
use crate::time::Millis;

/// Subjects that are remembered one by one, 40 bytes each. When more have changed, every page counts as old, once.
const MOST_SUBJECTS: usize = 200_000;

/// Days of an edition have numbers of their own below this, as in the triggers.
const DAYS_OF_EDITION: i64 = 1_000_000;

/// A page depends on so many days one by one.
const MOST_DAYS: i64 = 100;

/// Milliseconds of a day.
const DAY: i64 = 24 * 60 * 60 * 1000;

/// Something that pages show and that can change by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Subject {
    /// What every page shows: editions, sections, navigation, static pages, how the Forum is run.
    Site,
    /// A story, as any page shows it.
    Article(i64),
    /// Which public stories an edition has, and in which order.
    Edition(i64),
    /// The same of a section.
    Section(i64),
    /// A topic, and which public stories it has.
    Topic(i64),
    /// A person, and which public stories they wrote.
    Person(i64),
    /// Whose initials stand under stories of an edition.
    Initials(i64),
    /// Which stories an edition published on a day: see [`Subject::day`].
    Day(i64),
    /// The corrections of an edition.
    Corrections(i64),
    /// What is said under a story.
    Discussion(i64),
    /// Which discussions an edition has.
    Discussions(i64),
    /// What editors placed on an edition's front page, and its breaking news.
    Front(i64),
    /// What is read most in a section; with the number below zero, in an edition.
    MostRead(i64),
    /// What goes with a story.
    Related(i64),
    /// A picture of the media library.
    Picture(i64),
}

impl Subject {
    /// The day of an instant in UTC: the database does not know an edition's zone.
    pub fn day(edition_id: i64, instant: Millis) -> Self {
        Self::Day(edition_id * DAYS_OF_EDITION + instant.0.div_euclid(DAY))
    }

    /// The days from an instant until before another; where that is longer than some months, everything that the edition publishes.
    pub fn days(edition_id: i64, from: Millis, until: Millis) -> Vec<Self> {
        let (first, last) = (from.0.div_euclid(DAY), (until.0 - 1).div_euclid(DAY));
        if last - first > MOST_DAYS {
            return vec![Self::Edition(edition_id)];
        }
        (first..=last)
            .map(|day| Self::day(edition_id, Millis(day * DAY)))
            .collect()
    }

    /// Kind and number, as the triggers write them.
    pub fn columns(self) -> (&'static str, i64) {
        match self {
            Self::Site => ("site", 0),
            Self::Article(id) => ("article", id),
            Self::Edition(id) => ("edition", id),
            Self::Section(id) => ("section", id),
            Self::Topic(id) => ("topic", id),
            Self::Person(id) => ("person", id),
            Self::Initials(id) => ("initials", id),
            Self::Day(id) => ("day", id),
            Self::Corrections(id) => ("corrections", id),
            Self::Discussion(id) => ("discussion", id),
            Self::Discussions(id) => ("discussions", id),
            Self::Front(id) => ("front", id),
            Self::MostRead(id) => ("most-read", id),
            Self::Related(id) => ("related", id),
            Self::Picture(id) => ("picture", id),
        }
    }

    /// What proxies call it: `article-12`.
    pub fn key(self) -> String {
        let (kind, id) = self.columns();
        key(kind, id)
    }

    /// The subject of a row; `None` for a kind that a newer version of the program knows.
    pub fn of_columns(kind: &str, id: i64) -> Option<Self> {
        Some(match kind {
            "site" => Self::Site,
            "article" => Self::Article(id),
            "edition" => Self::Edition(id),
            "section" => Self::Section(id),
            "topic" => Self::Topic(id),
            "person" => Self::Person(id),
            "initials" => Self::Initials(id),
            "day" => Self::Day(id),
            "corrections" => Self::Corrections(id),
            "discussion" => Self::Discussion(id),
            "discussions" => Self::Discussions(id),
            "front" => Self::Front(id),
            "most-read" => Self::MostRead(id),
            "related" => Self::Related(id),
            "picture" => Self::Picture(id),
            _ => return None,
        })
    }
}

/// A row of the table.
#[derive(Debug, QueryableByName)]
pub struct Change {
    /// What kind of subject changed.
    #[diesel(sql_type = Text)]
    pub kind: String,
    /// Which one.
    #[diesel(sql_type = BigInt)]
    pub id: i64,
    /// Grows with every change.
    #[diesel(sql_type = BigInt)]
    pub number: i64,
}

impl Change {
    /// What proxies call its subject, whether or not it is known here.
    pub fn key(&self) -> String {
        key(&self.kind, self.id)
    }
}

fn key(kind: &str, id: i64) -> String {
    format!("{kind}-{id}")
}

/// The changes that were read. Moments are counted: each reading that found something is one.
#[derive(Default)]
pub struct Changes {
    moment: AtomicU64,
    known: RwLock<Known>,
    /// The number of the last change that was read.
    last: Mutex<i64>,
}

#[derive(Default)]
struct Known {
    /// At which moment a subject changed last.
    subjects: HashMap<Subject, u64>,
    /// Whatever was made before this moment is old.
    everything: u64,
}

impl Changes {
    /// The present moment. What is read from the database from now on has every change until it.
    pub fn moment(&self) -> u64 {
        self.moment.load(Ordering::Acquire)
    }

    /// Reads what has changed since the last time. Called after every commit, before its outcome is told.
    ///
    /// # Errors
    ///
    /// Those of the database; every page then counts as old.
    pub fn follow(&self, conn: &mut Connection) -> QueryResult<()> {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        let read = list_changes(conn, *last, i64::MAX);
        match read {
            Ok(changes) => {
                if let Some(newest) = changes.last() {
                    *last = newest.number;
                    self.note(&changes);
                }
                Ok(())
            }
            Err(cause) => {
                self.forget();
                Err(cause)
            }
        }
    }

    /// Begins with what the database has: no page is older.
    ///
    /// # Errors
    ///
    /// Those of the database.
    pub fn begin(&self, conn: &mut Connection) -> QueryResult<()> {
        let newest = find_last_number(conn)?;
        *self.last.lock().unwrap_or_else(PoisonError::into_inner) = newest;
        Ok(())
    }

    /// Whether none of the subjects has changed since a moment; the moment for which this is known.
    pub fn unchanged_since(&self, moment: u64, subjects: &[Subject]) -> Option<u64> {
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
        // Under the lock: the moment comes after its changes.
        let now = self.moment();
        let is_unchanged = known.everything <= moment
            && subjects.iter().all(|subject| {
                known
                    .subjects
                    .get(subject)
                    .is_none_or(|changed| *changed <= moment)
            });
        is_unchanged.then_some(now)
    }

    fn note(&self, changes: &[Change]) {
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        let moment = self.moment() + 1;
        for change in changes {
            match Subject::of_columns(&change.kind, change.id) {
                Some(subject) => {
                    known.subjects.insert(subject, moment);
                }
                None => known.everything = moment,
            }
        }
        if known.subjects.len() > MOST_SUBJECTS {
            known.subjects = HashMap::new();
            known.everything = moment;
        }
        self.moment.store(moment, Ordering::Release);
    }

    fn forget(&self) {
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        let moment = self.moment() + 1;
        known.everything = moment;
        self.moment.store(moment, Ordering::Release);
    }
}

/// The number of the last change.
///
/// # Errors
///
/// Those of the database.
pub fn find_last_number(conn: &mut Connection) -> QueryResult<i64> {
    let newest: Newest =
        diesel::sql_query("SELECT coalesce(max(number), 0) AS number FROM changes")
            .get_result(conn)?;
    Ok(newest.number)
}

#[derive(QueryableByName)]
struct Newest {
    #[diesel(sql_type = BigInt)]
    number: i64,
}

/// The changes after one, so many of them, in order.
///
/// # Errors
///
/// Those of the database.
pub fn list_changes(conn: &mut Connection, after: i64, limit: i64) -> QueryResult<Vec<Change>> {
    diesel::sql_query(
        "SELECT kind, id, number FROM changes WHERE number > ? ORDER BY number LIMIT ?",
    )
    .bind::<BigInt, _>(after)
    .bind::<BigInt, _>(limit)
    .load(conn)
}
