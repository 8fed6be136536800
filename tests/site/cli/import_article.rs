//! `warta import article FILE…`, ended by force.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::Command;

use crate::support::app::TestApp;
use crate::support::factory::media::jpeg;
use crate::support::program::{Program, command, said};
use crate::support::rows::texts;

/// Article files, every tenth with a picture.
fn write_files(site: &TestApp, count: u8) -> Vec<PathBuf> {
    (0..count)
        .map(|number| {
            let figure = if number % 10 == 0 {
                site.write_file(&format!("{number}.jpg"), jpeg(300, 200, number));
                format!("[[figures]]\nkey = \"a\"\nfile = \"{number}.jpg\"\nalt = \"Laut.\"\ncredit = \"Warta\"\n")
            } else {
                String::new()
            };
            let text = format!(
                "+++\nkey = \"pasar-{number}\"\nsection = \"ekonomi\"\nheadline = \"Pasar {number} buka\"\ntopics = [\"Pasar\"]\n\
                 published = 2026-11-20T06:30:00+07:00\n{figure}+++\n{}\n",
                "Pedagang kembali. ".repeat(200)
            );
            site.write_file(&format!("{number}.md"), text)
        })
        .collect()
}

#[test]
fn what_was_told_to_be_in_is_on_disk_whenever_the_program_is_killed() {
    let site = TestApp::new();
    let files = write_files(&site, 60);
    let data = site.data().join("killed");
    let import = || -> Command {
        let mut import = command(&["import", "article"], &data);
        import.args(&files);
        import
    };
    let mut told = BTreeSet::new();
    for run in 1..=10 {
        let mut program = Program::start(&mut import());
        for _ in 0..=run % 5 {
            while let Some(line) = program.line() {
                if let Some((_, number)) = line.split_once("new article ") {
                    told.insert(number.to_owned());
                    break;
                }
            }
        }
        program.kill();
        let database = data.join("warta.db");
        assert_eq!(texts(&database, "PRAGMA integrity_check"), ["ok"]);
        assert!(texts(&database, "SELECT \"table\" FROM pragma_foreign_key_check").is_empty());
        let whole: BTreeSet<String> = texts(
            &database,
            "SELECT articles.id FROM articles JOIN revisions ON revisions.article_id = articles.id AND revisions.version = 1 \
             JOIN article_topics ON article_topics.article_id = articles.id \
             JOIN search_entries_docsize ON search_entries_docsize.id = articles.id",
        )
        .into_iter()
        .collect();
        assert!(told.is_subset(&whole), "{told:?} told, {whole:?} there");
    }
    assert!(told.len() >= 10, "{told:?}");

    let (went_well, second, errors) = said(&mut import());
    assert!(went_well, "{errors}");
    assert!(second.contains("new article 60\n"), "{second}");
    let (_, third, _) = said(&mut import());
    assert_eq!(third.matches(": unchanged article ").count(), 60, "{third}");
}
