//! Files on readers' pages and in feeds

use crate::support::app::TestApp;
use crate::support::factory::files::{CSV, PDF, mp3};

/// A public article with a document and sound; its page.
async fn article_with_files(site: &TestApp) -> String {
    let editor = site.editor().await;
    let id = site.article("Pasar buka lagi").draft().create();
    let mut large = PDF.to_vec();
    large.resize(1_234_567, b' ');
    editor
        .attached(id, "Laporan 2026", "laporan.pdf", &large)
        .await;
    editor
        .attached(id, "Wawancara", "wawancara.mp3", &mp3())
        .await;
    site.write(|conn| {
        let mut article = warta::articles::model::desk::find_desk_article(conn, id)?;
        article
            .content
            .publish(warta::time::Millis(1_795_000_000_000));
        let saved = (None, "publish");
        let now = warta::time::Millis(1_795_000_000_000);
        warta::articles::model::desk::update_desk_article(conn, id, &article.content, saved, now)?;
        Ok(())
    });
    format!("/a/pasar-buka-lagi/{id}.html")
}

#[actix_web::test]
async fn a_page_lists_files_with_kind_and_size_in_their_names() {
    let site = TestApp::new();
    let path = article_with_files(&site).await;
    let page = site.page(&path).await;
    assert_eq!(page.text(".files h2"), "Berkas");
    assert_eq!(
        page.texts(".files a"),
        ["Laporan 2026 (PDF, 1,2 MB)", "Wawancara (audio MP3, 8 KB)"]
    );
    assert_eq!(page.count(".files audio[controls][preload=none]"), 1);
    assert_eq!(
        page.attribute(".files audio", "aria-label"),
        "Dengarkan: Wawancara"
    );
}

#[actix_web::test]
async fn the_lite_page_lists_files_and_plays_nothing() {
    let site = TestApp::new();
    let path = article_with_files(&site).await;
    let page = site.page(&path.replace(".html", ".lite.html")).await;
    assert_eq!(page.count(".files a"), 2);
    assert!(!page.has("audio"));
}

#[actix_web::test]
async fn an_article_without_files_has_no_section_for_them() {
    let site = TestApp::new();
    let path = site.article("Pasar").create_path();
    assert!(!site.page(&path).await.has(".files"));
}

#[actix_web::test]
async fn feeds_and_search_engines_are_told_of_sound() {
    let site = TestApp::new();
    let path = article_with_files(&site).await;
    let page = site.page(&path).await;
    let sound = page.attribute(".files audio", "src");
    assert!(
        page.text("script[type='application/ld+json']")
            .contains("AudioObject")
    );

    let rss = site.get("/feed.xml").await.xml();
    let enclosure = rss.one("channel").one("item").one("enclosure");
    assert!(enclosure.attribute("url").starts_with("http"));
    assert!(enclosure.attribute("url").ends_with(&sound));
    assert_eq!(enclosure.attribute("type"), "audio/mpeg");
    assert_eq!(enclosure.attribute("length"), "8340");

    let atom = site.get("/atom.xml").await.text();
    assert!(atom.contains("rel=\"enclosure\" type=\"audio/mpeg\""));
    let json = site.get("/feed.json").await.json();
    assert_eq!(json["items"][0]["attachments"][0]["size_in_bytes"], 8340);
}

#[actix_web::test]
async fn a_title_in_another_language_says_so() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let id = site.article("Pasar buka lagi").draft().create();
    let address = editor.attached(id, "Report", "data.csv", CSV).await;
    editor
        .press(
            id,
            &address,
            &[
                ("do", "rename"),
                ("title", "The report"),
                ("language", "en"),
            ],
        )
        .await;
    let preview = editor.page(&format!("/admin/articles/{id}/preview")).await;
    assert_eq!(preview.attribute(".files a bdi", "lang"), "en");
    assert_eq!(preview.text(".files a"), "The report (tabel CSV, 1 KB)");
}
