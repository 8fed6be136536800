//! `warta serve`, ended by force while somebody writes.

use tempfile::TempDir;

use crate::support::killing::kill_and_compare;

#[test]
fn what_was_acknowledged_is_there_whenever_the_program_is_killed() {
    let data = TempDir::new().expect("a temporary folder");
    let tally = kill_and_compare(data.path(), 10, 1);
    assert!(tally.saves > 20 && tally.publications > 2, "{tally:?}");
}
