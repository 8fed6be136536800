//! Instants of an article file.

use toml::Spanned;
use toml::value::{Datetime, Offset};

use super::reader::Reader;
use crate::time::Millis;

impl Reader<'_> {
    pub(super) fn instant(&mut self, time: &Spanned<Datetime>) -> Option<Millis> {
        let value = time.get_ref();
        let instant = parse_instant(value, self.start_of_day);
        if instant.is_none() {
            let what = format!("the time is {value}");
            let expected = "a date, or a date and time with an offset: 2026-11-23T06:30:00+07:00";
            self.problem(&time.span(), &what, expected);
        }
        instant
    }

    pub(super) fn check_updated(
        &mut self,
        published: Option<Millis>,
        updated: Option<Millis>,
        place: Option<&Spanned<Datetime>>,
    ) {
        if let (Some(first), Some(last), Some(place)) = (published, updated, place)
            && last < first
        {
            self.problem(
                &place.span(),
                "updated before it was published",
                "a later time",
            );
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
