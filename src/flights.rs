//! One render a page, however many ask for it at once: who comes first makes it, the others wait.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::{Mutex, PoisonError};

use tokio::sync::watch;

/// Pages that are being made.
#[derive(Default)]
pub(crate) struct Flights(Mutex<HashMap<String, watch::Receiver<Outcome>>>);

/// What became of making a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// It is not ready.
    Open,
    /// It is in memory.
    Kept,
    /// The address has no page to keep.
    NotKept,
}

/// What a request does about a page that is not in memory.
pub(crate) enum Turn<'a> {
    /// It makes the page.
    Make(Flight<'a>),
    /// Another makes it.
    Wait(watch::Receiver<Outcome>),
}

/// The right to make a page. When it ends without an outcome, another who waits gets it.
pub(crate) struct Flight<'a> {
    flights: &'a Flights,
    key: String,
    sender: watch::Sender<Outcome>,
    outcome: Outcome,
}

impl Flights {
    pub(crate) fn join(&self, key: &str) -> Turn<'_> {
        let mut open = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match open.entry(key.to_owned()) {
            Entry::Occupied(other) => Turn::Wait(other.get().clone()),
            Entry::Vacant(place) => {
                let (sender, receiver) = watch::channel(Outcome::Open);
                place.insert(receiver);
                Turn::Make(Flight {
                    flights: self,
                    key: key.to_owned(),
                    sender,
                    outcome: Outcome::Open,
                })
            }
        }
    }
}

impl Flight<'_> {
    pub(crate) fn end(mut self, outcome: Outcome) {
        self.outcome = outcome;
    }
}

impl Drop for Flight<'_> {
    /// Who comes after this makes the page anew; who waits is told then, so that nobody waits twice for the same.
    fn drop(&mut self) {
        self.flights
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .remove(&self.key);
        self.sender.send_replace(self.outcome);
    }
}

/// Waits for what becomes of it; `Open` if its maker gave up.
pub(crate) async fn outcome(mut receiver: watch::Receiver<Outcome>) -> Outcome {
    // The first change is the last.
    let _ = receiver.changed().await;
    *receiver.borrow()
}
