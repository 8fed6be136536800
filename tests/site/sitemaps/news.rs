//! `GET /news-sitemap.xml`

use crate::support::app::TestApp;

/// The headlines that the news sitemap lists.
async fn headlines(site: &TestApp) -> Vec<String> {
    let document = site.get("/news-sitemap.xml").await.xml();
    document
        .all("url")
        .into_iter()
        .map(|page| page.one("news:news").one("news:title").text.clone())
        .collect()
}

#[actix_web::test]
async fn the_stories_of_the_last_48_hours_are_news() {
    let site = TestApp::new();
    for (headline, at) in [
        ("Lama", "2026-11-22T11:59:59+07:00"),
        ("Kemarin dulu", "2026-11-22T12:00:00+07:00"),
        ("Baru", "2026-11-24T12:00:00+07:00"),
        ("Nanti", "2026-11-24T12:00:01+07:00"),
    ] {
        site.article(headline).published(at).create();
    }

    assert_eq!(headlines(&site).await, ["Baru", "Kemarin dulu"]);
}

#[actix_web::test]
async fn drafts_withdrawn_and_other_sites_stories_are_no_news() {
    let site = TestApp::new();
    site.article("Naskah").draft().create();
    site.article("Ditarik").withdrawn("Tidak benar.").create();
    site.article("Kantor")
        .with(|fields| fields.canonical_url = "https://kantor.example/a".to_owned())
        .create();

    assert!(headlines(&site).await.is_empty());
}

#[actix_web::test]
async fn a_story_names_publication_language_and_time() {
    let site = TestApp::new();
    site.english_edition();
    site.article_in(Some("en"), "Boats & nets").create();

    let document = site.get("/news-sitemap.xml").await.xml();

    let page = document.one("url");
    assert_eq!(
        page.one("loc").text,
        "http://127.0.0.1:8080/en/a/boats-nets/1.html"
    );
    let news = page.one("news:news");
    let publication = news.one("news:publication");
    assert_eq!(publication.one("news:name").text, "Warta English");
    assert_eq!(publication.one("news:language").text, "en");
    assert_eq!(
        news.one("news:publication_date").text,
        "2026-11-24T11:00:00+07:00"
    );
    assert_eq!(news.one("news:title").text, "Boats & nets");
}
