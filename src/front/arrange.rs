//! Which story stands where on a front page. No story stands twice.

use crate::articles::model::listing::ListedArticle;

/// Slots of second stories, after the lead in slot 1.
pub const SECOND_STORIES: usize = 4;

/// Stories of the list of latest ones.
pub const LATEST_STORIES: usize = 8;

/// Stories of each section.
pub const SECTION_STORIES: usize = 4;

/// The upper part of a front page.
#[derive(Debug, Default)]
pub struct TopStories {
    /// Slot 1.
    pub lead: Option<ListedArticle>,
    /// Slots 2 to 5.
    pub second: Vec<ListedArticle>,
    /// The newest that stand in no slot.
    pub latest: Vec<ListedArticle>,
}

/// Fills the slots: placed stories first; an empty lead with the newest story that has a picture, then the other slots with the newest.
/// A placement in a slot that this page does not have counts for nothing: its story stands where the rule puts it.
pub fn arrange(placed: Vec<(i64, ListedArticle)>, newest: Vec<ListedArticle>) -> TopStories {
    let (slots, rest) = fill_slots(placed, newest);
    let mut slots = slots.into_iter();
    TopStories {
        lead: slots.next().flatten(),
        second: slots.flatten().collect(),
        latest: rest.into_iter().take(LATEST_STORIES).collect(),
    }
}

/// What stands in each slot, from slot 1 on, and the newest stories that stand in none.
pub fn fill_slots(
    mut placed: Vec<(i64, ListedArticle)>,
    mut newest: Vec<ListedArticle>,
) -> (Vec<Option<ListedArticle>>, Vec<ListedArticle>) {
    placed.retain(|(slot, _)| position(*slot).is_some());
    newest.retain(|article| !placed.iter().any(|(_, other)| other.id == article.id));
    let mut slots: Vec<Option<ListedArticle>> = std::iter::repeat_with(|| None)
        .take(1 + SECOND_STORIES)
        .collect();
    for (slot, article) in placed {
        if let Some(place) = position(slot).and_then(|position| slots.get_mut(position)) {
            *place = Some(article);
        }
    }
    if let Some(lead @ None) = slots.first_mut() {
        *lead = take_first(&mut newest);
    }
    let mut rest = newest.into_iter();
    for place in &mut slots {
        if place.is_none() {
            *place = rest.next();
        }
    }
    (slots, rest.collect())
}

/// Takes out the story that stands large before the others: the newest that has a picture, else the newest.
pub fn take_first(newest: &mut Vec<ListedArticle>) -> Option<ListedArticle> {
    if newest.is_empty() {
        return None;
    }
    let position = newest
        .iter()
        .position(|article| article.lead_figure_id.is_some());
    Some(newest.remove(position.unwrap_or_default()))
}

/// Whether the page has such a slot.
pub fn has_slot(slot: i64) -> bool {
    position(slot).is_some()
}

/// Where a slot stands among those of the page.
fn position(slot: i64) -> Option<usize> {
    let position = usize::try_from(slot).ok()?.checked_sub(1)?;
    (position <= SECOND_STORIES).then_some(position)
}

impl TopStories {
    /// Whether a story stands here.
    pub fn has(&self, id: i64) -> bool {
        self.lead
            .iter()
            .chain(&self.second)
            .chain(&self.latest)
            .any(|article| article.id == id)
    }
}
