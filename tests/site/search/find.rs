//! Searches for words that stand in a great part of a large archive.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use warta::demo::generate::{Task, generate};

use crate::support::app::TestApp;
use crate::support::page::Page;

/// More than the stories in which a word is rare.
const STORIES: Task = Task {
    count: 5_200,
    comments: 0,
    seed: 7,
};

/// Words of generated stories, each in nearly all of them.
const COMMON: [&str; 2] = ["garam", "kapal"];

async fn search(site: &TestApp, words: &str) -> Page {
    let words = utf8_percent_encode(words, NON_ALPHANUMERIC);
    site.page(&format!("/search?q={words}")).await
}

#[actix_web::test]
async fn a_large_archive_is_looked_through_from_its_end() {
    let site = TestApp::new();
    generate(&site.app, STORIES, |_| {}).expect("stories");
    let [one, other] = COMMON;
    let body = format!("{one} {other} mercusuar.");
    site.article("Pagi hari")
        .published("2026-03-01T08:00:00+07:00")
        .body(&body)
        .create();
    site.article(&format!("Ada {one} dan {other}"))
        .published("2026-02-01T08:00:00+07:00")
        .create();

    // Both words in the headline go before a newer story, and the newest of the others follow.
    let page = search(&site, &format!("{one} {other}")).await;
    let first = &page.texts(".search-results h2")[0];
    assert!(first.to_lowercase().contains(one), "{first}");
    assert!(first.to_lowercase().contains(other), "{first}");
    assert!(page.text("#search-outcome").contains("500"));
    assert_eq!(page.count(".search-results > li"), 20);
    site.page(&format!("/search?q={one}+{other}&page=25")).await;

    // A rare word among common ones is found wherever it stands.
    let page = search(&site, &format!("{one} mercusuar")).await;
    assert_eq!(page.texts(".search-results h2"), ["Pagi hari"]);
    let page = search(&site, &format!("\"{one} {other} mercusuar\"")).await;
    assert_eq!(page.texts(".search-results h2"), ["Pagi hari"]);
    let page = search(&site, &format!("{one} -{one}")).await;
    assert_eq!(page.count(".search-results > li"), 0);
}
