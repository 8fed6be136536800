//! Stories as they are compared: three views of each, in which a word weighs by how often the story has it and how few others do.
//!
//! TF-IDF with cosine (Salton and Buckley, "Term-weighting approaches in automatic text retrieval", 1988), the count of a word by its
//! logarithm. One view is the whole text; one its beginning, where news says what it is about; one its names. In each the headline counts
//! three times. `docs/recommended.md` has what was tried.

use std::collections::HashMap;

use super::words::{names, words};
use crate::time::Millis;

/// The headline's words count so often.
const HEADLINE_COUNTS: u32 = 3;

/// How much the whole text, its beginning and its names say.
pub(super) const VIEWS: [f64; 3] = [1.0, 1.0, 0.5];

/// Words of the body that the second view has.
const WORDS_OF_BEGINNING: usize = 50;

/// What is compared of a story.
#[derive(Clone, Copy, Debug)]
pub struct Story<'a> {
    /// Its headline.
    pub headline: &'a str,
    /// Its text without markup.
    pub body: &'a str,
    /// The word of its section; may be empty.
    pub section: &'a str,
    /// When readers first saw it, if that is known.
    pub published_at: Option<Millis>,
}

/// What is known of a story besides its words.
#[derive(Clone, Debug)]
pub(super) struct Facts {
    pub section: String,
    pub published_at: Option<Millis>,
}

/// Stories, ready to be compared. They are called by their place.
#[derive(Debug, Default)]
pub struct Archive {
    pub(super) facts: Vec<Facts>,
    pub(super) views: [View; VIEWS.len()],
}

impl Archive {
    /// Takes stories in.
    pub fn of<'a>(stories: impl IntoIterator<Item = Story<'a>>) -> Self {
        let mut archive = Self::default();
        for story in stories {
            let headline = words(story.headline);
            let body = words(story.body);
            let beginning = body.get(..WORDS_OF_BEGINNING).unwrap_or(&body);
            let [whole, start, named] = &mut archive.views;
            whole.add(&headline, &body);
            start.add(&headline, beginning);
            named.add(&names(story.headline), &names(story.body));
            archive.facts.push(Facts {
                section: story.section.to_owned(),
                published_at: story.published_at,
            });
        }
        for view in &mut archive.views {
            view.weigh();
        }
        archive
    }
}

/// A word of a story, by number, with its weight.
type Weighted = (usize, f64);

/// One view of all stories.
#[derive(Debug, Default)]
pub(super) struct View {
    numbers: HashMap<String, usize>,
    /// The words of each story. The squares of the weights add up to one.
    stories: Vec<Vec<Weighted>>,
    /// The stories of each word.
    of_word: Vec<Vec<Weighted>>,
}

impl View {
    fn add(&mut self, headline: &[String], body: &[String]) {
        let mut counts: HashMap<usize, u32> = HashMap::new();
        let counted = headline.iter().map(|word| (word, HEADLINE_COUNTS));
        for (word, count) in counted.chain(body.iter().map(|word| (word, 1))) {
            let next = self.numbers.len();
            let number = *self.numbers.entry(word.clone()).or_insert(next);
            *counts.entry(number).or_default() += count;
        }
        let mut story: Vec<Weighted> = counts
            .into_iter()
            .map(|(number, count)| (number, 1.0 + f64::from(count).ln()))
            .collect();
        // In one order: sums of the same numbers are the same then.
        story.sort_by_key(|(number, _)| *number);
        self.stories.push(story);
    }

    /// Makes weights of the counts, once all stories are in.
    fn weigh(&mut self) {
        let mut stories_with = vec![0_u32; self.numbers.len()];
        for (number, _) in self.stories.iter().flatten() {
            if let Some(count) = stories_with.get_mut(*number) {
                *count += 1;
            }
        }
        let all = f64::from(u32::try_from(self.stories.len()).unwrap_or(u32::MAX));
        let rarity: Vec<f64> = stories_with
            .iter()
            .map(|count| ((1.0 + all) / (1.0 + f64::from(*count))).ln() + 1.0)
            .collect();
        self.of_word = vec![Vec::new(); self.numbers.len()];
        for (place, story) in self.stories.iter_mut().enumerate() {
            for (number, weight) in story.iter_mut() {
                *weight *= rarity.get(*number).copied().unwrap_or_default();
            }
            let length = story
                .iter()
                .map(|(_, weight)| weight * weight)
                .sum::<f64>()
                .sqrt();
            for (number, weight) in story.iter_mut() {
                *weight /= length;
                if let Some(stories) = self.of_word.get_mut(*number) {
                    stories.push((place, *weight));
                }
            }
        }
    }

    /// The cosine of a story with each: 1 for the same words, 0 for none in common.
    pub(super) fn likeness(&self, place: usize) -> Vec<f64> {
        let mut likeness = vec![0.0; self.stories.len()];
        for (number, weight) in self.stories.get(place).into_iter().flatten() {
            for (other, of_other) in self.of_word.get(*number).into_iter().flatten() {
                if let Some(sum) = likeness.get_mut(*other) {
                    *sum += weight * of_other;
                }
            }
        }
        likeness
    }
}
