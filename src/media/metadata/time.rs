//! When a picture was taken, as the three standards write it.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime};

/// No photograph is older; a smaller year is a camera without a clock or a blank field.
const FIRST_PHOTOGRAPH: i32 = 1826;
/// A larger year is a mistake.
const LAST_YEAR: i32 = 2200;

/// A moment as a file states it: always a date, often a time of day, sometimes the offset from UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TakenAt {
    /// The date where the picture was taken.
    pub date: NaiveDate,
    /// The time of day there; `None` where the file has only a date.
    pub time: Option<NaiveTime>,
    /// How far that clock was ahead of UTC; `None` where the file does not say, as in most camera files.
    pub offset: Option<FixedOffset>,
}

impl TakenAt {
    fn new(
        date: NaiveDate,
        time: Option<NaiveTime>,
        offset: Option<FixedOffset>,
    ) -> Option<TakenAt> {
        (FIRST_PHOTOGRAPH..=LAST_YEAR)
            .contains(&date.year())
            .then_some(TakenAt { date, time, offset })
    }
}

/// Reads XMP's form of ISO 8601 (XMP specification part 1, 8.2.1.2): `2022-09-07T14:05:00+07:00`, also without seconds,
/// without offset, or only the date. A year or a month alone is no date of a picture and gives nothing.
pub(crate) fn parse_xmp_time(text: &str) -> Option<TakenAt> {
    let text = text.trim();
    for form in ["%Y-%m-%dT%H:%M:%S%.f%#z", "%Y-%m-%dT%H:%M%#z"] {
        if let Ok(moment) = DateTime::parse_from_str(text, form) {
            return TakenAt::new(
                moment.date_naive(),
                Some(moment.time()),
                Some(*moment.offset()),
            );
        }
    }
    let without_zulu = text.strip_suffix('Z');
    let offset = without_zulu.and_then(|_| FixedOffset::east_opt(0));
    let clock = without_zulu.unwrap_or(text);
    for form in ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%dT%H:%M"] {
        if let Ok(moment) = NaiveDateTime::parse_from_str(clock, form) {
            return TakenAt::new(moment.date(), Some(moment.time()), offset);
        }
    }
    let date = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?;
    TakenAt::new(date, None, None)
}

/// Reads IIM's 2:55 (`CCYYMMDD`) and 2:60 (`HHMMSS±HHMM`).
pub(crate) fn parse_iptc_time(date: &str, time: Option<&str>) -> Option<TakenAt> {
    let date = NaiveDate::parse_from_str(date, "%Y%m%d").ok()?;
    let (clock, offset) = match time.and_then(|text| text.split_at_checked(6)) {
        Some((clock, offset)) => (
            NaiveTime::parse_from_str(clock, "%H%M%S").ok(),
            parse_offset(offset),
        ),
        None => (None, None),
    };
    TakenAt::new(date, clock, offset.filter(|_| clock.is_some()))
}

/// Reads EXIF's `DateTimeOriginal` (`YYYY:MM:DD HH:MM:SS`) and `OffsetTimeOriginal` (`±HH:MM`; Exif 2.31, 4.6.5).
pub(crate) fn parse_exif_time(moment: &str, offset: Option<&str>) -> Option<TakenAt> {
    let moment = NaiveDateTime::parse_from_str(moment.trim(), "%Y:%m:%d %H:%M:%S").ok()?;
    TakenAt::new(
        moment.date(),
        Some(moment.time()),
        offset.and_then(parse_offset),
    )
}

/// Reads `+0700`, `+07:00` or `-03:30`.
fn parse_offset(text: &str) -> Option<FixedOffset> {
    let text = text.trim();
    let is_west = text.starts_with('-');
    let digits: String = text
        .strip_prefix(['+', '-'])?
        .chars()
        .filter(|character| *character != ':')
        .collect();
    let (hours, minutes) = digits.split_at_checked(2)?;
    let (hours, minutes): (i32, i32) = (hours.parse().ok()?, minutes.parse().ok()?);
    if !(0..=14).contains(&hours) || !(0..60).contains(&minutes) {
        return None;
    }
    let seconds = hours * 3_600 + minutes * 60;
    if is_west {
        FixedOffset::west_opt(seconds)
    } else {
        FixedOffset::east_opt(seconds)
    }
}
