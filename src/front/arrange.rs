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
pub fn arrange(
    mut placed: Vec<(i64, ListedArticle)>,
    mut newest: Vec<ListedArticle>,
) -> TopStories {
    placed.retain(|(slot, _)| *slot == 1 || second_position(*slot).is_some());
    newest.retain(|article| !placed.iter().any(|(_, other)| other.id == article.id));
    let mut lead = None;
    let mut second: Vec<Option<ListedArticle>> = std::iter::repeat_with(|| None)
        .take(SECOND_STORIES)
        .collect();
    for (slot, article) in placed {
        if slot == 1 {
            lead = Some(article);
        } else if let Some(place) =
            second_position(slot).and_then(|position| second.get_mut(position))
        {
            *place = Some(article);
        }
    }
    if lead.is_none() {
        lead = take_first(&mut newest);
    }
    let mut rest = newest.into_iter();
    for place in &mut second {
        if place.is_none() {
            *place = rest.next();
        }
    }
    TopStories {
        lead,
        second: second.into_iter().flatten().collect(),
        latest: rest.take(LATEST_STORIES).collect(),
    }
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

/// Where a slot stands among the second stories.
fn second_position(slot: i64) -> Option<usize> {
    let position = usize::try_from(slot).ok()?.checked_sub(2)?;
    (position < SECOND_STORIES).then_some(position)
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
