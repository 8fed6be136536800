//! RSS 2.0

use crate::support::app::TestApp;
use crate::support::xml::Element;

async fn only_item(site: &TestApp) -> Element {
    let mut feed = site.get("/feed.xml").await.xml();
    assert_eq!(feed.attribute("version"), "2.0");
    feed.children.remove(0).children.pop().expect("an item")
}

#[actix_web::test]
async fn an_item_names_people_section_topics_and_times() {
    let site = TestApp::new();
    let person = site.person("ratna", "Ratna Wiladari", "rw");
    site.article("Perahu")
        .person(person)
        .byline("Kantor Berita")
        .topic("Laut & pantai")
        .create();

    let item = only_item(&site).await;

    assert_eq!(
        item.texts("dc:creator"),
        ["Ratna Wiladari", "Kantor Berita"]
    );
    assert_eq!(item.texts("category"), ["Indonesia", "Laut & pantai"]);
    assert_eq!(item.one("pubDate").text, "Tue, 24 Nov 2026 11:00:00 +0700");
}

#[actix_web::test]
async fn the_picture_has_size_alternative_text_caption_and_credit() {
    let site = TestApp::new();
    let media = site.media_item(1);
    site.article("Perahu").figure(media, "perahu").create();

    let item = only_item(&site).await;

    let picture = item.one("media:content");
    assert_eq!(picture.attribute("type"), "image/jpeg");
    assert_eq!(picture.attribute("width"), "800");
    assert_eq!(picture.attribute("height"), "600");
    let description = &picture.one("media:description").text;
    assert_eq!(
        description,
        "Tiga orang mengangkat keranjang dari perahu biru."
    );
    assert_eq!(picture.one("media:title").text, "Nelayan menurunkan ikan.");
    assert_eq!(picture.one("media:credit").text, "Warta/Tomas Lintang");
    let path = picture
        .attribute("url")
        .trim_start_matches("http://127.0.0.1:8080");
    assert_eq!(site.get(path).await.status.as_u16(), 200, "{path}");
}

#[actix_web::test]
async fn letters_that_mean_something_in_xml_come_through_and_those_it_cannot_hold_do_not() {
    let site = TestApp::new();
    site.article("A]]>B & <c> \"d\" \u{1}\u{b}e\u{fffe}")
        .with(|fields| fields.summary = "Satu ]]> dua\u{8} & tiga".to_owned())
        .body("Kode `]]>` & \u{c}akhir.")
        .create();

    let item = only_item(&site).await;

    assert_eq!(item.one("title").text, "A]]>B & <c> \"d\" e");
    assert_eq!(item.one("description").text, "Satu ]]> dua & tiga");
    let content = &item.one("content:encoded").text;
    assert!(
        content.contains("akhir.") && content.contains("]]&"),
        "{content}"
    );
}

#[actix_web::test]
async fn a_raw_feed_holds_no_end_of_a_section_that_never_began() {
    let site = TestApp::new();
    site.article("A]]>B").body("C]]>D").create();
    for file in ["/feed.xml", "/atom.xml"] {
        let text = site.get(file).await.text();
        assert!(!text.contains("]]>"), "{text}");
    }
}
