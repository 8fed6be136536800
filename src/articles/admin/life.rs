//! What the article form shows of an article's life in time: what is planned, until when it is held back, and what else can be done.

use crate::articles::admin::act::may_change;
use crate::articles::model::desk::DeskArticle;
use crate::articles::model::embargoes::{Embargo, find_embargo};
use crate::articles::model::plans::{
    ScheduledUpdate, ScheduledWithdrawal, find_update, find_withdrawal,
};
use crate::articles::state::State;
use crate::db::Connection;
use crate::error::AppResult;
use crate::newsroom_layout::NewsroomLayout;
use crate::session::Viewer;
use crate::time::Millis;
use crate::urls;

/// What is planned for an article, and what else can be done with it.
pub(super) struct Life {
    /// What is planned, a sentence each.
    pub(super) facts: Vec<String>,
    /// Times for the sentences of refused fields: the embargo's end, and the withdrawal.
    pub(super) embargo_time: String,
    pub(super) withdrawal_time: String,
    /// The page where it is planned.
    pub(super) times_url: String,
    /// Where a copy is made.
    pub(super) duplicate_url: String,
    /// Where it is deleted, for who may.
    pub(super) delete_url: Option<String>,
    pub(super) embargo: Option<Embargo>,
    pub(super) update: Option<ScheduledUpdate>,
    pub(super) withdrawal: Option<ScheduledWithdrawal>,
}

impl Life {
    /// Loads it.
    pub(super) fn load(
        conn: &mut Connection,
        layout: &NewsroomLayout,
        viewer: &Viewer,
        article: &DeskArticle,
    ) -> AppResult<Self> {
        let state = State::parse(&article.content.fields.state);
        let embargo = if state.is_some_and(State::may_be_embargoed) {
            find_embargo(conn, article.id, layout.now)?
        } else {
            None
        };
        let may_delete = may_change(viewer, article) && state.is_some_and(State::may_be_deleted);
        let date = |instant: Millis| layout.dates.date_and_time(instant);
        let mut life = Self {
            facts: Vec::new(),
            embargo_time: String::new(),
            withdrawal_time: String::new(),
            times_url: urls::newsroom_times(article.id),
            duplicate_url: urls::newsroom_duplicate(article.id),
            delete_url: may_delete.then(|| urls::newsroom_delete(article.id)),
            update: find_update(conn, article.id)?,
            withdrawal: find_withdrawal(conn, article.id)?,
            embargo,
        };
        if let Some(embargo) = &life.embargo {
            life.embargo_time = date(embargo.until);
        }
        if let Some(withdrawal) = &life.withdrawal {
            life.withdrawal_time = date(withdrawal.at);
        }
        life.tell(layout, article);
        Ok(life)
    }

    fn tell(&mut self, layout: &NewsroomLayout, article: &DeskArticle) {
        let locale = &layout.locale;
        let date = |instant: Millis| layout.dates.date_and_time(instant);
        if let Some(embargo) = &self.embargo {
            let values = [
                ("time", self.embargo_time.as_str().into()),
                ("note", embargo.note.as_str().into()),
            ];
            self.facts
                .push(locale.text_with_all("times-embargo-now", values));
            let scheduled = article.content.fields.scheduled_for;
            if scheduled.is_some_and(|scheduled| scheduled < embargo.until) {
                self.facts.push(locale.text("times-embargo-holds"));
            }
        }
        if let Some(update) = &self.update {
            let values = [
                ("version", update.version.into()),
                ("time", date(update.at).into()),
                ("saved", date(update.saved_at).into()),
            ];
            self.facts
                .push(locale.text_with_all("times-update-now", values));
        }
        if let Some(withdrawal) = &self.withdrawal {
            let values = [
                ("time", self.withdrawal_time.as_str().into()),
                ("notice", withdrawal.notice.as_str().into()),
            ];
            self.facts
                .push(locale.text_with_all("times-withdrawal-now", values));
        }
    }
}
