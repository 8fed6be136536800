//! What a story is in a feed

use warta::articles::model::editing::save_article;

use crate::support::app::{NOW, TestApp, instant};
use crate::support::page::Page;

/// The text of the only story of the front page's feed, parsed.
async fn full_text(site: &TestApp) -> Page {
    let feed = site.get("/feed.json").await.json();
    let html = feed["items"][0]["content_html"]
        .as_str()
        .expect("a text")
        .to_owned();
    Page::parse(&html)
}

#[actix_web::test]
async fn the_full_text_is_the_same_in_all_formats() {
    let site = TestApp::new();
    site.article("Perahu")
        .body("Satu & *dua*.\n\nTiga <b>.")
        .create();

    let json = site.get("/feed.json").await.json();
    let rss = site.get("/feed.xml").await.xml();
    let atom = site.get("/atom.xml").await.xml();

    let html = json["items"][0]["content_html"].as_str().expect("a text");
    assert!(html.contains("<p>Satu &#38; <em>dua</em>.</p>"), "{html}");
    assert_eq!(
        rss.one("channel").one("item").one("content:encoded").text,
        html
    );
    let content = atom.one("entry").one("content");
    assert_eq!(content.text, html);
    assert_eq!(content.attribute("type"), "html");
}

#[actix_web::test]
async fn the_full_text_holds_every_picture_with_its_credit_and_alternative_text() {
    let site = TestApp::new();
    let (lead, other) = (site.media_item(1), site.media_item(2));
    site.article("Perahu")
        .figure(lead, "perahu")
        .figure(other, "dermaga")
        .body("Teks.\n\n::: figure dermaga\n:::")
        .create();

    let text = full_text(&site).await;

    let alts = text.attributes("figure img", "alt");
    assert_eq!(
        alts,
        ["Tiga orang mengangkat keranjang dari perahu biru."; 2]
    );
    for caption in text.texts("figcaption") {
        assert!(caption.contains("Foto: Warta/Tomas Lintang"), "{caption}");
    }
    for address in text.attributes("img", "src") {
        assert!(
            address.starts_with("http://127.0.0.1:8080/media/"),
            "{address}"
        );
    }
}

#[actix_web::test]
async fn the_full_text_holds_all_corrections_with_kind_and_date() {
    let site = TestApp::new();
    site.article("Perahu")
        .published("2026-01-02T08:00:00+07:00")
        .correction(
            "correction",
            "Sembilan perahu, bukan <enam>.",
            "2026-11-20T08:00:00+07:00",
        )
        .correction("clarification", "Perahu kayu.", "2026-01-03T08:00:00+07:00")
        .create();

    let text = full_text(&site).await;

    let told = text.texts("p");
    let recent = "Ralat 20 November 2026: Sembilan perahu, bukan <enam>.";
    let older = "Penjelasan 3 Januari 2026: Perahu kayu.";
    assert_eq!(
        told,
        [recent, "Perahu pertama berangkat pukul enam.", older]
    );
    let times = text.attributes("time", "datetime");
    assert_eq!(
        times,
        ["2026-11-20T08:00:00+07:00", "2026-01-03T08:00:00+07:00"]
    );
}

#[actix_web::test]
async fn a_correction_counts_as_a_change_of_its_story() {
    let site = TestApp::new();
    site.article("Perahu")
        .published("2026-01-02T08:00:00+07:00")
        .correction("correction", "Sembilan.", "2026-11-20T08:00:00+07:00")
        .create();

    let atom = site.get("/atom.xml").await.xml();

    let entry = atom.one("entry");
    assert_eq!(entry.one("published").text, "2026-01-02T08:00:00+07:00");
    assert_eq!(entry.one("updated").text, "2026-11-20T08:00:00+07:00");
}

#[actix_web::test]
async fn the_full_text_says_who_published_it_first() {
    let site = TestApp::new();
    site.article("Perahu")
        .with(|fields| {
            fields.source_name = "Kantor Berita & Rekan".to_owned();
            fields.source_url = "https://kantor.example/a?b=1&c=2".to_owned();
        })
        .create();

    let text = full_text(&site).await;

    assert_eq!(text.text("p a"), "Kantor Berita & Rekan");
    assert_eq!(
        text.attribute("p a", "href"),
        "https://kantor.example/a?b=1&c=2"
    );
    let last = text.texts("p").pop().expect("a paragraph");
    assert!(last.starts_with("Sumber"), "{last}");
}

#[actix_web::test]
async fn the_identifier_stays_when_the_headline_and_with_it_the_address_change() {
    let site = TestApp::new();
    let save = |existing, headline: &str| {
        let content = site.article(headline).content;
        site.write(|conn| {
            Ok(save_article(
                conn,
                existing,
                &content,
                "test",
                instant(NOW),
            )?)
        });
    };
    save(None, "Perahu");
    let before = site.get("/feed.json").await.json()["items"][0].clone();

    save(Some(1), "Perahu berangkat");

    let after = site.get("/feed.json").await.json()["items"][0].clone();
    assert_eq!(before["id"], after["id"]);
    assert_ne!(before["url"], after["url"]);
    let rss = site.get("/feed.xml").await.xml();
    let guid = rss.one("channel").one("item").one("guid").text.clone();
    let atom = site.get("/atom.xml").await.xml();
    assert_eq!(before["id"], guid.as_str());
    assert_eq!(before["id"], atom.one("entry").one("id").text.as_str());
}
