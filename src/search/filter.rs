//! Which stories are looked at: what the filter form says, as it was typed and as it is understood.

use chrono::format::ParseResult;
use chrono::{Days, NaiveDate};

use crate::form::FormFields;
use crate::search::model::HitFilter;
use crate::sections::model::Section;
use crate::time::Dates;

/// A day in addresses and date fields (ISO 8601).
const DAY: &str = "%Y-%m-%d";

/// The filter as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedFilter {
    /// A section's slug; empty for all.
    pub section: String,
    /// First published on this day or later; empty for any.
    pub from: String,
    /// First published on this day or before; empty for any.
    pub until: String,
    /// Only stories with a picture.
    pub has_picture: bool,
}

impl TypedFilter {
    /// Reads the form's fields.
    pub fn parse(fields: &FormFields) -> Self {
        Self {
            section: fields.trimmed("section"),
            from: fields.trimmed("from"),
            until: fields.trimmed("until"),
            has_picture: fields.has("picture"),
        }
    }

    /// Whether nothing is filtered.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// What stands in a date field: a day, or nothing. Browsers take nothing else.
    pub fn date(typed: &str) -> &str {
        if day(typed).is_ok() { typed } else { "" }
    }

    /// What was typed into a field.
    pub fn typed(&self, field: &str) -> &str {
        match field {
            "section" => &self.section,
            "from" => &self.from,
            _ => &self.until,
        }
    }

    /// The fields of an address.
    pub fn pairs(&self) -> [(&'static str, &str); 4] {
        [
            ("section", &self.section),
            ("from", &self.from),
            ("until", &self.until),
            ("picture", if self.has_picture { "1" } else { "" }),
        ]
    }

    /// What it means in an edition with these sections, and the fields that mean nothing: those do not filter.
    pub fn understand(
        &self,
        sections: &[Section],
        dates: &Dates,
    ) -> (HitFilter, Vec<&'static str>) {
        let mut filter = HitFilter {
            has_picture: self.has_picture,
            ..HitFilter::default()
        };
        let mut unknown = Vec::new();
        if !self.section.is_empty() {
            let section = sections.iter().find(|section| section.slug == self.section);
            filter.section_id = section.map(|section| section.id);
            if section.is_none() {
                unknown.push("section");
            }
        }
        match day(&self.from) {
            Ok(first) => filter.from = first.map_or(filter.from, |day| dates.start_of(day)),
            Err(_) => unknown.push("from"),
        }
        match day(&self.until) {
            Ok(last) => {
                let next = last.and_then(|day| day.checked_add_days(Days::new(1)));
                filter.until = next.map_or(filter.until, |day| dates.start_of(day));
            }
            Err(_) => unknown.push("until"),
        }
        (filter, unknown)
    }
}

/// The day that was typed, if one was.
fn day(typed: &str) -> ParseResult<Option<NaiveDate>> {
    if typed.is_empty() {
        return Ok(None);
    }
    NaiveDate::parse_from_str(typed, DAY).map(Some)
}
