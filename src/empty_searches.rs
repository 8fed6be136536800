//! What readers look for and nothing holds: counted in memory, and written down every few seconds as words and numbers.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use crate::time::Millis;

/// Milliseconds of a day.
const DAY: i64 = 24 * 60 * 60 * 1000;

/// Different searches between two writes: more are not counted, so that nobody fills the memory.
const MOST: usize = 1000;

/// Days since 1970.
pub fn day_of(instant: Millis) -> i64 {
    instant.0.div_euclid(DAY)
}

/// How often: (edition, day, words) → so many times.
pub type Counts = HashMap<(i64, i64, String), i64>;

/// Searches, until they are written down.
#[derive(Default)]
pub struct EmptySearches(Mutex<Counts>);

impl EmptySearches {
    /// Notes that nothing holds some words.
    pub fn note(&self, edition_id: i64, words: &str, now: Millis) {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let key = (edition_id, day_of(now), words.to_owned());
        if counts.len() < MOST || counts.contains_key(&key) {
            *counts.entry(key).or_default() += 1;
        }
    }

    /// Takes what was counted since the last time.
    pub fn take(&self) -> Counts {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Gives back what could not be written down.
    pub fn give_back(&self, counts: Counts) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for (key, more) in counts {
            *kept.entry(key).or_default() += more;
        }
    }
}
