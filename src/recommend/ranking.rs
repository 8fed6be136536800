//! Which stories go with a story, the best first.

use super::archive::{Archive, Facts, VIEWS};

/// A story of the same section goes with it so much better.
const SAME_SECTION: f64 = 1.3;

/// A story from another time counts half at most.
const LEAST_RECENCY: f64 = 0.5;

/// Days between two stories in which the part that falls falls to a half. Between the two, not until today: a story of three years ago
/// finds those of its own time.
const HALF_LIFE_DAYS: f64 = 60.0;

/// Milliseconds of a day.
const DAY: f64 = 24.0 * 60.0 * 60.0 * 1000.0;

/// A story that goes with another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Related {
    /// Its place in the archive.
    pub place: usize,
    /// How well it goes; comparable within one list only.
    pub score: f64,
}

impl Archive {
    /// At most so many stories that go with one, the best first.
    pub fn find_related(&self, place: usize, most: usize) -> Vec<Related> {
        let Some(own) = self.facts.get(place) else {
            return Vec::new();
        };
        let mut scores = vec![0.0; self.facts.len()];
        for (view, says) in self.views.iter().zip(VIEWS) {
            let mut likeness = view.likeness(place);
            if let Some(itself) = likeness.get_mut(place) {
                *itself = 0.0;
            }
            // The best of a view counts as much as the view says, however alike it is.
            let best = likeness.iter().copied().fold(0.0, f64::max);
            if best > 0.0 {
                for (score, likeness) in scores.iter_mut().zip(likeness) {
                    *score += says * likeness / best;
                }
            }
        }
        let mut related: Vec<Related> = scores
            .into_iter()
            .zip(&self.facts)
            .enumerate()
            .filter(|(_, (score, _))| *score > 0.0)
            .map(|(place, (score, other))| Related {
                place,
                score: score * fit(own, other),
            })
            .collect();
        let order = |one: &Related, other: &Related| {
            let by_score = other.score.total_cmp(&one.score);
            by_score.then(one.place.cmp(&other.place))
        };
        if related.len() > most {
            related.select_nth_unstable_by(most, order);
            related.truncate(most);
        }
        related.sort_by(order);
        related
    }
}

/// What section and time make of a likeness.
fn fit(own: &Facts, other: &Facts) -> f64 {
    let is_same_section = !own.section.is_empty() && own.section == other.section;
    let section = if is_same_section { SAME_SECTION } else { 1.0 };
    let recency = match (own.published_at, other.published_at) {
        (Some(own), Some(other)) => recency(own.0.abs_diff(other.0)),
        _ => 1.0,
    };
    section * recency
}

/// 1 for the same instant, falling to [`LEAST_RECENCY`].
fn recency(milliseconds: u64) -> f64 {
    // Thousands of years are more than enough; a number of 32 bits holds the seconds of 136.
    let seconds = u32::try_from(milliseconds / 1000).unwrap_or(u32::MAX);
    let days = f64::from(seconds) * 1000.0 / DAY;
    LEAST_RECENCY + (1.0 - LEAST_RECENCY) * 0.5_f64.powf(days / HALF_LIFE_DAYS)
}
