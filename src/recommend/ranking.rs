//! How well stories go together.
//!
//! TF-IDF with cosine (Salton and Buckley, "Term-weighting approaches in automatic text retrieval", 1988), the count of a word by its
//! logarithm, in three views. `docs/recommended.md` has what was tried.

use std::cmp::Ordering;

use super::counts::{Count, NAMES, VIEWS};
use super::vocabulary::Rarity;
use crate::time::Millis;

/// How much the whole text, its beginning and its names say.
const SAYS: [f32; VIEWS] = [1.0, 1.0, 0.5];

/// A story of the same section goes with it so much better.
const SAME_SECTION: f32 = 1.3;

/// Whole texts more alike than this say the same: one of them is enough.
const SAME_TEXT: f32 = 0.85;

/// Whole texts less alike than this have nothing to do with each other.
const LEAST_LIKENESS: f32 = 0.04;

/// Fewness from which a word can be named as a reason, and from which a name can.
const RARE_WORD: f32 = 0.5;
const RARE_NAME: f32 = 0.3;

/// Milliseconds of a day.
const DAY: f32 = 24.0 * 60.0 * 60.0 * 1000.0;

/// How far stories of another time count. Between the two stories, not until today: a story of three years ago finds those of its own
/// time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ageing {
    /// Days between two stories in which the part that falls falls to a half; 1 to 36,500.
    pub half_life_days: i64,
    /// What never falls away, of 100; 0 to 100.
    pub least_percent: i64,
}

impl Default for Ageing {
    fn default() -> Self {
        Self {
            half_life_days: 60,
            least_percent: 50,
        }
    }
}

impl Ageing {
    /// 1 for the same instant, falling to what never falls away.
    fn factor(self, one: Option<Millis>, other: Option<Millis>) -> f32 {
        let (Some(one), Some(other)) = (one, other) else {
            return 1.0;
        };
        let days = approximate(i64::try_from(one.0.abs_diff(other.0)).unwrap_or(i64::MAX)) / DAY;
        let least = approximate(self.least_percent.clamp(0, 100)) / 100.0;
        let half_life = approximate(self.half_life_days.max(1));
        least + (1.0 - least) * 0.5_f32.powf(days / half_life)
    }
}

/// A story to compare.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the columns are described in the migration")]
pub struct Story {
    pub article_id: i64,
    pub section_id: i64,
    pub published_at: Option<Millis>,
    pub counts: Vec<Count>,
}

/// A story that goes with another.
#[derive(Clone, Debug, PartialEq)]
pub struct Related {
    /// Its number.
    pub article_id: i64,
    /// How well it goes; comparable within one list only.
    pub score: f32,
    /// Rare words that both have, the one that says most first.
    pub words: Vec<u32>,
    /// Words of names that both have, and not most others, likewise.
    pub names: Vec<u32>,
}

/// The words of a story with what each weighs in each view. The squares of a view's weights add up to one.
struct Weighed(Vec<(u32, [f32; VIEWS])>);

impl Weighed {
    fn of(counts: &[Count], rarity: Rarity<'_>) -> Self {
        let mut squares = [0.0; VIEWS];
        let mut words = Vec::with_capacity(counts.len());
        for count in counts {
            let rarity = rarity.of(count.word);
            let mut weights = [0.0; VIEWS];
            for ((weight, square), count) in weights.iter_mut().zip(&mut squares).zip(count.views) {
                *weight = rarity * frequency(count);
                *square += *weight * *weight;
            }
            words.push((count.word, weights));
        }
        let lengths = squares.map(|square: f32| square.sqrt().max(f32::MIN_POSITIVE));
        for (_, weights) in &mut words {
            for (weight, length) in weights.iter_mut().zip(lengths) {
                *weight /= length;
            }
        }
        Self(words)
    }

    /// What the words that both have say, in each view; both are sorted by word.
    fn shared<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = (u32, [f32; VIEWS])> + 'a {
        let mut others = other.0.iter().peekable();
        self.0.iter().filter_map(move |(word, own)| {
            while others.next_if(|(other, _)| other < word).is_some() {}
            let (_, of_other) = others.next_if(|(other, _)| other == word)?;
            let mut products = *own;
            for (product, weight) in products.iter_mut().zip(of_other) {
                *product *= weight;
            }
            Some((*word, products))
        })
    }

    /// The cosine of two stories in each view: 1 for the same words, 0 for none in common.
    fn likeness(&self, other: &Self) -> [f32; VIEWS] {
        let mut likeness = [0.0; VIEWS];
        for (_, products) in self.shared(other) {
            for (sum, product) in likeness.iter_mut().zip(products) {
                *sum += product;
            }
        }
        likeness
    }
}

/// What a count counts: twice as often is not twice as much.
fn frequency(count: u8) -> f32 {
    match count {
        0 => 0.0,
        1 => 1.0,
        count => 1.0 + f32::from(count).ln(),
    }
}

/// The words that say most about a story, the strongest first, each with what it says.
pub fn list_strongest(counts: &[Count], rarity: Rarity<'_>, most: usize) -> Vec<(u32, f32)> {
    let Weighed(words) = Weighed::of(counts, rarity);
    let mut words: Vec<(u32, f32)> = words
        .into_iter()
        .map(|(word, weights)| (word, sum(weights)))
        .collect();
    if words.len() > most {
        words.select_nth_unstable_by(most, by_weight);
        words.truncate(most);
    }
    words.sort_unstable_by(by_weight);
    words
}

/// At most so many of some stories that go with one, the best first. Near-duplicates of it, and of better ones, are left out.
pub fn rank(
    own: &Story,
    others: Vec<Story>,
    (rarity, ageing): (Rarity<'_>, Ageing),
    most: usize,
) -> Vec<Related> {
    let weighed = Weighed::of(&own.counts, rarity);
    let mut candidates: Vec<Candidate> = others
        .into_iter()
        .map(|story| {
            let other = Weighed::of(&story.counts, rarity);
            Candidate {
                likeness: weighed.likeness(&other),
                score: 0.0,
                weighed: other,
                story,
            }
        })
        .filter(|candidate| (LEAST_LIKENESS..SAME_TEXT).contains(&candidate.likeness[0]))
        .collect();
    // The best of a view counts as much as the view says, however alike it is.
    let mut best = [f32::MIN_POSITIVE; VIEWS];
    for candidate in &candidates {
        for (best, likeness) in best.iter_mut().zip(candidate.likeness) {
            *best = best.max(likeness);
        }
    }
    for candidate in &mut candidates {
        let mut parts = candidate.likeness;
        for (part, best) in parts.iter_mut().zip(best) {
            *part /= best;
        }
        let is_same_section = candidate.story.section_id == own.section_id;
        let section = if is_same_section { SAME_SECTION } else { 1.0 };
        let age = ageing.factor(own.published_at, candidate.story.published_at);
        candidate.score = sum(parts) * section * age;
    }
    candidates.sort_unstable_by(|one, other| {
        let by_score = other.score.total_cmp(&one.score);
        by_score.then(other.story.article_id.cmp(&one.story.article_id))
    });
    let mut chosen: Vec<Candidate> = Vec::new();
    for candidate in candidates {
        if chosen.len() >= most {
            break;
        }
        let is_new =
            |better: &Candidate| better.weighed.likeness(&candidate.weighed)[0] < SAME_TEXT;
        if chosen.iter().all(is_new) {
            chosen.push(candidate);
        }
    }
    chosen
        .into_iter()
        .map(|candidate| candidate.related(&weighed, rarity))
        .collect()
}

/// A story that may go with another.
struct Candidate {
    likeness: [f32; VIEWS],
    score: f32,
    weighed: Weighed,
    story: Story,
}

impl Candidate {
    fn related(self, own: &Weighed, rarity: Rarity<'_>) -> Related {
        let (mut words, mut names) = (Vec::new(), Vec::new());
        for (word, products) in own.shared(&self.weighed) {
            let fewness = rarity.fewness(word);
            if fewness >= RARE_WORD {
                words.push((word, sum(products)));
            }
            if products[NAMES] > 0.0 && fewness >= RARE_NAME {
                names.push((word, sum(products)));
            }
        }
        words.sort_unstable_by(by_weight);
        names.sort_unstable_by(by_weight);
        let numbers = |words: Vec<(u32, f32)>| words.into_iter().map(|(word, _)| word).collect();
        Related {
            article_id: self.story.article_id,
            score: self.score,
            words: numbers(words),
            names: numbers(names),
        }
    }
}

/// What views say together.
fn sum(views: [f32; VIEWS]) -> f32 {
    views.iter().zip(SAYS).map(|(view, says)| view * says).sum()
}

/// The heavier first; of the same weight, the smaller number.
fn by_weight((word, weight): &(u32, f32), (other, of_other): &(u32, f32)) -> Ordering {
    of_other.total_cmp(weight).then(word.cmp(other))
}

#[expect(
    clippy::cast_precision_loss,
    reason = "days and hundredths, of which a factor is made"
)]
fn approximate(number: i64) -> f32 {
    number as f32
}
