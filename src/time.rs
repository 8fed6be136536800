//! Instants, the clock, and dates as the house writes them: "Rabu, 7 September 2022 · 21.15 WIB".

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, TimeZone, Timelike, Utc};
use chrono_tz::Tz;
use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::serialize::{self, Output, ToSql};
use diesel::sql_types::BigInt;
use fluent_bundle::FluentValue;
use serde::{Deserialize, Serialize};

use crate::locale::Locale;

/// An instant: whole milliseconds since 1970-01-01T00:00:00Z.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    AsExpression,
    FromSqlRow,
    Serialize,
    Deserialize,
)]
#[diesel(sql_type = BigInt)]
#[serde(transparent)]
pub struct Millis(pub i64);

impl Millis {
    /// The instant of a date and time with a zone.
    pub fn from_date_time<Zone: TimeZone>(date_time: &DateTime<Zone>) -> Self {
        Self(date_time.timestamp_millis())
    }

    /// The same instant in UTC; the epoch for values outside chrono's range (±262,000 years).
    pub fn to_utc(self) -> DateTime<Utc> {
        DateTime::from_timestamp_millis(self.0).unwrap_or_default()
    }

    /// The instant this many minutes later; earlier for negative numbers.
    pub fn plus_minutes(self, minutes: i64) -> Self {
        Self(self.0.saturating_add(minutes.saturating_mul(60_000)))
    }

    /// Whole seconds from an earlier instant until this one; none if it is not earlier.
    pub fn seconds_since(self, earlier: Self) -> u64 {
        u64::try_from(self.0.saturating_sub(earlier.0) / 1000).unwrap_or_default()
    }

    /// The next instant that there is.
    pub fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }

    /// The instant this many days later; earlier for negative numbers.
    pub fn plus_days(self, days: i64) -> Self {
        Self(self.0.saturating_add(days.saturating_mul(86_400_000)))
    }
}

impl<DB: Backend> FromSql<BigInt, DB> for Millis
where
    i64: FromSql<BigInt, DB>,
{
    fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Self> {
        i64::from_sql(bytes).map(Self)
    }
}

impl<DB: Backend> ToSql<BigInt, DB> for Millis
where
    i64: ToSql<BigInt, DB>,
{
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
        self.0.to_sql(out)
    }
}

/// Where "now" comes from. Tests stop it, and turn it.
#[derive(Clone, Copy, Debug)]
pub enum Clock {
    /// The system's clock.
    System,
    /// Always the same instant.
    Stopped(Millis),
    /// Milliseconds since 1970 that somebody else sets.
    Turned(&'static AtomicI64),
}

impl Clock {
    /// The present instant.
    pub fn now(self) -> Millis {
        match self {
            Self::System => Millis(Utc::now().timestamp_millis()),
            Self::Stopped(instant) => instant,
            Self::Turned(instant) => Millis(instant.load(Ordering::Relaxed)),
        }
    }
}

/// What browsers send of a `datetime-local` field without seconds.
const TYPED_FORMAT: &str = "%Y-%m-%dT%H:%M";

/// Writes instants in an edition's language and time zone.
#[derive(Clone)]
pub struct Dates {
    zone: Tz,
    locale: Arc<Locale>,
}

impl Dates {
    /// For a zone of the IANA database and the strings of a language.
    pub fn new(zone: Tz, locale: Arc<Locale>) -> Self {
        Self { zone, locale }
    }

    /// "Rabu, 7 September 2022 · 21.15 WIB"
    pub fn date_and_time(&self, instant: Millis) -> String {
        self.locale.text_with_all(
            "date-and-time",
            [
                ("date", self.full_date(instant).into()),
                ("time", self.time(instant).into()),
            ],
        )
    }

    /// "Rabu, 7 September 2022"
    pub fn full_date(&self, instant: Millis) -> String {
        let local = self.local(instant);
        let weekday = format!("weekday-{}", local.weekday().number_from_monday());
        self.locale.text_with_all(
            "date-full",
            [
                ("weekday", self.locale.text(&weekday).into()),
                ("date", self.date(instant).into()),
            ],
        )
    }

    /// "7 September 2022"
    pub fn date(&self, instant: Millis) -> String {
        self.day_of(self.local(instant).date_naive())
    }

    /// As short as it is clear beside a page's date: "21.15 WIB" on the same day, "7 September" in the same year, else the whole date.
    pub fn short(&self, instant: Millis, now: Millis) -> String {
        let (day, today) = (self.day(instant), self.day(now));
        if day == today {
            self.time(instant)
        } else if day.year() == today.year() {
            self.locale.text_with_all(
                "date-short",
                [
                    ("day", FluentValue::from(day.day().to_string())),
                    ("month", self.month_name(day.month()).into()),
                ],
            )
        } else {
            self.day_of(day)
        }
    }

    /// "7 September 2022", of a calendar day.
    pub fn day_of(&self, day: NaiveDate) -> String {
        self.locale.text_with_all(
            "date",
            [
                ("day", FluentValue::from(day.day().to_string())),
                ("month", self.month_name(day.month()).into()),
                ("year", day.year().to_string().into()),
            ],
        )
    }

    /// "September 2022"
    pub fn month_of(&self, year: i32, month: u32) -> String {
        self.locale.text_with_all(
            "date-month",
            [
                ("month", self.month_name(month).into()),
                ("year", year.to_string().into()),
            ],
        )
    }

    /// "September"; the key for a number that is no month.
    pub fn month_name(&self, month: u32) -> String {
        self.locale.text(&format!("month-{month}"))
    }

    /// "21.15 WIB"
    pub fn time(&self, instant: Millis) -> String {
        let local = self.local(instant);
        self.locale.text_with_all(
            "time",
            [
                ("hour", format!("{:02}", local.hour()).into()),
                ("minute", format!("{:02}", local.minute()).into()),
                ("zone", local.offset().to_string().into()),
            ],
        )
    }

    /// For `<time datetime>` and feeds: RFC 3339 with the zone's offset.
    pub fn machine(&self, instant: Millis) -> String {
        self.local(instant)
            .to_rfc3339_opts(chrono::SecondsFormat::Secs, false)
    }

    /// For RSS: RFC 2822.
    pub fn mail(&self, instant: Millis) -> String {
        self.local(instant).to_rfc2822()
    }

    /// The calendar day of an instant in this zone.
    pub fn day(&self, instant: Millis) -> NaiveDate {
        self.local(instant).date_naive()
    }

    /// The first instant of a calendar day in this zone; where a clock change leaves midnight out, the first that exists.
    pub fn start_of(&self, day: NaiveDate) -> Millis {
        let first = (0..24).find_map(|hour| {
            let local = day.and_hms_opt(hour, 0, 0)?;
            self.zone.from_local_datetime(&local).earliest()
        });
        first.map_or_else(
            || {
                Millis(
                    day.and_time(chrono::NaiveTime::MIN)
                        .and_utc()
                        .timestamp_millis(),
                )
            },
            |instant| Millis::from_date_time(&instant),
        )
    }

    /// The instant at which an instant's calendar day is over in this zone.
    pub fn end_of_day(&self, instant: Millis) -> Millis {
        let day = self.day(instant);
        self.start_of(day.succ_opt().unwrap_or(day))
    }

    /// The instant of a local date and time in this zone; the first of two where a clock goes back, `None` where it leaves one out.
    pub fn instant(&self, local: NaiveDateTime) -> Option<Millis> {
        self.zone
            .from_local_datetime(&local)
            .earliest()
            .map(|instant| Millis::from_date_time(&instant))
    }

    /// The instant that was typed into a `datetime-local` field, in this zone; `None` if it is none.
    pub fn typed_instant(&self, typed: &str) -> Option<Millis> {
        let local = NaiveDateTime::parse_from_str(typed.trim(), TYPED_FORMAT).ok()?;
        self.instant(local)
    }

    /// An instant as a `datetime-local` field holds it.
    pub fn typed(&self, instant: Millis) -> String {
        self.local(instant).format(TYPED_FORMAT).to_string()
    }

    /// The zone's short name at an instant: "WIB".
    pub fn zone_name(&self, instant: Millis) -> String {
        self.local(instant).offset().to_string()
    }

    fn local(&self, instant: Millis) -> DateTime<Tz> {
        instant.to_utc().with_timezone(&self.zone)
    }
}
