//! The forms of the front page's slots and of breaking news, as typed, and what they ask for.

use crate::db::Connection;
use crate::error::AppResult;
use crate::form::FormFields;
use crate::front::arrange::has_slot;
use crate::front::model::{self, NewBreakingLine, NewPlacement, Placement};
use crate::newsroom_layout::NewsroomLayout;
use crate::problems::Problems;
use crate::time::{Dates, Millis};

/// The longest line of breaking news, in characters.
const LONGEST_LINE: usize = 200;

/// An article for a slot.
#[derive(Clone, Debug, Default)]
pub(super) struct PlaceForm {
    pub(super) slot: String,
    /// A number.
    pub(super) article: String,
    /// Chosen among the newest; the number goes before it.
    pub(super) newest: String,
    pub(super) since: String,
    pub(super) until: String,
}

/// A line of breaking news.
#[derive(Clone, Debug, Default)]
pub(super) struct LineForm {
    pub(super) text: String,
    pub(super) article: String,
    pub(super) since: String,
    pub(super) until: String,
}

impl PlaceForm {
    /// The form for a slot, with what stands there.
    pub(super) fn of(slot: i64, placement: Option<&Placement>, dates: &Dates) -> Self {
        Self {
            slot: slot.to_string(),
            article: placement
                .map_or_else(String::new, |placement| placement.article_id.to_string()),
            until: placement
                .and_then(|placement| placement.until)
                .map_or_else(String::new, |until| dates.typed(until)),
            ..Self::default()
        }
    }

    /// Reads a posted form.
    pub(super) fn from_fields(fields: &FormFields) -> Self {
        let value = |name: &str| fields.one(name).trim().to_owned();
        Self {
            slot: value("slot"),
            article: value("article"),
            newest: value("newest"),
            since: value("since"),
            until: value("until"),
        }
    }

    /// What it asks for.
    pub(super) fn parse(
        &self,
        conn: &mut Connection,
        layout: &NewsroomLayout,
    ) -> AppResult<Result<NewPlacement, Problems>> {
        let locale = &layout.locale;
        let mut problems = Problems::default();
        let slot = self.slot.parse().ok().filter(|slot| has_slot(*slot));
        if slot.is_none() {
            problems.add("slot", locale.text("front-slot-wrong"));
        }
        let typed = if self.article.is_empty() {
            &self.newest
        } else {
            &self.article
        };
        let article_id = if typed.is_empty() {
            problems.add("article", locale.text("front-article-empty"));
            None
        } else {
            find_article(conn, layout, typed, "article", &mut problems)?
        };
        let since = parse_since(layout, &self.since, "since", &mut problems);
        let until = if self.until.is_empty() {
            None
        } else {
            parse_until(layout, (&self.until, since), "until", &mut problems)
        };
        let (Some(slot), Some(article_id), Some(since), true) =
            (slot, article_id, since, problems.is_empty())
        else {
            return Ok(Err(problems));
        };
        Ok(Ok(NewPlacement {
            edition_id: layout.edition.id,
            slot,
            article_id,
            since,
            until,
        }))
    }
}

impl LineForm {
    /// Reads a posted form.
    pub(super) fn from_fields(fields: &FormFields) -> Self {
        let value = |name: &str| fields.one(name).trim().to_owned();
        Self {
            text: value("line"),
            article: value("line-article"),
            since: value("line-since"),
            until: value("line-until"),
        }
    }

    /// What it asks for.
    pub(super) fn parse(
        &self,
        conn: &mut Connection,
        layout: &NewsroomLayout,
    ) -> AppResult<Result<NewBreakingLine<'_>, Problems>> {
        let locale = &layout.locale;
        let mut problems = Problems::default();
        if self.text.is_empty() {
            problems.add("line", locale.text("front-line-empty"));
        } else if self.text.chars().count() > LONGEST_LINE {
            let sentence = locale.text_with("front-line-long", "count", LONGEST_LINE.to_string());
            problems.add("line", sentence);
        }
        let article_id = if self.article.is_empty() {
            None
        } else {
            find_article(conn, layout, &self.article, "line-article", &mut problems)?
        };
        let since = parse_since(layout, &self.since, "line-since", &mut problems);
        let until = if self.until.is_empty() {
            problems.add("line-until", locale.text("front-until-empty"));
            None
        } else {
            parse_until(layout, (&self.until, since), "line-until", &mut problems)
        };
        let (Some(since), Some(until), true) = (since, until, problems.is_empty()) else {
            return Ok(Err(problems));
        };
        Ok(Ok(NewBreakingLine {
            edition_id: layout.edition.id,
            text: &self.text,
            article_id,
            since,
            until,
        }))
    }
}

/// An article of the edition that readers may see now or later.
fn find_article(
    conn: &mut Connection,
    layout: &NewsroomLayout,
    typed: &str,
    field: &'static str,
    problems: &mut Problems,
) -> AppResult<Option<i64>> {
    let id: i64 = typed.parse().unwrap_or_default();
    let found = model::list_headlines(conn, layout.edition.id, &[id])?;
    let key = match found.first() {
        None => "front-article-wrong",
        Some((_, _, state)) if state == "withdrawn" => "front-article-withdrawn",
        Some(_) => return Ok(Some(id)),
    };
    problems.add(field, layout.locale.text(key));
    Ok(None)
}

/// When it begins: now, if nothing is typed.
fn parse_since(
    layout: &NewsroomLayout,
    typed: &str,
    field: &'static str,
    problems: &mut Problems,
) -> Option<Millis> {
    if typed.is_empty() {
        return Some(layout.now);
    }
    let Some(since) = layout.dates.typed_instant(typed) else {
        problems.add(field, layout.locale.text("front-time-wrong"));
        return None;
    };
    if since <= layout.now {
        problems.add(field, layout.locale.text("front-since-past"));
        return None;
    }
    Some(since)
}

/// When it ends: after it begins. `since` is `None` if that was wrong itself.
fn parse_until(
    layout: &NewsroomLayout,
    (typed, since): (&str, Option<Millis>),
    field: &'static str,
    problems: &mut Problems,
) -> Option<Millis> {
    let Some(until) = layout.dates.typed_instant(typed) else {
        problems.add(field, layout.locale.text("front-time-wrong"));
        return None;
    };
    if until <= since.unwrap_or(layout.now) {
        problems.add(field, layout.locale.text("front-until-past"));
        return None;
    }
    Some(until)
}
