//! `GET /search/feed.json`

use crate::support::app::TestApp;

#[actix_web::test]
async fn a_search_is_a_feed_of_what_it_finds_the_newest_first() {
    let site = TestApp::new();
    site.article("Garam langka")
        .published("2024-01-01T08:00:00+07:00")
        .create();
    site.article("Kapal tiba")
        .body("Muatan garam.")
        .published("2026-01-01T08:00:00+07:00")
        .create();
    site.article("Pasar sepi").create();
    site.article("Garam rahasia").draft().create();
    let page = site.page("/search?q=garam&until=2026-12-31").await;
    let address = page.attribute("link[type='application/feed+json']", "href");
    assert_eq!(address, "/search/feed.json?q=garam&until=2026-12-31");
    let feed = site.get(&address).await.json();
    let items = feed["items"].as_array().expect("items");
    let titles: Vec<&str> = items
        .iter()
        .filter_map(|item| item["title"].as_str())
        .collect();
    assert_eq!(titles, ["Kapal tiba", "Garam langka"]);
    let own = feed["feed_url"].as_str().expect("an address");
    assert!(own.ends_with(&address), "{own}");
}

#[actix_web::test]
async fn a_search_for_nothing_is_an_empty_feed() {
    let site = TestApp::new();
    site.article("Garam langka").create();
    let feed = site.get("/search/feed.json?q=%22*").await.json();
    assert_eq!(feed["items"].as_array().map(Vec::len), Some(0));
}
