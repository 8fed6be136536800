//! `warta evaluate spam` and `warta forum train`

use std::fs;
use std::path::Path;

use crate::support::program::{command, said};

/// A table of made-up comments.
fn table(folder: &Path, name: &str, numbers: std::ops::Range<u32>) -> String {
    let mut rows = vec!["komentar,iklan\n".to_owned()];
    rows.extend(numbers.map(|number| {
        let brand = 10 + number;
        format!("\"Gacor parah, \"\"KATAK{brand}\"\"! depo kecil\",1\nSaya lewat pasar nomor {number} tadi pagi,0\n")
    }));
    let path = folder.join(name);
    fs::write(&path, rows.concat()).expect("a table");
    path.display().to_string()
}

#[test]
fn the_figures_stand_in_one_last_row() {
    let folder = tempfile::tempdir().expect("a folder");
    let train = table(folder.path(), "train.csv", 0..60);
    let test = table(folder.path(), "test.csv", 60..80);
    let mut program = std::process::Command::new(env!("CARGO_BIN_EXE_warta"));
    program.args(["evaluate", "spam", "--train", &train, &test]);
    program.args(["--text", "komentar", "--label", "iklan"]);
    let (is_well, output, errors) = said(&mut program);
    assert!(is_well, "{errors}");
    let last = output.lines().last().unwrap_or_default();
    assert!(
        last.starts_with(
            "precision 1.0000 recall 1.0000 F1 1.0000 recall-at-precision-0.97 1.0000 "
        ),
        "{last}"
    );
}

#[test]
fn a_missing_column_and_a_wrong_label_are_told_with_their_place() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("tabel.csv");
    fs::write(&path, "text,label\nHalo,1\nHai,mungkin\n").expect("a table");
    let path = path.display().to_string();
    for (words, sentence) in [
        (
            vec!["--label", "iklan"],
            "there is no column “iklan”; there are: text, label",
        ),
        (vec![], "line 3: “mungkin” is no label"),
    ] {
        let mut program = std::process::Command::new(env!("CARGO_BIN_EXE_warta"));
        program
            .args(["evaluate", "spam", "--train", &path, &path])
            .args(words);
        let (is_well, _, errors) = said(&mut program);
        assert!(!is_well);
        assert!(errors.contains(sentence), "{errors}");
    }
}

#[test]
fn a_table_is_learned_whole() {
    let folder = tempfile::tempdir().expect("a folder");
    let train = table(folder.path(), "train.csv", 0..60);
    let data = folder.path().join("data");
    let words = [
        "forum", "train", &train, "--text", "komentar", "--label", "iklan",
    ];
    let (is_well, output, errors) = said(&mut command(&words, &data));
    assert!(is_well, "{errors}");
    assert!(output.contains("60 and 60"), "{output}");
}
