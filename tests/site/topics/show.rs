//! `GET /t/{slug}/`

use actix_web::http::StatusCode;

use crate::support::app::TestApp;

#[actix_web::test]
async fn a_topic_lists_its_public_stories_of_every_section() {
    let site = TestApp::new();
    site.article("Lama")
        .topic("Banjir")
        .published("2026-11-01T08:00:00+07:00")
        .create();
    site.article("Baru")
        .topic("Banjir")
        .section("dunia")
        .create();
    site.article("Rancangan").topic("Banjir").draft().create();
    site.article("Lain").topic("Panen").create();
    let page = site.page("/t/banjir/").await;
    assert_eq!(page.texts("main h2"), ["Baru", "Lama"]);
}

#[actix_web::test]
async fn a_topic_named_like_a_section_has_a_title_of_its_own() {
    let site = TestApp::new();
    site.article("Berita").topic("Dunia").create();
    let topic = site.page("/t/dunia/").await;
    assert_eq!(topic.text("h1"), "Topik: Dunia");
    assert_ne!(
        topic.text("title"),
        site.page("/s/dunia/").await.text("title")
    );
}

#[actix_web::test]
async fn other_spellings_are_sent_to_the_address_and_unknown_topics_are_not_found() {
    let site = TestApp::new();
    site.article("Berita").topic("Kota Tua").create();
    for spelling in [
        "/t/kota-tua",
        "/t/Kota-Tua/",
        "/t/kota-tua/page/1/",
        "/t/kota%2dtua/",
    ] {
        let answer = site.get(spelling).await;
        assert_eq!(answer.status, StatusCode::MOVED_PERMANENTLY, "{spelling}");
        assert_eq!(answer.location(), "/t/kota-tua/");
    }
    for path in ["/t/kota_tua/", "/t/kota%20tua/", "/t/kota-tua/page/2/"] {
        assert_eq!(site.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}
