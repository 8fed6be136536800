//! What other settings would have kept back of the newest comments, before they count.
//!
//! Words and what was learned about advertising are the same under all settings. Authors are taken as they stand now: what was known of
//! them when they wrote is not kept.

use std::collections::BTreeMap;

use crate::accounts::model::readers::Trust;
use crate::db::Connection;
use crate::error::AppResult;
use crate::forum::model::settings::{ForumSettings, PastComment, list_past_comments};
use crate::forum::rules::judge::held_by_settings;
use crate::forum::rules::mode::Mode;
use crate::forum::text;
use crate::html::SafeHtml;
use crate::newsroom_layout::NewsroomLayout;

/// Settings are tried on so many comments.
const TRIED: i64 = 1000;

/// So many of those that they would keep back are shown.
const SHOWN: usize = 50;

/// Settings of an edition, and the modes of its sections.
pub(super) type Rules<'a> = (&'a ForumSettings, &'a BTreeMap<i64, Mode>);

/// The outcome.
pub(super) struct Trial {
    /// Of so many comments.
    pub tried: usize,
    /// So many are kept back by the settings that count.
    pub kept_back_now: usize,
    /// So many by the others.
    pub kept_back_then: usize,
    /// Those that only the others keep back: name, why, text.
    pub shown: Vec<(String, String, SafeHtml)>,
}

impl Trial {
    /// Tries settings against those that count.
    pub(super) fn of(
        conn: &mut Connection,
        layout: &NewsroomLayout,
        (now, then): (Rules<'_>, Rules<'_>),
    ) -> AppResult<Self> {
        let past = list_past_comments(conn, layout.edition.id, TRIED)?;
        let mut trial = Self {
            tried: past.len(),
            kept_back_now: 0,
            kept_back_then: 0,
            shown: Vec::new(),
        };
        for comment in past {
            let before = kept_back(&comment, now, layout);
            let after = kept_back(&comment, then, layout);
            trial.kept_back_now += usize::from(before.is_some());
            trial.kept_back_then += usize::from(after.is_some());
            let Some(why) = after.filter(|_| before.is_none() && trial.shown.len() < SHOWN) else {
                continue;
            };
            let text = text::draw(&comment.text)?;
            trial.shown.push((comment.author_name, why, text));
        }
        Ok(trial)
    }
}

/// Why settings keep a comment back, in words.
fn kept_back(
    comment: &PastComment,
    (settings, modes): Rules<'_>,
    layout: &NewsroomLayout,
) -> Option<String> {
    let mode = comment
        .mode
        .as_deref()
        .and_then(Mode::parse)
        .or_else(|| modes.get(&comment.section_id).copied())
        .unwrap_or(settings.mode);
    let ends_at = settings
        .closed_after_days
        .zip(comment.article_published_at)
        .map(|(days, published)| published.plus_days(days));
    if mode == Mode::Off || ends_at.is_some_and(|ends_at| ends_at <= comment.written_at) {
        return Some(layout.locale.text("forum-trial-not-taken"));
    }
    let trust = comment
        .standing
        .map(|(approved, rejected)| Trust::of(approved, rejected, settings.first_comments));
    let held = held_by_settings(&comment.text, trust, (settings, mode))?;
    let key = format!("queue-held-{}", held.rule.word());
    Some(layout.locale.text_with(&key, "detail", held.detail))
}
