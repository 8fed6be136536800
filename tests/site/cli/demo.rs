//! `warta demo`

use std::path::Path;

use tempfile::TempDir;
use warta::config::Config;
use warta::demo::generate::{Task, generate};
use warta::site;
use warta::time::Clock;

use crate::support::app::{NOW, TestApp, instant};
use crate::support::program::{Program, command, said};
use crate::support::rows::{article_rows, texts};

const WORDS: [&str; 5] = ["demo", "--articles", "1200", "--seed", "7"];

/// The database of the same articles, made in one go.
fn made_in_one_go() -> (TempDir, Vec<String>) {
    let folder = TempDir::new().expect("a temporary folder");
    let config = Config::for_data(folder.path());
    let database = config.database();
    let app = site::open(config, Clock::Stopped(instant(NOW))).expect("an installation");
    let task = Task {
        count: 1200,
        comments: 0,
        seed: 7,
    };
    generate(&app, task, |_| {}).expect("generated articles");
    let rows = article_rows(&database);
    (folder, rows)
}

/// Runs the command and kills it when it has said so many lines.
fn kill_after(lines: usize, data: &Path) {
    let mut program = Program::start(&mut command(&WORDS, data));
    for _ in 0..lines {
        program.line().expect("a line of progress");
    }
    program.kill();
}

#[test]
fn a_run_that_was_killed_goes_on_and_makes_the_same_articles() {
    let folder = TempDir::new().expect("a temporary folder");
    let database = folder.path().join("warta.db");
    kill_after(0, folder.path());
    for lines in [1, 2] {
        kill_after(lines, folder.path());
        assert_eq!(texts(&database, "PRAGMA integrity_check"), ["ok"]);
        assert!(texts(&database, "SELECT \"table\" FROM pragma_foreign_key_check").is_empty());
    }
    let told = texts(&database, "SELECT count(*) FROM articles");
    assert!(
        ["500", "1000", "1200"].contains(&told[0].as_str()),
        "{told:?}"
    );

    let (went_well, _, errors) = said(&mut command(&WORDS, folder.path()));
    assert!(went_well, "{errors}");
    let (_uninterrupted, rows) = made_in_one_go();
    assert!(article_rows(&database) == rows, "rows differ");

    let (went_well, again, _) = said(&mut command(&WORDS, folder.path()));
    assert!(went_well);
    assert_eq!(again, "The 1200 articles are there already.\n");
}

#[test]
fn progress_is_told_in_plain_lines_where_there_is_no_terminal() {
    let folder = TempDir::new().expect("a temporary folder");
    let (_, told, errors) = said(&mut command(&["demo", "--articles", "3"], folder.path()));
    assert_eq!(told, "3 of 3 articles are in\n3 articles were generated.\n");
    assert_eq!(errors, "");
}

#[test]
fn articles_of_another_run_or_of_somebody_else_are_not_added_to() {
    let folder = TempDir::new().expect("a temporary folder");
    let (went_well, _, _) = said(&mut command(&["demo", "--articles", "3"], folder.path()));
    assert!(went_well);
    for words in [
        ["--articles", "3", "--seed", "2"],
        ["--articles", "4", "--seed", "1"],
    ] {
        let words = [&["demo"][..], &words].concat();
        let (went_well, told, errors) = said(&mut command(&words, folder.path()));
        assert!(!went_well, "{told}");
        assert!(
            errors.contains("of another run (generated: 3 articles, seed 1)"),
            "{errors}"
        );
    }

    let site = TestApp::new();
    site.article("Berita sendiri").create();
    let (went_well, told, errors) = said(&mut command(&["demo", "--articles", "3"], site.data()));
    assert!(!went_well, "{told}");
    assert!(errors.contains("holds articles already"), "{errors}");
}
