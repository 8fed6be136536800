//! A month or a day of the archive, as its address has it.

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::Deserialize;

use crate::articles::model::listing::Listing;
use crate::error::{AppError, AppResult};
use crate::layout::PublicLayout;
use crate::urls;

/// Year, month and day of an address, and the page of its listing.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct PeriodPath {
    pub(crate) year: String,
    pub(crate) month: String,
    pub(crate) day: Option<String>,
    pub(crate) page: Option<String>,
}

/// A month or a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Period {
    /// The first day.
    pub(crate) first: NaiveDate,
    /// The day after the last.
    pub(crate) end: NaiveDate,
    /// Whether it is a single day.
    pub(crate) is_day: bool,
}

impl Period {
    /// Reads year, month and day; `NotFound` for dates that do not exist.
    pub(crate) fn parse(path: &PeriodPath) -> AppResult<Self> {
        let year = parse_year(&path.year)?;
        let month = parse_small(&path.month)?;
        let day = path.day.as_deref().map(parse_small).transpose()?;
        NaiveDate::from_ymd_opt(year, month, day.unwrap_or(1))
            .and_then(|first| Self::from_first(first, day.is_some()))
            .ok_or(AppError::NotFound)
    }

    /// The period of the same length that a day lies in.
    pub(crate) fn around(self, day: NaiveDate) -> Option<Self> {
        let first = if self.is_day { day } else { day.with_day(1)? };
        Self::from_first(first, self.is_day)
    }

    fn from_first(first: NaiveDate, is_day: bool) -> Option<Self> {
        let end = if is_day {
            first.checked_add_days(Days::new(1))
        } else {
            first.checked_add_months(Months::new(1))
        };
        Some(Self {
            first,
            end: end?,
            is_day,
        })
    }

    /// Its address.
    pub(crate) fn url(&self, prefix: &str) -> String {
        if self.is_day {
            urls::archive_day(prefix, self.first)
        } else {
            urls::archive_month(prefix, self.first.year(), self.first.month())
        }
    }

    /// Its name: "September 2022" or "7 September 2022".
    pub(crate) fn name(&self, layout: &PublicLayout) -> String {
        if self.is_day {
            layout.dates.day_of(self.first)
        } else {
            layout.dates.month_of(self.first.year(), self.first.month())
        }
    }

    /// Its articles.
    pub(crate) fn listing(&self, layout: &PublicLayout) -> Listing {
        Listing::Between(
            layout.edition.id,
            layout.dates.start_of(self.first),
            layout.dates.start_of(self.end),
        )
    }
}

/// Four digits.
pub(crate) fn parse_year(text: &str) -> AppResult<i32> {
    if text.len() != 4 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(AppError::NotFound);
    }
    text.parse().map_err(|_| AppError::NotFound)
}

/// One or two digits.
fn parse_small(text: &str) -> AppResult<u32> {
    if text.is_empty() || text.len() > 2 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(AppError::NotFound);
    }
    text.parse().map_err(|_| AppError::NotFound)
}
