//! `GET /archive/{year}/{month}/feed.xml` and the like

use actix_web::http::StatusCode;

use crate::support::app::TestApp;

#[actix_web::test]
async fn a_period_with_stories_has_feeds_and_another_has_none() {
    let site = TestApp::new();
    site.article("Pagi")
        .published("2022-09-07T08:00:00+07:00")
        .create();
    for (path, status) in [
        ("/archive/2022/09/feed.xml", 200),
        ("/archive/2022/09/07/atom.xml", 200),
        ("/archive/2022/09/07/feed.json", 200),
        ("/archive/2022/09/06/feed.xml", 404),
        ("/archive/2022/10/feed.json", 404),
        ("/archive/2022/13/feed.xml", 404),
        ("/archive/2022/02/30/feed.xml", 404),
    ] {
        assert_eq!(site.get(path).await.status.as_u16(), status, "{path}");
    }
    let text = site.get("/archive/2022/09/feed.xml").await.text();
    assert!(text.contains("Arsip September 2022"), "{text}");
}

#[actix_web::test]
async fn a_feed_of_a_month_is_not_a_day() {
    let site = TestApp::new();
    let status = site.get("/archive/2022/feed.xml").await.status;
    assert_eq!(status, StatusCode::NOT_FOUND);
}

#[actix_web::test]
async fn another_spelling_of_a_period_leads_to_its_feed() {
    let site = TestApp::new();
    site.article("Pagi")
        .published("2026-09-07T08:00:00+07:00")
        .create();
    for (path, address) in [
        ("/archive/2026/9/feed.xml", "/archive/2026/09/feed.xml"),
        (
            "/archive/2026/9/7/feed.json",
            "/archive/2026/09/07/feed.json",
        ),
        (
            "/archive/2026/09/7/atom.xml",
            "/archive/2026/09/07/atom.xml",
        ),
    ] {
        let answer = site.get(path).await;
        assert_eq!(answer.status, StatusCode::MOVED_PERMANENTLY, "{path}");
        assert_eq!(answer.location(), address);
    }
}
