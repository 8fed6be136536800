//! Where an article stands: its state and times, and how they change.

use super::editing::ArticleContent;
use crate::time::Millis;

impl ArticleContent {
    /// Sets state and times of a publication: the first, or an update. A clock that went back makes no update older than the text.
    pub fn publish(&mut self, now: Millis) {
        let fields = &mut self.fields;
        if let Some(first) = fields.first_published_at {
            fields.last_updated_at = Some(now.max(first));
        } else {
            fields.first_published_at = Some(now);
        }
        fields.state = "published".into();
        fields.scheduled_for = None;
        fields.withdrawn_at = None;
        fields.withdrawal_notice.clear();
    }

    /// Takes the article from readers, who find this notice in its place.
    pub fn withdraw(&mut self, notice: &str, now: Millis) {
        let fields = &mut self.fields;
        fields.withdrawn_at = fields.first_published_at.map(|first| now.max(first));
        notice.clone_into(&mut fields.withdrawal_notice);
        fields.state = "withdrawn".into();
    }

    /// Takes over where another version stands: its state, its times, what it translates, and what was corrected. The text stays.
    pub fn stand_as(&mut self, other: &Self) {
        let (fields, others) = (&mut self.fields, &other.fields);
        fields.state.clone_from(&others.state);
        fields.scheduled_for = others.scheduled_for;
        fields.first_published_at = others.first_published_at;
        fields.last_updated_at = others.last_updated_at;
        fields.withdrawn_at = others.withdrawn_at;
        fields
            .withdrawal_notice
            .clone_from(&others.withdrawal_notice);
        fields.translation_of = others.translation_of;
        self.corrections.clone_from(&other.corrections);
    }
}
