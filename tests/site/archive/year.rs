//! `GET /archive/{year}/`

use actix_web::http::StatusCode;

use crate::support::app::TestApp;

#[actix_web::test]
async fn months_with_stories_are_listed_in_the_editions_time_zone() {
    let site = TestApp::new();
    // In UTC this is still August.
    site.article("Satu")
        .published("2022-09-01T00:30:00+07:00")
        .create();
    site.article("Dua")
        .published("2022-12-31T23:59:59+07:00")
        .create();
    let page = site.page("/archive/2022/").await;
    assert_eq!(page.text("h1"), "Arsip 2022");
    assert_eq!(
        page.texts("main .counted-list li"),
        ["September 2022 1 berita", "Desember 2022 1 berita"]
    );
    assert_eq!(
        page.attributes("main .counted-list a", "href"),
        ["/archive/2022/09/", "/archive/2022/12/"]
    );
}

#[actix_web::test]
async fn years_that_do_not_exist_or_hold_nothing_are_not_found() {
    let site = TestApp::new();
    site.article("Satu")
        .published("2022-09-01T00:30:00+07:00")
        .create();
    for year in [
        "0",
        "0000",
        "-2022",
        "22",
        "02022",
        "2021",
        "9999",
        "99999",
        "99999999999",
        "+2022",
        "MMXXII",
    ] {
        let path = format!("/archive/{year}/");
        assert_eq!(
            site.get(&path).await.status,
            StatusCode::NOT_FOUND,
            "{path}"
        );
    }
}

#[actix_web::test]
async fn a_year_without_the_slash_is_sent_to_its_address() {
    let site = TestApp::new();
    site.article("Satu")
        .published("2022-09-01T00:30:00+07:00")
        .create();
    let answer = site.get("/archive/2022?x=1").await;
    assert_eq!(answer.status, StatusCode::MOVED_PERMANENTLY);
    assert_eq!(answer.location(), "/archive/2022/");
}
