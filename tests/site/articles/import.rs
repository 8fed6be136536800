//! `warta import article FILE…`

mod files;
mod places;

use std::path::Path;
use std::process::{Command, Output};

use warta::articles::import::{ImportError, Importer, import_article};
use warta::articles::model::editing::Saved;

use crate::support::app::TestApp;
use crate::support::factory::media::jpeg;
use crate::support::rows::texts;

/// An article file with these further facts and this body.
pub(crate) fn article_file(facts: &str, body: &str) -> String {
    format!(
        "+++\nkey = \"pasar\"\nsection = \"ekonomi\"\nheadline = \"Pasar buka lagi\"\n\
         published = 2026-11-20T06:30:00+07:00\n{facts}+++\n{body}\n"
    )
}

/// The problems of a file that does not go in: line, and what with what was expected.
pub(crate) fn problems(site: &TestApp, text: impl AsRef<[u8]>) -> Vec<(Option<usize>, String)> {
    let path = site.write_file("pasar.md", text);
    match import_article(&site.app, &path) {
        Err(ImportError::Problems(problems)) => problems
            .into_iter()
            .map(|problem| {
                (
                    problem.line,
                    format!("{}; expected {}", problem.what, problem.expected),
                )
            })
            .collect(),
        other => panic!("not refused: {other:?}"),
    }
}

/// Asserts that a file does not go in because of this, at this line.
pub(crate) fn assert_refused(site: &TestApp, text: &str, line: usize, what: &str) {
    let found = problems(site, text);
    assert!(
        found
            .iter()
            .any(|(at, told)| *at == Some(line) && told.contains(what)),
        "{what} at {line}: {found:?}"
    );
}

/// Runs the program on a data folder.
fn run(data: &Path, files: &[&Path]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_warta"))
        .args(["import", "article", "--data"])
        .arg(data)
        .args(files)
        .env("WARTA_LOG", "off")
        .output()
        .expect("the program runs")
}

#[actix_web::test]
async fn a_second_run_changes_nothing_and_a_changed_file_makes_another_version() {
    let site = TestApp::new();
    let import = |text: &str| {
        let path = site.write_file("pasar.md", text);
        import_article(&site.app, &path).expect("a good file").saved
    };
    let text = article_file("", "Pedagang kembali.");

    let Saved::Created(id) = import(&text) else {
        panic!("not a new article");
    };
    assert_eq!(import(&text), Saved::Unchanged(id));
    assert_eq!(
        import(&article_file("", "Pedagang kembali lagi.")),
        Saved::Updated(id)
    );
    let page = site.page(&format!("/a/pasar-buka-lagi/{id}.html")).await;
    assert_eq!(page.texts(".body p"), ["Pedagang kembali lagi."]);
}

#[test]
fn what_is_wrong_is_told_with_its_line_and_what_was_expected() {
    let site = TestApp::new();
    let wrong: [(&str, usize, &str); 5] = [
        ("section = \"tidak-ada\"\n", 6, "duplicate key"),
        (
            "[[bylines]]\nperson = \"siapa\"\n",
            7,
            "there is no person \"siapa\"",
        ),
        ("state = \"terbit\"\n", 6, "published"),
        ("lead = \"lapak\"\n", 6, "lapak"),
        ("warna = \"merah\"\n", 6, "warna"),
    ];
    for (facts, line, what) in wrong {
        let found = problems(&site, article_file(facts, "Teks."));
        assert!(
            found
                .iter()
                .any(|(at, text)| *at == Some(line) && text.contains(what)),
            "{facts}: {found:?}"
        );
    }
}

#[test]
fn bytes_that_are_no_text_are_told_with_their_line() {
    let site = TestApp::new();
    let mut bytes = article_file("", "Teks.").into_bytes();
    bytes.extend([0xff, 0xfe]);

    let found = problems(&site, &bytes);

    assert!(found[0].1.contains("UTF-8"), "{found:?}");
    assert_eq!(found[0].0, Some(8));
}

#[test]
fn a_picture_that_is_missing_or_none_is_told_and_nothing_goes_in() {
    let site = TestApp::new();
    let facts = "[[figures]]\nkey = \"lapak\"\nfile = \"lapak.jpg\"\nalt = \"Meja penuh ikan.\"\ncredit = \"Warta\"\n";
    let text = article_file(facts, "Teks.");

    let missing = problems(&site, &text);
    assert_eq!(missing[0].0, Some(8), "{missing:?}");
    site.write_file("lapak.jpg", b"bukan gambar");
    let broken = problems(&site, &text);
    assert_eq!(broken[0].0, Some(8), "{broken:?}");

    site.write_file("lapak.jpg", jpeg(300, 200, 1));
    let path = site.write_file("pasar.md", &text);
    let saved = import_article(&site.app, &path).expect("a good file").saved;
    assert!(
        matches!(saved, Saved::Created(_)),
        "nothing had gone in before"
    );
}

#[test]
fn a_picture_outside_the_files_folder_is_refused() {
    let site = TestApp::new();
    let outside = site.data().join("di-luar.jpg");
    std::fs::write(&outside, jpeg(300, 200, 1)).expect("a written file");
    for name in ["../di-luar.jpg".to_owned(), outside.display().to_string()] {
        let facts = format!(
            "[[figures]]\nkey = \"a\"\nfile = \"{name}\"\nalt = \"Laut.\"\ncredit = \"Warta\"\n"
        );
        let found = problems(&site, article_file(&facts, "Teks."));
        assert_eq!(found[0].0, Some(8), "{found:?}");
    }
}

#[test]
fn one_bad_file_keeps_no_other_out_and_the_program_says_which() {
    let site = TestApp::new();
    let good = site.write_file("baik.md", article_file("", "Teks."));
    let bad = site.write_file("buruk.md", "tanpa fakta\n");
    let data = site.data().join("lain");

    let output = run(&data, &[&bad, &good]);

    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(output.status.code(), Some(1));
    assert!(errors.contains("buruk.md:1: error: "), "{errors}");
    assert!(errors.contains("; expected "), "{errors}");
    assert!(told.contains("baik.md: new article 1"), "{told}");
    assert!(told.contains("1 of 2 files went in"), "{told}");
    let again = run(&data, &[&good]);
    assert!(again.status.success());
    assert!(String::from_utf8_lossy(&again.stdout).contains("unchanged article 1"));
}

#[test]
fn a_file_with_the_line_ends_of_windows_is_the_same_article() {
    let site = TestApp::new();
    let facts = "withdrawal-notice = '''\nSatu\ndua\n'''\n";
    let text = article_file(facts, "Satu.\n\nDua.");
    let import = |text: &str| {
        let path = site.write_file("pasar.md", text);
        import_article(&site.app, &path).expect("a good file").saved
    };

    let Saved::Created(id) = import(&text) else {
        panic!("not a new article");
    };

    assert_eq!(import(&text.replace('\n', "\r\n")), Saved::Unchanged(id));
}

#[test]
fn the_second_file_of_a_run_with_the_same_key_is_refused_and_told_of_the_first() {
    let site = TestApp::new();
    let first = site.write_file("pagi.md", article_file("", "Teks."));
    let second = site.write_file("sore.md", article_file("edition = \"id\"\n", "Teks lain."));
    let mut importer = Importer::new(&site.app);
    importer.import(&first).expect("a good file");

    let Err(ImportError::Problems(problems)) = importer.import(&second) else {
        panic!("not refused");
    };

    assert_eq!(problems[0].line, Some(2));
    assert!(problems[0].what.contains("pagi.md"), "{problems:?}");
}

#[test]
fn two_editions_may_have_articles_of_the_same_key() {
    let site = TestApp::new();
    site.english_edition();
    let first = site.write_file("pagi.md", article_file("", "Teks."));
    let text = article_file("edition = \"en\"\n", "Text.").replace("ekonomi", "world");
    let second = site.write_file("morning.md", text);
    let mut importer = Importer::new(&site.app);

    importer.import(&first).expect("a good file");
    importer.import(&second).expect("another article");
}

#[test]
fn a_warning_of_the_body_names_its_line_in_the_file() {
    let site = TestApp::new();
    let text = article_file("", "\n\nTeks.\n\n::: entah\n:::");
    let path = site.write_file("pasar.md", text);

    let imported = import_article(&site.app, &path).expect("a good file");

    assert_eq!(imported.warnings[0].line, Some(11), "{imported:?}");
}

/// Version, reason and headline of every saved version of an article.
fn revisions(site: &TestApp, id: i64) -> Vec<String> {
    texts(
        &site.app.config.database(),
        &format!(
            "SELECT version || ' ' || reason || ' ' || json_extract(content, '$.fields.headline') FROM revisions \
             WHERE article_id = {id} ORDER BY version"
        ),
    )
}

#[test]
fn every_save_leaves_a_revision_and_an_unchanged_file_leaves_none() {
    let site = TestApp::new();
    let import = |text: &str| {
        let path = site.write_file("pasar.md", text);
        import_article(&site.app, &path).expect("a good file").saved
    };
    let first = article_file("topics = [\"Pasar\"]\n", "Pedagang kembali.");
    let second = first.replace("Pasar buka lagi", "Pasar ramai lagi");

    let Saved::Created(id) = import(&first) else {
        panic!("not a new article");
    };
    import(&first);
    assert_eq!(revisions(&site, id), ["1 import Pasar buka lagi"]);
    import(&second);
    import(&second);
    import(&first);
    import(&first);

    assert_eq!(
        revisions(&site, id),
        [
            "1 import Pasar buka lagi",
            "2 import Pasar ramai lagi",
            "3 import Pasar buka lagi"
        ]
    );
}
