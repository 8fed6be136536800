//! Source and language of an article file

use warta::articles::import::import_article;

use crate::articles::import::{article_file, assert_refused};
use crate::support::app::TestApp;

#[test]
fn the_address_of_a_source_is_one_of_the_web() {
    let site = TestApp::new();
    for address in [
        "",
        "javascript:alert(1)",
        "ftp://kantor.example/a",
        "//kantor.example/a",
        "HTTPS://kantor.example/",
        "https://",
        "https://kantor.example/a b",
    ] {
        let facts = format!("[source]\nname = \"Kantor\"\nurl = \"{address}\"\ncanonical = true\n");
        let text = article_file(&facts, "Teks.");
        assert_refused(
            &site,
            &text,
            8,
            "expected an address with http:// or https://",
        );
    }
}

#[test]
fn a_source_has_a_name_and_what_is_canonical_an_address() {
    let site = TestApp::new();
    let nameless = article_file("[source]\nname = \" \"\n", "Teks.");
    assert_refused(&site, &nameless, 7, "the source has no name");
    let facts = "[source]\nname = \"Kantor\"\ncanonical = true\n";
    assert_refused(&site, &article_file(facts, "Teks."), 8, "no address");
}

#[test]
fn a_language_that_is_none_is_refused_with_its_line() {
    let site = TestApp::new();
    for language in ["", "bahasa Indonesia", "en_GB", "indonesian-language", "1"] {
        let text = article_file(&format!("language = \"{language}\"\n"), "Teks.");
        assert_refused(&site, &text, 6, "expected a BCP 47 language");
    }
}

#[actix_web::test]
async fn a_language_is_kept_in_its_usual_spelling() {
    let site = TestApp::new();
    let path = site.write_file("a.md", article_file("language = \"EN-gb\"\n", "Text."));
    import_article(&site.app, &path).expect("a good file");

    let page = site.page("/a/pasar-buka-lagi/1.html").await;

    assert_eq!(page.attribute(".article .body", "lang"), "en-GB");
}
