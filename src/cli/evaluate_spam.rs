//! `warta evaluate spam`

use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Context, ensure};

use super::arguments::Columns;
use crate::forum::spam::features::features;
use crate::forum::spam::learned::{FEWEST_OF_A_KIND, Learned};
use crate::forum::spam::table;

/// The precision at which the recall is told.
const WANTED_PRECISION: f64 = 0.97;

/// How guesses compare with labels.
#[derive(Clone, Copy, Default)]
struct Outcome {
    right: u32,
    wrong: u32,
    missed: u32,
}

impl Outcome {
    fn precision(self) -> f64 {
        share(self.right, self.right + self.wrong)
    }

    fn recall(self) -> f64 {
        share(self.right, self.right + self.missed)
    }

    fn f1(self) -> f64 {
        share(2 * self.right, 2 * self.right + self.wrong + self.missed)
    }
}

fn share(part: u32, of: u32) -> f64 {
    if of == 0 {
        0.0
    } else {
        f64::from(part) / f64::from(of)
    }
}

/// Learns from a table, guesses the labels of another, and prints how good the guesses are.
pub(super) fn run(train: &Path, test: &Path, columns: &Columns) -> anyhow::Result<ExitCode> {
    let began = Instant::now();
    let mut learned = Learned::default();
    for comment in table::read(train, &columns.text, &columns.label)? {
        learned.add(&comment.text, comment.is_spam);
    }
    ensure!(
        learned.is_enough(),
        "{} has {} comments that are advertising and {} that are not: {FEWEST_OF_A_KIND} of each are needed",
        train.display(),
        learned.comments.spam,
        learned.comments.good
    );
    let trained = began.elapsed();
    let began_testing = Instant::now();
    let mut guesses: Vec<(f64, bool)> = Vec::new();
    for comment in table::read(test, &columns.text, &columns.label)? {
        let score = learned
            .score(&features(&comment.text))
            .context("nothing was learned")?;
        guesses.push((score.log_odds, comment.is_spam));
    }
    let tested = began_testing.elapsed();
    println!(
        "learned from {} comments, {} of them advertising; guessed {}",
        learned.comments.spam + learned.comments.good,
        learned.comments.spam,
        guesses.len()
    );
    let outcome = outcome(&guesses, 0.0);
    println!(
        "precision {:.4} recall {:.4} F1 {:.4} recall-at-precision-{WANTED_PRECISION} {:.4} train-seconds {:.2} test-seconds {:.2}",
        outcome.precision(),
        outcome.recall(),
        outcome.f1(),
        recall_at_precision(&mut guesses),
        trained.as_secs_f64(),
        tested.as_secs_f64(),
    );
    Ok(ExitCode::SUCCESS)
}

fn outcome(guesses: &[(f64, bool)], above: f64) -> Outcome {
    let mut outcome = Outcome::default();
    for (log_odds, is_spam) in guesses {
        match (*log_odds > above, is_spam) {
            (true, true) => outcome.right += 1,
            (true, false) => outcome.wrong += 1,
            (false, true) => outcome.missed += 1,
            (false, false) => {}
        }
    }
    outcome
}

/// The highest recall of any threshold that keeps the wanted precision.
fn recall_at_precision(guesses: &mut [(f64, bool)]) -> f64 {
    guesses.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    let spam = guesses.iter().filter(|(_, is_spam)| *is_spam).count();
    let mut best = 0.0_f64;
    let mut outcome = Outcome {
        missed: u32::try_from(spam).unwrap_or(u32::MAX),
        ..Outcome::default()
    };
    let mut rest = guesses.iter().peekable();
    while let Some((log_odds, is_spam)) = rest.next() {
        if *is_spam {
            outcome.right += 1;
            outcome.missed -= 1;
        } else {
            outcome.wrong += 1;
        }
        // Guesses that are equally sure stand or fall together.
        let is_last_of_equals = rest
            .peek()
            .is_none_or(|(next, _)| next.total_cmp(log_odds).is_ne());
        if is_last_of_equals && outcome.precision() >= WANTED_PRECISION {
            best = best.max(outcome.recall());
        }
    }
    best
}
