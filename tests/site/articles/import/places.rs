//! What an article file names on the site

use warta::articles::import::import_article;
use warta::articles::model::editing::Saved;

use super::{article_file, assert_refused};
use crate::support::app::TestApp;

/// An article file of the English edition with a key.
fn english(key: &str, facts: &str) -> String {
    article_file(&format!("edition = \"en\"\n{facts}"), "Text.")
        .replace("ekonomi", "world")
        .replace("\"pasar\"\nsection", &format!("\"{key}\"\nsection"))
}

fn import(site: &TestApp, text: &str) -> i64 {
    let path = site.write_file("berkas.md", text);
    match import_article(&site.app, &path).expect("a good file").saved {
        Saved::Created(id) | Saved::Updated(id) | Saved::Unchanged(id) => id,
    }
}

#[test]
fn an_article_is_no_translation_of_itself() {
    let site = TestApp::new();
    let text = article_file("translation-of = \"pasar\"\n", "Teks.");
    assert_refused(&site, &text, 6, "no translation of itself");

    import(&site, &article_file("", "Teks."));
    assert_refused(&site, &text, 6, "no translation of itself");
}

#[test]
fn an_article_is_no_translation_of_its_own_translation() {
    let site = TestApp::new();
    site.english_edition();
    import(&site, &article_file("", "Teks."));
    import(&site, &english("market", "translation-of = \"pasar\"\n"));

    let text = article_file("translation-of = \"market\"\n", "Teks.");

    assert_refused(&site, &text, 6, "\"market\" is a translation of this one");
}

#[actix_web::test]
async fn a_translation_may_have_the_key_of_its_original() {
    let site = TestApp::new();
    site.english_edition();
    let original = import(&site, &article_file("", "Teks."));

    let translation = import(&site, &english("pasar", "translation-of = \"pasar\"\n"));

    let page = site
        .page(&format!("/en/a/pasar-buka-lagi/{translation}.html"))
        .await;
    let links = page.attributes("link[rel=alternate][hreflang=id]", "href");
    assert!(
        links[0].ends_with(&format!("/{original}.html")),
        "{links:?}"
    );
}

#[actix_web::test]
async fn a_day_without_a_time_begins_in_the_zone_of_the_articles_own_edition() {
    let site = TestApp::new();
    site.edition(&warta::editions::model::NewEdition {
        code: "en",
        language: "en",
        direction: "ltr",
        country: "ID",
        time_zone: "Asia/Jayapura",
        site_name: "Warta English",
        tagline: "News",
        contact_email: "english@warta.example",
        is_default: false,
        position: 2,
    });
    let text = english("market", "").replace("2026-11-20T06:30:00+07:00", "2026-11-20");

    let id = import(&site, &text);

    let page = site.page(&format!("/en/a/pasar-buka-lagi/{id}.html")).await;
    let times = page.attributes(".article time", "datetime");
    assert_eq!(times[0], "2026-11-20T00:00:00+09:00");
}
