//! Which stories are looked at: what the filter form and words such as `section:world` say, as it was typed and as it is understood.

use chrono::format::ParseResult;
use chrono::{Days, NaiveDate};
use diesel::OptionalExtension;

use crate::db::Connection;
use crate::error::AppResult;
use crate::form::FormFields;
use crate::locale::Locale;
use crate::people::model::find_person;
use crate::search::model::HitFilter;
use crate::sections::model::Section;
use crate::slug::slug;
use crate::time::Dates;
use crate::topics::model::find_topic;

/// A day in addresses and date fields (ISO 8601).
const DAY: &str = "%Y-%m-%d";

/// The fields, each with the key of the word that stands for it among the words of a search.
const FIELDS: [(&str, &str); 6] = [
    ("section", "search-word-section"),
    ("topic", "search-word-topic"),
    ("person", "search-word-person"),
    ("from", "search-word-from"),
    ("until", "search-word-until"),
    ("picture", "search-word-picture"),
];

/// The filter as it was typed: a text for each field, empty where it does not filter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedFilter([String; FIELDS.len()]);

impl TypedFilter {
    /// Reads the form's fields.
    pub fn parse(fields: &FormFields) -> Self {
        Self(FIELDS.map(|(field, _)| fields.trimmed(field)))
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
        let mut known = FIELDS.iter().zip(&self.0);
        known
            .find(|((known, _), _)| *known == field)
            .map_or("", |(_, typed)| typed)
    }

    /// The fields of an address.
    pub fn pairs(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let fields = FIELDS.iter().map(|(field, _)| *field);
        fields.zip(self.0.iter().map(String::as_str))
    }

    /// Takes parts such as `section:world` or `topic:"solar power"` out of what was typed: the other words, and the filter with these parts. A
    /// field of the form goes before them. The name of a field is that of the address or the language's word for it.
    pub fn with_words(&self, typed: &str, locale: &Locale) -> (String, Self) {
        let names = FIELDS.map(|(field, key)| [field.to_owned(), locale.text(key)]);
        let mut filter = self.clone();
        let mut words = String::new();
        let mut rest = typed;
        while let Some(letter) = rest.chars().next() {
            let is_start = words.is_empty() || words.ends_with(char::is_whitespace);
            if let Some((place, value, after)) = is_start.then(|| read_part(rest, &names)).flatten()
            {
                if let Some(field) = filter.0.get_mut(place).filter(|field| field.is_empty()) {
                    field.push_str(value);
                }
                rest = after;
            } else {
                words.push(letter);
                rest = rest.get(letter.len_utf8()..).unwrap_or_default();
            }
        }
        (words, filter)
    }

    /// What it means in an edition with these sections, and the fields that mean nothing: those do not filter.
    ///
    /// # Errors
    ///
    /// Those of the database.
    pub fn understand(
        &self,
        conn: &mut Connection,
        (edition_id, sections): (i64, &[Section]),
        (dates, locale): (&Dates, &Locale),
    ) -> AppResult<(HitFilter, Vec<&'static str>)> {
        let mut filter = HitFilter::default();
        let mut unknown = Vec::new();
        for (field, typed) in self.pairs().filter(|(_, typed)| !typed.is_empty()) {
            let is_known = match field {
                "section" => {
                    let section = sections.iter().find(|section| {
                        section.slug == typed || section.name.to_lowercase() == typed.to_lowercase()
                    });
                    filter.section_id = section.map(|section| section.id);
                    section.is_some()
                }
                "topic" => {
                    let topic = find_topic(conn, edition_id, &slug(typed)).optional()?;
                    filter.topic_id = topic.map(|topic| topic.id);
                    filter.topic_id.is_some()
                }
                "person" => {
                    let person = find_person(conn, edition_id, &slug(typed)).optional()?;
                    filter.person_id = person.map(|person| person.id);
                    filter.person_id.is_some()
                }
                "from" => {
                    let first = day(typed).ok();
                    filter.from = first.map_or(filter.from, |day| dates.start_of(day));
                    first.is_some()
                }
                "until" => {
                    let next = day(typed).ok();
                    let next = next.and_then(|day| day.checked_add_days(Days::new(1)));
                    filter.until = next.map_or(filter.until, |day| dates.start_of(day));
                    next.is_some()
                }
                _ => {
                    filter.has_picture = yes_or_no(typed, locale);
                    filter.has_picture.is_some()
                }
            };
            if !is_known {
                unknown.push(field);
            }
        }
        Ok((filter, unknown))
    }
}

/// A part at the beginning of a text: the field's place, its value, and what follows.
fn read_part<'text>(
    text: &'text str,
    names: &[[String; 2]],
) -> Option<(usize, &'text str, &'text str)> {
    let (name, rest) = text.split_once(':')?;
    if name.contains(char::is_whitespace) {
        return None;
    }
    let name = name.to_lowercase();
    let place = names.iter().position(|names| names.contains(&name))?;
    let (value, after) = match rest.strip_prefix('"').and_then(|rest| rest.split_once('"')) {
        Some(quoted) => quoted,
        None => rest.split_once(char::is_whitespace).unwrap_or((rest, "")),
    };
    (!value.is_empty()).then_some((place, value, after))
}

/// `1` and `0` in addresses, the language's words among others.
fn yes_or_no(typed: &str, locale: &Locale) -> Option<bool> {
    let is = |short: &str, key| typed == short || typed.to_lowercase() == locale.text(key);
    match (is("1", "search-word-yes"), is("0", "search-word-no")) {
        (true, _) => Some(true),
        (_, true) => Some(false),
        _ => None,
    }
}

/// A day as it is typed.
fn day(typed: &str) -> ParseResult<NaiveDate> {
    NaiveDate::parse_from_str(typed, DAY)
}
