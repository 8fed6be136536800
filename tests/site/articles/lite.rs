//! `GET /a/{slug}/{id}.lite.html`

use crate::support::app::TestApp;

#[actix_web::test]
async fn the_lite_page_has_the_text_and_no_picture() {
    let site = TestApp::new();
    let item = site.media_item(5);
    let path = site
        .article("Pasar buka lagi")
        .figure(item, "lapak")
        .create_path();
    let page = site.page(&path.replace(".html", ".lite.html")).await;

    assert_eq!(page.text("h1"), "Pasar buka lagi");
    assert!(
        page.text("main")
            .contains("Perahu pertama berangkat pukul enam.")
    );
    assert!(page.text("main").contains("Nelayan menurunkan ikan."));
    assert!(!page.has("img, picture, script"));
    assert!(
        page.attribute("link[rel=canonical]", "href")
            .ends_with(&path)
    );
}

#[actix_web::test]
async fn the_lite_page_says_in_its_title_that_it_is_one() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let page = site.page(&path.replace(".html", ".lite.html")).await;
    assert_eq!(page.text("title"), "Pasar buka lagi (versi ringan) – Warta");
}

#[actix_web::test]
async fn another_spelling_of_the_lite_address_stays_lite() {
    let site = TestApp::new();
    let id = site.article("Pasar buka lagi").create();
    let answer = site.get(&format!("/a/salah/{id}.lite.html")).await;

    assert_eq!(
        answer.location(),
        format!("/a/pasar-buka-lagi/{id}.lite.html")
    );
}

#[actix_web::test]
async fn the_lite_address_of_another_edition_leads_to_its_lite_page() {
    let site = TestApp::new();
    site.english_edition();
    let id = site.article_in(Some("en"), "Boats of the morning").create();
    let answer = site
        .get(&format!("/a/boats-of-the-morning/{id}.lite.html"))
        .await;

    assert_eq!(
        answer.location(),
        format!("/en/a/boats-of-the-morning/{id}.lite.html")
    );
}

#[actix_web::test]
async fn the_lite_page_says_what_the_lead_picture_shows() {
    let site = TestApp::new();
    let item = site.media_item(5);
    let path = site
        .article("Pasar buka lagi")
        .figure(item, "lapak")
        .create_path();
    let page = site.page(&path.replace(".html", ".lite.html")).await;

    assert_eq!(
        page.text(".figure-text a"),
        "Buka gambar: Tiga orang mengangkat keranjang dari perahu biru."
    );
}

#[actix_web::test]
async fn the_lite_page_of_an_old_story_says_that_it_is_old() {
    let site = TestApp::new();
    let path = site
        .article("Dulu")
        .published("2024-11-20T08:00:00+07:00")
        .create_path();
    let page = site.page(&path.replace(".html", ".lite.html")).await;

    assert!(page.text(".old-notice").contains("20 November 2024"));
}
