//! `GET /most-read/`

use actix_web::http::StatusCode;
use actix_web::test::TestRequest;

use crate::support::app::TestApp;
use crate::support::read::BROWSER;

const HEADLINES: &str = ".story-list .story-headline";

#[actix_web::test]
async fn what_more_people_read_stands_first() {
    let site = TestApp::new();
    let one = site.article("Perahu pagi").create_path();
    let two = site.article("Pasar buka lagi").create_path();
    site.read_at("198.51.100.1", &one).await;
    site.read_at("198.51.100.1", &two).await;
    site.read_at("198.51.100.2", &two).await;
    site.count_views();
    let page = site.page("/most-read/").await;
    assert_eq!(page.texts(HEADLINES), ["Pasar buka lagi", "Perahu pagi"]);
}

#[actix_web::test]
async fn a_reader_counts_once_a_story_and_hour() {
    let site = TestApp::new();
    let one = site.article("Perahu pagi").create_path();
    let two = site.article("Pasar buka lagi").create_path();
    for _ in 0..5 {
        site.read_at("198.51.100.1", &one).await;
    }
    site.read_at("198.51.100.1", &one.replace(".html", ".lite.html"))
        .await;
    site.read_at("198.51.100.1", &two).await;
    site.read_at("198.51.100.2", &two).await;
    site.count_views();
    let page = site.page("/most-read/").await;
    assert_eq!(page.texts(HEADLINES), ["Pasar buka lagi", "Perahu pagi"]);
    // In the next hour it counts again.
    site.pass_minutes(60);
    site.read_at("198.51.100.1", &one).await;
    site.pass_minutes(60);
    site.read_at("198.51.100.1", &one).await;
    site.count_views();
    let page = site.page("/most-read/").await;
    assert_eq!(page.texts(HEADLINES), ["Perahu pagi", "Pasar buka lagi"]);
}

#[actix_web::test]
async fn robots_that_say_so_and_what_only_fetches_beforehand_are_left_out() {
    let site = TestApp::new();
    let path = site.article("Perahu pagi").create_path();
    site.read_with("198.51.100.1", "Examplebot/2.1", &path)
        .await;
    site.read_with("198.51.100.2", "", &path).await;
    // Without the languages that every browser sends.
    site.send(
        TestRequest::get()
            .uri(&path)
            .peer_addr("198.51.100.3:4711".parse().expect("an address"))
            .insert_header(("user-agent", BROWSER)),
    )
    .await;
    site.send(
        TestRequest::get()
            .uri(&path)
            .peer_addr("198.51.100.4:4711".parse().expect("an address"))
            .insert_header(("user-agent", BROWSER))
            .insert_header(("accept-language", "id"))
            .insert_header(("sec-purpose", "prefetch;prerender")),
    )
    .await;
    site.count_views();
    assert!(!site.page("/most-read/").await.has(HEADLINES));
}

#[actix_web::test]
async fn a_robot_that_says_it_is_a_browser_is_found_out_by_its_haste() {
    let site = TestApp::new();
    let mut paths = Vec::new();
    for number in 0..31 {
        paths.push(site.article(&format!("Berita {number}")).create_path());
    }
    for path in &paths {
        site.read_at("198.51.100.1", path).await;
    }
    site.read_at("198.51.100.2", &paths[3]).await;
    site.count_views();
    let page = site.page("/most-read/").await;
    assert_eq!(page.texts(HEADLINES), ["Berita 3"]);
}

#[actix_web::test]
async fn the_spans_reach_differently_far_back() {
    let site = TestApp::new();
    let path = site.article("Perahu pagi").create_path();
    site.read_at("198.51.100.1", &path).await;
    site.pass_minutes(4 * 60);
    site.count_views();
    assert!(!site.page("/most-read/hours/").await.has(HEADLINES));
    assert!(site.page("/most-read/").await.has(HEADLINES));
    site.pass_minutes(24 * 60);
    site.count_views();
    assert!(!site.page("/most-read/").await.has(HEADLINES));
    assert!(site.page("/most-read/week/").await.has(HEADLINES));
    assert_eq!(
        site.get("/most-read/year/").await.status,
        StatusCode::NOT_FOUND
    );
}

#[actix_web::test]
async fn a_section_has_a_list_of_its_own() {
    let site = TestApp::new();
    let home = site.article("Perahu pagi").create_path();
    let world = site.article("Sidang dibuka").section("dunia").create_path();
    for path in [&home, &world] {
        site.read_at("198.51.100.1", path).await;
    }
    site.count_views();
    let page = site.page("/s/dunia/most-read/").await;
    assert_eq!(page.texts(HEADLINES), ["Sidang dibuka"]);
    assert!(page.text("h1").contains("Dunia"));
}

#[actix_web::test]
async fn what_is_withdrawn_leaves_the_list_at_once() {
    let site = TestApp::new();
    let id = site.article("Perahu pagi").create();
    site.read_at("198.51.100.1", &format!("/a/perahu-pagi/{id}.html"))
        .await;
    site.count_views();
    assert!(site.page("/most-read/").await.has(HEADLINES));
    site.article("Perahu pagi").withdrawn("Salah.").replace(id);
    assert!(!site.page("/most-read/").await.has(HEADLINES));
}

#[actix_web::test]
async fn what_is_no_public_page_is_not_counted() {
    let site = TestApp::new();
    let id = site.article("Naskah").draft().create();
    let gone = site.article("Salah").withdrawn("Salah.").create();
    for id in [id, gone, 999] {
        site.read_at("198.51.100.1", &format!("/a/naskah/{id}.html"))
            .await;
    }
    assert!(site.app.page_views.take().is_empty());
}
