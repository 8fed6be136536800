//! What a page shows, noted while it is loaded: by these notes a page in memory is known to be right, or old.

use std::sync::{Arc, Mutex, PoisonError};

use crate::changes::Subject;
use crate::time::Millis;

/// The notes of one page. Clones write into the same.
#[derive(Clone, Debug, Default)]
pub struct Dependencies(Arc<Mutex<Noted>>);

/// What was noted.
#[derive(Debug, Default)]
pub struct Noted {
    /// Every subject once, in order. A page that shows none is not to be kept.
    pub subjects: Vec<Subject>,
    /// The instant from which on the page reads differently by itself.
    pub valid_until: Option<Millis>,
}

impl Dependencies {
    /// The page shows this.
    pub fn shows(&self, subject: Subject) {
        self.shows_all([subject]);
    }

    /// The page shows these.
    pub fn shows_all(&self, subjects: impl IntoIterator<Item = Subject>) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .subjects
            .extend(subjects);
    }

    /// The page reads differently from an instant on.
    pub fn changes_at(&self, instant: Millis) {
        let mut noted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        noted.valid_until = Some(
            noted
                .valid_until
                .map_or(instant, |known| known.min(instant)),
        );
    }

    /// Takes what was noted.
    pub fn take(&self) -> Noted {
        let mut noted = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        noted.subjects.sort_unstable();
        noted.subjects.dedup();
        noted
    }
}
