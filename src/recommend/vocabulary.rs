//! How rare each word is.

use std::collections::HashMap;

/// In how many stories each word is, and how many stories each edition has. Four bytes a word.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    /// By number of the word: the logarithm of the count, and one more.
    logarithms: Vec<f32>,
    editions: HashMap<i64, i64>,
}

impl Vocabulary {
    /// Notes in how many stories a word is.
    pub fn set_word(&mut self, word: u32, stories: i64) {
        let place = usize::try_from(word).unwrap_or(usize::MAX);
        if self.logarithms.len() <= place {
            self.logarithms.resize(place + 1, 0.0);
        }
        if let Some(logarithm) = self.logarithms.get_mut(place) {
            *logarithm = (number(stories) + 1.0).ln();
        }
    }

    /// Notes how many more stories an edition has.
    pub fn add_stories(&mut self, edition_id: i64, more: i64) {
        *self.editions.entry(edition_id).or_default() += more;
    }

    /// What the words of an edition weigh.
    pub fn of_edition(&self, edition_id: i64) -> Rarity<'_> {
        let stories = self.editions.get(&edition_id).copied().unwrap_or_default();
        Rarity {
            logarithms: &self.logarithms,
            all: (number(stories) + 1.0).ln(),
        }
    }
}

/// What the words of an edition weigh by their rarity: 1 for one that every story has.
#[derive(Clone, Copy, Debug)]
pub struct Rarity<'a> {
    logarithms: &'a [f32],
    all: f32,
}

impl Rarity<'_> {
    /// How few stories have a word: 0 if all have it, 1 if none has; one half if as many have it as the square root of all.
    pub fn fewness(self, word: u32) -> f32 {
        (self.of(word) - 1.0) / self.all.max(f32::MIN_POSITIVE)
    }

    /// That of a word.
    pub fn of(self, word: u32) -> f32 {
        let place = usize::try_from(word).unwrap_or(usize::MAX);
        let logarithm = self.logarithms.get(place).copied().unwrap_or_default();
        // A word of an edition is in no more stories than it has; a count that is being changed may say so for a moment.
        (self.all - logarithm).max(0.0) + 1.0
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "millions of stories, of which a logarithm is taken"
)]
fn number(count: i64) -> f32 {
    count.max(0) as f32
}
