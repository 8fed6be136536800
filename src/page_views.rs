//! How often articles are read: counted in memory, without a cookie and without a script, and written down every few seconds as numbers.
//!
//! A reader counts once an article and hour. Readers are told apart by a hash of address and browser, with a key that is made anew every
//! day and never written down. Many phones behind one address of a mobile network with the same browser count as one.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Mutex, PoisonError};

use crate::time::Millis;

/// Milliseconds of an hour.
const HOUR: i64 = 60 * 60 * 1000;

/// Milliseconds of a minute.
const MINUTE: i64 = 60 * 1000;

/// Views of an hour are told apart up to this many, 8 bytes each: of more, each counts no more, and the memory does not grow.
const MOST_VIEWS: usize = 1_000_000;

/// Nobody reads so many articles in a minute: a robot that says it is a browser.
const ARTICLES_OF_ROBOTS: u32 = 30;

/// Words by which robots name themselves.
const ROBOTS: [&str; 11] = [
    "bot", "crawl", "spider", "slurp", "fetch", "monitor", "curl", "wget", "python", "http",
    "headless",
];

/// Whether a browser's name is a robot's; one without a name is one.
pub fn is_robot(user_agent: &str) -> bool {
    let lower = user_agent.to_ascii_lowercase();
    lower.is_empty() || ROBOTS.iter().any(|word| lower.contains(word))
}

/// Hours since 1970.
pub fn hour_of(instant: Millis) -> i64 {
    instant.0.div_euclid(HOUR)
}

/// Views of articles by hour: (hour, article) → how many more. Fewer where a robot was found out.
pub type Views = HashMap<(i64, i64), i64>;

/// What is read, until it is written down.
#[derive(Default)]
pub struct PageViews(Mutex<Tally>);

#[derive(Default)]
struct Tally {
    /// Keyed anew every day.
    hasher: RandomState,
    day: i64,
    hour: i64,
    /// Who read in this hour, by hash.
    readers: HashMap<u64, Reader>,
    /// How many articles all of them read.
    told_apart: usize,
    views: Views,
}

/// What one reader read in this hour.
#[derive(Default)]
struct Reader {
    articles: Vec<i64>,
    minute: i64,
    in_minute: u32,
    is_robot: bool,
}

impl PageViews {
    /// Notes that somebody read an article. Robots that say so, and those that read too fast, are left out.
    pub fn note(&self, (address, user_agent): (&str, &str), article_id: i64, now: Millis) {
        if is_robot(user_agent) {
            return;
        }
        let mut tally = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        tally.note((address, user_agent), article_id, now);
    }

    /// Takes what was counted since the last time.
    pub fn take(&self) -> Views {
        let mut tally = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut tally.views)
    }

    /// Gives back what could not be written down.
    pub fn give_back(&self, views: &Views) {
        let mut tally = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for (key, more) in views {
            *tally.views.entry(*key).or_default() += more;
        }
    }
}

impl Tally {
    fn note(&mut self, who: (&str, &str), article_id: i64, now: Millis) {
        let hour = hour_of(now);
        let day = hour.div_euclid(24);
        if day != self.day {
            self.hasher = RandomState::new();
            self.day = day;
        }
        // Also when a clock is set back: then somebody may count twice.
        if hour != self.hour {
            self.readers = HashMap::new();
            self.told_apart = 0;
            self.hour = hour;
        }
        if self.told_apart >= MOST_VIEWS {
            return;
        }
        let reader = self.readers.entry(self.hasher.hash_one(who)).or_default();
        if reader.is_robot || reader.articles.contains(&article_id) {
            return;
        }
        let minute = now.0.div_euclid(MINUTE);
        if reader.minute != minute {
            reader.minute = minute;
            reader.in_minute = 0;
        }
        reader.in_minute += 1;
        reader.articles.push(article_id);
        self.told_apart += 1;
        *self.views.entry((hour, article_id)).or_default() += 1;
        if reader.in_minute > ARTICLES_OF_ROBOTS {
            reader.is_robot = true;
            for article_id in std::mem::take(&mut reader.articles) {
                *self.views.entry((hour, article_id)).or_default() -= 1;
            }
        }
    }
}

/// The article that is read at a path: on its page or on its light one.
pub fn article_of(path: &str) -> Option<i64> {
    let (folder, file) = path.rsplit_once('/')?;
    let (folder, _) = folder.rsplit_once('/')?;
    if folder.rsplit('/').next() != Some("a") {
        return None;
    }
    let name = file.strip_suffix(".html")?;
    name.strip_suffix(".lite").unwrap_or(name).parse().ok()
}
