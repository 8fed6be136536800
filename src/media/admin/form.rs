//! The form of a picture: its fields as typed, from a posted form or from the item, and the values they stand for.

use chrono::NaiveDate;
use serde_json::{Map, Value};

use crate::form::FormFields;
use crate::media::crops::FocalPoint;
use crate::media::model::desk::{DeskItem, ItemTexts};
use crate::time::{Dates, Millis};
use crate::visit::short_hash;

/// Most characters of a text, as of one that a file brings along.
const LONGEST_TEXT: usize = 2_000;

/// What is wrong with a field: its name in the form, and the key of the sentence.
pub(super) type FieldProblem = (&'static str, &'static str);

/// What stands in the form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct MediaForm {
    pub(super) caption: String,
    pub(super) credit: String,
    pub(super) alt_text: String,
    pub(super) copyright: String,
    pub(super) usage_terms: String,
    /// The last day of the rights: "2026-11-24"; empty for no end.
    pub(super) rights_until: String,
    /// In percent from the left.
    pub(super) focal_x: String,
    /// In percent from the top.
    pub(super) focal_y: String,
    /// What the item was when the form was filled, to notice that somebody else has changed it.
    pub(super) seen: String,
}

/// What a form changes.
#[derive(Debug)]
pub(super) struct Change {
    pub(super) texts: ItemTexts,
    /// `None` when the focal point stays.
    pub(super) focal: Option<FocalPoint>,
}

/// A text of an item: its name in the form and in `metadata_sources`, typed, and as it is.
type TextField = (
    &'static str,
    fn(&MediaForm) -> &String,
    fn(&DeskItem) -> &String,
);

const TEXT_FIELDS: [TextField; 5] = [
    ("caption", |form| &form.caption, |item| &item.caption),
    ("credit", |form| &form.credit, |item| &item.credit),
    ("alt_text", |form| &form.alt_text, |item| &item.alt_text),
    ("copyright", |form| &form.copyright, |item| &item.copyright),
    (
        "usage_terms",
        |form| &form.usage_terms,
        |item| &item.usage_terms,
    ),
];

impl MediaForm {
    /// Reads a posted form.
    pub(super) fn from_fields(fields: &FormFields) -> Self {
        let text = |name: &str| fields.one(name).trim().to_owned();
        Self {
            caption: text("caption"),
            credit: text("credit"),
            alt_text: text("alt_text"),
            copyright: text("copyright"),
            usage_terms: text("usage_terms"),
            rights_until: text("rights_until"),
            focal_x: text("focal_x"),
            focal_y: text("focal_y"),
            seen: text("seen"),
        }
    }

    /// Shows an item.
    pub(super) fn from_item(item: &DeskItem, dates: &Dates) -> Self {
        let (x, y) = focal_of(item).ten_thousandths();
        Self {
            caption: item.caption.clone(),
            credit: item.credit.clone(),
            alt_text: item.alt_text.clone(),
            copyright: item.copyright.clone(),
            usage_terms: item.usage_terms.clone(),
            rights_until: item
                .rights_expire_at
                .map(|end| dates.day(Millis(end.0 - 1)).to_string())
                .unwrap_or_default(),
            focal_x: percent(x),
            focal_y: percent(y),
            seen: seen(item),
        }
    }

    /// What it changes of an item.
    ///
    /// # Errors
    ///
    /// What is wrong with which field.
    pub(super) fn parse(
        &self,
        item: &DeskItem,
        dates: &Dates,
    ) -> Result<Change, Vec<FieldProblem>> {
        let mut problems = Vec::new();
        let mut sources = sources_of(item);
        for (name, typed, before) in TEXT_FIELDS {
            let typed = typed(self);
            if typed.chars().count() > LONGEST_TEXT {
                problems.push((name, "media-problem-long"));
            }
            if typed.is_empty() {
                sources.remove(name);
            } else if typed != before(item) {
                sources.insert(name.to_owned(), Value::from("typed"));
            }
        }
        let rights_expire_at = parse_rights(&self.rights_until, dates).unwrap_or_else(|problem| {
            problems.push(("rights_until", problem));
            None
        });
        let x = parse_percent(&self.focal_x);
        let y = parse_percent(&self.focal_y);
        for (name, value) in [("focal_x", x), ("focal_y", y)] {
            if value.is_none() {
                problems.push((name, "media-problem-percent"));
            }
        }
        let (Some(x), Some(y), true) = (x, y, problems.is_empty()) else {
            return Err(problems);
        };
        let focal = FocalPoint { x, y };
        let is_moved = focal.ten_thousandths() != focal_of(item).ten_thousandths();
        Ok(Change {
            focal: is_moved.then_some(focal),
            texts: ItemTexts {
                caption: self.caption.clone(),
                credit: self.credit.clone(),
                alt_text: self.alt_text.clone(),
                copyright: self.copyright.clone(),
                usage_terms: self.usage_terms.clone(),
                metadata_sources: Value::Object(sources).to_string(),
                rights_expire_at,
            },
        })
    }
}

/// An item's focal point.
pub(super) fn focal_of(item: &DeskItem) -> FocalPoint {
    FocalPoint {
        x: item.focal_x,
        y: item.focal_y,
    }
}

/// Where an item's texts came from: field to `xmp`, `iptc`, `exif` or `typed`.
pub(super) fn sources_of(item: &DeskItem) -> Map<String, Value> {
    match serde_json::from_str(&item.metadata_sources) {
        Ok(Value::Object(sources)) => sources,
        _ => Map::new(),
    }
}

/// What an item is, in short: whoever saves a form that was filled from something else has not seen what is there now.
pub(super) fn seen(item: &DeskItem) -> String {
    let texts: Vec<&String> = TEXT_FIELDS
        .iter()
        .map(|(_, _, before)| before(item))
        .collect();
    let rights = item.rights_expire_at.map(|end| end.0);
    short_hash(format!("{texts:?} {rights:?} {}", item.picture_hash).as_bytes())
}

/// The rights end with a day of the edition's zone.
fn parse_rights(typed: &str, dates: &Dates) -> Result<Option<Millis>, &'static str> {
    if typed.is_empty() {
        return Ok(None);
    }
    NaiveDate::parse_from_str(typed, "%Y-%m-%d")
        .ok()
        .and_then(|day| day.succ_opt())
        .map(|day| Some(dates.start_of(day)))
        .ok_or("media-problem-date")
}

/// "33.33" of 3333 ten-thousandths.
fn percent(ten_thousandths: u32) -> String {
    let text = format!("{}.{:02}", ten_thousandths / 100, ten_thousandths % 100);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// A fraction of "33.33" or "33,33".
fn parse_percent(typed: &str) -> Option<f32> {
    let percent: f32 = typed.replace(',', ".").parse().ok()?;
    (0.0..=100.0).contains(&percent).then_some(percent / 100.0)
}
