//! `GET /archive/`

use crate::support::app::TestApp;

#[actix_web::test]
async fn years_with_stories_are_listed_newest_first_with_their_counts() {
    let site = TestApp::new();
    site.article("Satu")
        .published("2022-09-07T21:15:00+07:00")
        .create();
    site.article("Dua")
        .published("2022-01-01T00:00:00+07:00")
        .create();
    site.article("Tiga")
        .published("2025-06-01T08:00:00+07:00")
        .create();
    site.article("Rancangan").draft().create();
    let page = site.page("/archive/").await;
    assert_eq!(page.text("h1"), "Arsip");
    assert_eq!(
        page.texts("main .counted-list li"),
        ["2025 1 berita", "2022 2 berita"]
    );
    assert_eq!(
        page.attributes("main .counted-list a", "href"),
        ["/archive/2025/", "/archive/2022/"]
    );
}

#[actix_web::test]
async fn an_empty_archive_says_so() {
    let site = TestApp::new();
    let page = site.page("/archive/").await;
    assert_eq!(page.text("main .empty"), "Belum ada berita di sini.");
}
