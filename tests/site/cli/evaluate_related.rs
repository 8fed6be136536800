//! `warta evaluate related`

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::support::program::said;

/// Articles about ferries and about rice, and one that has nothing to do with them.
const ARTICLES: &str = r#"{"id": 1, "title": "Feri malam ke Selindung", "body": "Kapal berangkat dari dermaga tiga. Baca juga: Tarif feri turun. Penumpang membawa ikan.", "date": "2026-03-01", "category": "daerah"}
{"id": "2", "title": "Tarif feri turun", "body": "Penumpang feri dari dermaga tiga membayar lebih sedikit.", "date": "2026-03-02T08:00:00+07:00", "category": "daerah"}
{"id": 3, "title": "Panen padi di Sukaraya", "body": "Petani memanen padi sebelum hujan.", "date": "2026-03-02", "category": "ekonomi"}
{"id": 4, "title": "Harga padi naik", "body": "Petani Sukaraya menjual padi lebih mahal.", "category": "ekonomi"}
{"id": 5, "title": "Lomba layang-layang", "body": "Anak-anak berlari bersama.", "date": "kemarin"}
"#;

/// Runs the command on two files; whether it went well, the last line, and what it complained about.
fn evaluate(folder: &Path, articles: &str, gold: &str) -> (bool, String, String) {
    let write = |name: &str, text: &str| {
        let path = folder.join(name);
        fs::write(&path, text).expect("a file");
        path.display().to_string()
    };
    let articles = write("articles.jsonl", articles);
    let gold = write("gold.tsv", gold);
    let mut program = Command::new(env!("CARGO_BIN_EXE_warta"));
    program.args(["evaluate", "related", &articles, &gold]);
    let (went_well, output, errors) = said(&mut program);
    (
        went_well,
        output.lines().last().unwrap_or_default().to_owned(),
        errors,
    )
}

#[test]
fn the_last_line_says_where_the_wanted_articles_stand() {
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    let (went_well, last, errors) = evaluate(folder.path(), ARTICLES, "1\t2\n3\t4\n4\t3\n");
    assert!(went_well, "{errors}");
    assert!(
        last.starts_with(
            "hit@1 1.0000 precision@5 0.2000 precision@10 0.1000 recall@5 1.0000 recall@10 1.0000 MRR 1.0000 nDCG@10 1.0000 "
        ),
        "{last}"
    );
}

#[test]
fn what_is_not_found_counts_nothing() {
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    let (_, last, _) = evaluate(folder.path(), ARTICLES, "1\t2\n5\t3\n");
    assert!(last.starts_with("hit@1 0.5000 "), "{last}");
    assert!(last.contains("MRR 0.5000 nDCG@10 0.5000 "), "{last}");
}

#[test]
fn a_headline_that_a_text_links_to_does_not_give_the_answer_away() {
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    let leaking = r#"{"id": 1, "title": "Panen padi", "body": "Petani bergembira. Lomba layang-layang"}
{"id": 2, "title": "Lomba layang-layang", "body": "Anak-anak berlari."}
{"id": 3, "title": "Petani menjual padi", "body": "Harga baik."}
"#;
    let (_, last, _) = evaluate(folder.path(), leaking, "1\t2\n");
    assert!(last.contains("MRR 0.0000 "), "{last}");
}

#[test]
fn broken_lines_are_named_and_the_others_used() {
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    let articles = format!(
        "{{\"id\": 9}}\n{ARTICLES}not an object\n{{\"id\": 1, \"title\": \"\", \"body\": \"\"}}\n"
    );
    let gold = "1\t2\n1 2\n1\t99\n3\t3\n";
    let (went_well, last, errors) = evaluate(folder.path(), &articles, gold);
    assert!(!went_well);
    assert!(last.starts_with("hit@1 1.0000 "), "{last}");
    for told in [
        "articles.jsonl, line 1: missing field `title`",
        "articles.jsonl, line 7: expected",
        "articles.jsonl, line 8: the id 1 was there already",
        "gold.tsv, line 2: expected two ids",
        "gold.tsv, line 3: no article has the id 99",
        "gold.tsv, line 4: 3 is paired with itself",
    ] {
        assert!(errors.contains(told), "{told}: {errors}");
    }
}
