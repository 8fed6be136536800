//! How often what was acknowledged is lost when the program is killed: never.
//!
//! `cargo bench --bench kill -- 200`: so many rounds of `tests/site/support/killing.rs`.

#![expect(
    clippy::cast_possible_truncation,
    clippy::expect_used,
    reason = "a bench ends at the first thing that is not as it should be"
)]

use std::env;

use tempfile::TempDir;

/// Rounds, unless a number is given.
const ROUNDS: u32 = 200;

#[expect(dead_code, reason = "the tests use the rest")]
#[path = "../tests/site/support"]
mod support {
    pub(crate) mod chance;
    pub(crate) mod killing;
    pub(crate) mod program;
    pub(crate) mod rows;
}

fn main() {
    // cargo itself adds "--bench".
    let rounds = env::args()
        .find_map(|word| word.parse().ok())
        .unwrap_or(ROUNDS);
    let data = TempDir::new().expect("a temporary folder");
    let tally = support::killing::kill_and_compare(data.path(), rounds, 1);
    println!(
        "killed {} times: {} acknowledged saves, {} of them publications, none lost",
        tally.rounds, tally.saves, tally.publications
    );
}
