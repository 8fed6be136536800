//! What is known of the editions without asking the database, for failure pages and the count of readers: as the last page that was
//! loaded saw them.

use std::sync::{Arc, PoisonError, RwLock};

/// An edition, as far as that goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownEdition {
    /// Its part of addresses; `None` for the default edition.
    pub code: Option<String>,
    /// BCP 47.
    pub language: String,
    /// The name on the masthead.
    pub site_name: String,
    /// Whether its readers of the last hour are counted.
    pub counts_readers: bool,
}

impl KnownEdition {
    /// What its addresses begin with.
    pub fn prefix(&self) -> String {
        self.code
            .as_ref()
            .map(|code| format!("/{code}"))
            .unwrap_or_default()
    }
}

/// All editions that pages saw.
#[derive(Debug, Default)]
pub struct KnownEditions(RwLock<Arc<Vec<KnownEdition>>>);

impl KnownEditions {
    /// Remembers the editions that a page has just loaded.
    pub fn remember(&self, seen: Vec<KnownEdition>) {
        if *self.all() != seen {
            *self.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(seen);
        }
    }

    /// The edition that an address belongs to, whether or not there is a page at it.
    pub fn of_path(&self, path: &str) -> Option<KnownEdition> {
        find(&self.all(), path).cloned()
    }

    /// Whether the edition that an address belongs to counts its readers.
    pub fn count_readers(&self, path: &str) -> bool {
        find(&self.all(), path).is_some_and(|edition| edition.counts_readers)
    }

    fn all(&self) -> Arc<Vec<KnownEdition>> {
        self.0
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

fn find<'a>(known: &'a [KnownEdition], path: &str) -> Option<&'a KnownEdition> {
    let first = path.split('/').nth(1);
    known
        .iter()
        .find(|edition| edition.code.is_some() && edition.code.as_deref() == first)
        .or_else(|| known.iter().find(|edition| edition.code.is_none()))
}
