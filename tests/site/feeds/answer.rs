//! Which feeds there are, and how they are asked for

use actix_web::http::StatusCode;
use actix_web::test::TestRequest;

use crate::support::app::{NOW, TestApp};

/// An article in every listing there is.
fn article_everywhere(site: &TestApp) {
    let person = site.person("ratna", "Ratna Wiladari", "rw");
    site.article("Perahu & laut")
        .topic("Laut")
        .person(person)
        .correction("correction", "Jumlah perahu.", NOW)
        .create();
}

/// The listings, one of each kind.
const LISTINGS: [&str; 7] = [
    "/",
    "/s/indonesia/",
    "/t/laut/",
    "/p/ratna/",
    "/archive/2026/11/",
    "/archive/2026/11/24/",
    "/corrections/",
];

#[actix_web::test]
async fn every_listing_has_a_feed_in_three_formats() {
    let site = TestApp::new();
    article_everywhere(&site);
    for listing in LISTINGS {
        let rss = site.get(&format!("{listing}feed.xml")).await;
        let atom = site.get(&format!("{listing}atom.xml")).await;
        let json = site.get(&format!("{listing}feed.json")).await;

        assert_eq!(
            rss.header("content-type"),
            "application/rss+xml; charset=utf-8"
        );
        assert_eq!(
            atom.header("content-type"),
            "application/atom+xml; charset=utf-8"
        );
        assert_eq!(
            json.header("content-type"),
            "application/feed+json; charset=utf-8"
        );
        assert_eq!(rss.xml().one("channel").all("item").len(), 1, "{listing}");
        assert_eq!(atom.xml().all("entry").len(), 1, "{listing}");
        assert_eq!(
            json.json()["items"].as_array().map(Vec::len),
            Some(1),
            "{listing}"
        );
    }
}

#[actix_web::test]
async fn every_listing_names_its_feeds_in_its_head_and_where_readers_see_them() {
    let site = TestApp::new();
    article_everywhere(&site);
    for listing in LISTINGS {
        let page = site.page(listing).await;
        for (file, content_type) in [
            ("feed.xml", "application/rss+xml"),
            ("atom.xml", "application/atom+xml"),
            ("feed.json", "application/feed+json"),
        ] {
            let feed = format!("{listing}{file}");
            let head = format!("head link[rel=alternate][type=\"{content_type}\"]");
            let shown = page.attributes("footer a", "href");
            assert!(page.attribute(&head, "href").ends_with(&feed), "{feed}");
            assert!(
                shown.iter().any(|href| href.ends_with(&feed)),
                "{feed}: {shown:?}"
            );
        }
    }
}

#[actix_web::test]
async fn a_feed_knows_its_own_address_and_its_pages() {
    let site = TestApp::new();
    article_everywhere(&site);
    for listing in LISTINGS {
        let rss = site.get(&format!("{listing}feed.xml")).await.xml();
        let channel = rss.one("channel");
        assert_eq!(
            channel.one("link").text,
            format!("http://127.0.0.1:8080{listing}")
        );
        let own = channel.one("atom:link").attribute("href").to_owned();
        assert_eq!(own, format!("http://127.0.0.1:8080{listing}feed.xml"));
    }
}

#[actix_web::test]
async fn a_feed_that_did_not_change_is_not_sent_again() {
    let site = TestApp::new();
    article_everywhere(&site);
    for file in ["feed.xml", "atom.xml", "feed.json"] {
        let path = format!("/{file}");
        let tag = site.get(&path).await.header("etag").to_owned();
        let ask = || {
            TestRequest::get()
                .uri(&path)
                .insert_header(("if-none-match", tag.clone()))
        };

        let again = site.send(ask()).await;
        assert_eq!(again.status, StatusCode::NOT_MODIFIED, "{file}");
        assert!(again.body.is_empty(), "{file}");
    }

    let tag = site.get("/feed.xml").await.header("etag").to_owned();
    site.article("Baru").create();
    let ask = TestRequest::get()
        .uri("/feed.xml")
        .insert_header(("if-none-match", tag));
    assert_eq!(site.send(ask).await.status, StatusCode::OK);
}

#[actix_web::test]
async fn an_empty_listing_has_feeds_that_changed_today() {
    let site = TestApp::new();
    for listing in ["/", "/s/indonesia/", "/corrections/"] {
        let rss = site.get(&format!("{listing}feed.xml")).await.xml();
        let built = &rss.one("channel").one("lastBuildDate").text;
        assert_eq!(built, "Tue, 24 Nov 2026 00:00:00 +0700", "{listing}");
        let atom = site.get(&format!("{listing}atom.xml")).await.xml();
        assert_eq!(
            atom.one("updated").text,
            "2026-11-24T00:00:00+07:00",
            "{listing}"
        );
    }
}

#[actix_web::test]
async fn drafts_and_withdrawn_stories_are_in_no_feed() {
    let site = TestApp::new();
    site.article("Naskah").draft().create();
    site.article("Ditarik").withdrawn("Tidak benar.").create();
    for file in ["feed.xml", "atom.xml", "feed.json"] {
        let text = site.get(&format!("/{file}")).await.text();
        assert!(
            !text.contains("Naskah") && !text.contains("Ditarik"),
            "{text}"
        );
    }
}

#[actix_web::test]
async fn a_feed_of_what_does_not_exist_is_not_found() {
    let site = TestApp::new();
    for path in [
        "/s/tidak-ada/feed.xml",
        "/t/tidak-ada/atom.xml",
        "/p/siapa/feed.json",
        "/feed.rss",
    ] {
        assert_eq!(site.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[actix_web::test]
async fn the_newest_twenty_stories_are_in_a_feed_newest_first() {
    let site = TestApp::new();
    for hour in 0..22 {
        let at = format!("2026-11-23T{hour:02}:00:00+07:00");
        site.article(&format!("Jam {hour}")).published(&at).create();
    }

    let feed = site.get("/feed.xml").await.xml();

    let items = feed.one("channel").all("item");
    assert_eq!(items.len(), 20);
    assert_eq!(items[0].one("title").text, "Jam 21");
    assert_eq!(items[19].one("title").text, "Jam 2");
}
