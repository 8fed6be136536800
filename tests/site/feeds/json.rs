//! JSON Feed 1.1

use crate::support::app::TestApp;

#[actix_web::test]
async fn a_feed_has_all_that_the_format_requires() {
    let site = TestApp::new();
    site.article("Perahu")
        .byline("Ratna")
        .topic("Laut")
        .create();

    let feed = site.get("/feed.json").await.json();

    assert_eq!(feed["version"], "https://jsonfeed.org/version/1.1");
    assert_eq!(feed["feed_url"], "http://127.0.0.1:8080/feed.json");
    assert_eq!(feed["home_page_url"], "http://127.0.0.1:8080/");
    let item = &feed["items"][0];
    assert_eq!(item["id"], "http://127.0.0.1:8080/a/1.html");
    assert_eq!(item["url"], "http://127.0.0.1:8080/a/perahu/1.html");
    assert_eq!(item["date_published"], "2026-11-24T11:00:00+07:00");
    assert_eq!(item["authors"][0]["name"], "Ratna");
    assert_eq!(item["tags"][1], "Laut");
}

#[actix_web::test]
async fn the_picture_has_alternative_text_caption_and_credit() {
    let site = TestApp::new();
    let media = site.media_item(1);
    site.article("Perahu").figure(media, "perahu").create();

    let feed = site.get("/feed.json").await.json();

    let item = &feed["items"][0];
    let address = item["image"].as_str().expect("an address");
    assert!(
        address.starts_with("http://127.0.0.1:8080/media/"),
        "{address}"
    );
    assert_eq!(item["_picture"]["credit"], "Warta/Tomas Lintang");
    assert_eq!(item["_picture"]["caption"], "Nelayan menurunkan ikan.");
    let alt = "Tiga orang mengangkat keranjang dari perahu biru.";
    assert_eq!(item["_picture"]["alt"], alt);
}

#[actix_web::test]
async fn any_character_comes_through() {
    let site = TestApp::new();
    site.article("A]]>B & <c> \"d\" \u{1}").create();

    let feed = site.get("/feed.json").await.json();

    assert_eq!(feed["items"][0]["title"], "A]]>B & <c> \"d\" \u{1}");
}
