//! Instants of an article file.

use toml::Spanned;
use toml::value::{Datetime, Offset};

use super::facts::RawArticle;
use super::reader::Reader;
use crate::time::Millis;

/// When an article was published, updated and withdrawn.
pub(super) struct Times {
    pub(super) published: Option<Millis>,
    pub(super) updated: Option<Millis>,
    pub(super) withdrawn: Option<Millis>,
}

impl Reader<'_> {
    /// The times of an article in a state.
    pub(super) fn times(&mut self, state: &str, raw: &RawArticle) -> Times {
        if raw.published.is_none() && matches!(state, "published" | "scheduled" | "withdrawn") {
            let what = format!("an article that is {state} has no time of publication");
            let key = raw.key.span();
            self.problem(&key, &what, "published = 2026-11-23T06:30:00+07:00");
        }
        let published = raw.published.as_ref().and_then(|time| self.instant(time));
        if let (Some(at), Some(place)) = (published, &raw.published)
            && at > self.calendar.latest
            && matches!(state, "published" | "withdrawn")
        {
            let expected = "state = \"scheduled\" or an earlier time";
            self.problem(&place.span(), "published in the future", expected);
        }
        let updated = raw
            .updated
            .as_ref()
            .and_then(|time| self.past_instant(time, "updated in the future"));
        self.check_order(
            published.zip(updated),
            (raw.updated.as_ref(), "updated before it was published"),
        );
        let withdrawn = raw
            .withdrawn
            .as_ref()
            .and_then(|time| self.past_instant(time, "withdrawn in the future"));
        self.check_order(
            published.zip(withdrawn),
            (raw.withdrawn.as_ref(), "withdrawn before it was published"),
        );
        Times {
            published,
            updated,
            withdrawn: withdrawn.or(published).filter(|_| state == "withdrawn"),
        }
    }

    fn instant(&mut self, time: &Spanned<Datetime>) -> Option<Millis> {
        let value = time.get_ref();
        let edition = self.edition.as_deref();
        let start_of_day = |day| (self.calendar.start_of_day)(edition, day);
        let instant = parse_instant(value, &start_of_day);
        if instant.is_none() {
            let what = format!("the time is {value}");
            let expected = "a date, or a date and time with an offset: 2026-11-23T06:30:00+07:00";
            self.problem(&time.span(), &what, expected);
        }
        instant
    }

    /// An instant of something that has happened.
    pub(super) fn past_instant(&mut self, time: &Spanned<Datetime>, what: &str) -> Option<Millis> {
        let instant = self.instant(time)?;
        if instant > self.calendar.latest {
            self.problem(&time.span(), what, "an earlier time");
        }
        Some(instant)
    }

    fn check_order(
        &mut self,
        times: Option<(Millis, Millis)>,
        (place, what): (Option<&Spanned<Datetime>>, &str),
    ) {
        if let (Some((first, then)), Some(place)) = (times, place)
            && then < first
        {
            self.problem(&place.span(), what, "a later time");
        }
    }
}

/// The instant of a TOML date or date-time; `None` for a time of day or a date-time without offset.
fn parse_instant(
    value: &Datetime,
    start_of_day: &dyn Fn(chrono::NaiveDate) -> Millis,
) -> Option<Millis> {
    let date = value.date?;
    let day = chrono::NaiveDate::from_ymd_opt(
        i32::from(date.year),
        u32::from(date.month),
        u32::from(date.day),
    )?;
    let Some(time) = value.time else {
        return Some(start_of_day(day));
    };
    let minutes = match value.offset? {
        Offset::Z => 0,
        Offset::Custom { minutes } => i64::from(minutes),
    };
    let seconds = u32::from(time.second.unwrap_or_default());
    let local = day.and_hms_opt(u32::from(time.hour), u32::from(time.minute), seconds)?;
    Some(Millis(
        local.and_utc().timestamp_millis() - minutes * 60_000,
    ))
}
