//! What was learned, and what it says about a comment.
//!
//! Naive Bayes with each feature counted once a comment (`McCallum` and Nigam, "A comparison of event models for naive Bayes text
//! classification", 1998), one model a view, the views' log-odds added with weights. The weights and the smoothing were chosen by trial
//! on Indonesian comments that advertise gambling; `benches/README.md` has the figures.

use std::collections::{BTreeSet, HashMap};

use super::features::{View, features};

/// Comments of either kind below which nothing is said.
pub const FEWEST_OF_A_KIND: u32 = 50;

/// How many features are named.
const NAMED_FEATURES: usize = 5;

/// How often something was seen in advertising, and in other comments.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// In advertising.
    pub spam: u32,
    /// In other comments.
    pub good: u32,
}

impl Seen {
    /// Counts one more.
    pub fn add(&mut self, is_spam: bool) {
        if is_spam {
            self.spam += 1;
        } else {
            self.good += 1;
        }
    }
}

/// All that a view's features were seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ViewTotal {
    /// Features of the view in comments of either kind.
    pub seen: Seen,
    /// Different features.
    pub features: u32,
}

/// What was learned: of all features, or of those of one comment.
#[derive(Clone, Debug, Default)]
pub struct Learned {
    /// Comments of either kind.
    pub comments: Seen,
    /// In the order of [`View::ALL`].
    pub totals: [ViewTotal; 3],
    /// Features that were seen.
    pub seen: HashMap<String, Seen>,
}

/// What is said about a comment.
#[derive(Clone, Debug)]
pub struct Score {
    /// The logarithm of the odds that it is advertising: above 0, it rather is.
    pub log_odds: f64,
    /// The features that speak for it most, strongest first.
    pub strongest: Vec<String>,
}

impl Score {
    /// Whether it rather is advertising.
    pub fn is_spam(&self) -> bool {
        self.log_odds > 0.0
    }

    /// From 0 to 100. Log-odds of naive Bayes are far too sure of themselves, as features are not independent: they are divided by
    /// twelve.
    pub fn percent(&self) -> u32 {
        let odds = (self.log_odds / 12.0).exp();
        // Between 0 and 100, so that nothing is lost.
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "it lies between 0 and 100"
        )]
        let percent = (100.0 * (1.0 - 1.0 / (1.0 + odds))).round() as u32;
        percent
    }
}

impl Learned {
    /// Learns from a comment.
    pub fn add(&mut self, text: &str, is_spam: bool) {
        self.comments.add(is_spam);
        for feature in features(text) {
            let Some(total) =
                View::of(&feature).and_then(|view| self.totals.get_mut(view as usize))
            else {
                continue;
            };
            let seen = self.seen.entry(feature).or_default();
            if *seen == Seen::default() {
                total.features += 1;
            }
            seen.add(is_spam);
            total.seen.add(is_spam);
        }
    }

    /// Whether enough was learned to say anything.
    pub fn is_enough(&self) -> bool {
        self.comments.spam.min(self.comments.good) >= FEWEST_OF_A_KIND
    }

    /// What is said about a comment with these features; nothing while too little was learned.
    pub fn score(&self, features: &BTreeSet<String>) -> Option<Score> {
        if !self.is_enough() {
            return None;
        }
        let mut log_odds = (f64::from(self.comments.spam) / f64::from(self.comments.good)).ln();
        let mut strongest: Vec<(f64, &String)> = Vec::new();
        for feature in features {
            let weight = self.weight(feature);
            log_odds += weight;
            strongest.push((weight, feature));
        }
        strongest.retain(|(weight, _)| *weight > 0.0);
        strongest.sort_by(|(one, _), (other, _)| other.total_cmp(one));
        Some(Score {
            log_odds,
            strongest: strongest
                .into_iter()
                .take(NAMED_FEATURES)
                .map(|(_, feature)| feature.clone())
                .collect(),
        })
    }

    /// What a feature adds to the log-odds; nothing, if it was never seen.
    fn weight(&self, feature: &str) -> f64 {
        let (Some(seen), Some(view)) = (self.seen.get(feature), View::of(feature)) else {
            return 0.0;
        };
        let (smoothing, weight) = match view {
            View::Written => (0.1, 0.5),
            View::Shape => (0.3, 1.5),
            View::Plain => (0.3, 0.5),
        };
        let total = self.totals.get(view as usize).copied().unwrap_or_default();
        let share = |count: u32, of: u32| {
            (f64::from(count) + smoothing) / (f64::from(of) + smoothing * f64::from(total.features))
        };
        let spam = share(seen.spam, total.seen.spam);
        let good = share(seen.good, total.seen.good);
        weight * (spam / good).ln()
    }
}
