//! `GET /sitemap.xml` and its parts

use actix_web::http::StatusCode;
use diesel::connection::SimpleConnection;

use crate::support::app::TestApp;

/// Addresses and last changes that a sitemap or an index lists.
async fn listed(site: &TestApp, path: &str) -> Vec<(String, String)> {
    let document = site.get(path).await.xml();
    document
        .children
        .iter()
        .map(|entry| {
            let changed = entry.texts("lastmod").concat();
            let address = entry.one("loc").text.clone();
            (address.replace("http://127.0.0.1:8080", ""), changed)
        })
        .collect()
}

fn pair(address: &str, changed: &str) -> (String, String) {
    (address.to_owned(), changed.to_owned())
}

/// A public article with a number far from the others'.
fn distant_article(site: &TestApp, number: i64) {
    let published = "2026-11-02T08:00:00+07:00";
    let id = site.article("Jauh").published(published).create();
    let renumber = format!(
        "PRAGMA defer_foreign_keys = ON;
         UPDATE articles SET id = {number} WHERE id = {id};
         UPDATE revisions SET article_id = {number} WHERE article_id = {id};
         UPDATE related_waiting SET article_id = {number} WHERE article_id = {id};"
    );
    site.write(|conn| Ok(conn.batch_execute(&renumber)?));
}

#[actix_web::test]
async fn an_empty_site_lists_its_entrances_only() {
    let site = TestApp::new();
    site.article("Naskah").draft().create();

    assert_eq!(
        listed(&site, "/sitemap.xml").await,
        [pair("/sitemap-1.xml", "")]
    );
    let status = site.get("/sitemap-2.xml").await.status;
    assert_eq!(status, StatusCode::NOT_FOUND);
}

#[actix_web::test]
async fn the_index_lists_the_parts_that_have_public_articles_with_their_last_change() {
    let site = TestApp::new();
    distant_article(&site, 25_000);
    site.article("Naskah").draft().create();
    let first = site
        .article("Perahu")
        .published("2026-11-01T08:00:00+07:00");
    let updated = "2026-11-03T09:00:00+07:00";
    first
        .with(|fields| fields.last_updated_at = Some(crate::support::app::instant(updated)))
        .create();

    assert_eq!(
        listed(&site, "/sitemap.xml").await,
        [
            pair("/sitemap-1.xml", updated),
            pair("/sitemap-4.xml", updated),
        ]
    );
}

#[actix_web::test]
async fn parts_without_public_articles_are_neither_listed_nor_there() {
    let site = TestApp::new();
    distant_article(&site, 25_000);
    site.article("Perahu").draft().create();

    let parts = listed(&site, "/sitemap.xml").await;

    let at = "2026-11-02T08:00:00+07:00";
    assert_eq!(
        parts,
        [pair("/sitemap-1.xml", at), pair("/sitemap-4.xml", at)]
    );
    assert_eq!(
        listed(&site, "/sitemap-4.xml").await,
        [pair("/a/jauh/25000.html", at)]
    );
    for path in [
        "/sitemap-2.xml",
        "/sitemap-3.xml",
        "/sitemap-5.xml",
        "/sitemap-0.xml",
    ] {
        assert_eq!(site.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[actix_web::test]
async fn drafts_withdrawn_and_other_sites_stories_stay_out() {
    let site = TestApp::new();
    let own = site.article("Sendiri").create_path();
    site.article("Naskah").draft().create();
    site.article("Ditarik").withdrawn("Tidak benar.").create();
    site.article("Kantor")
        .with(|fields| fields.canonical_url = "https://kantor.example/a".to_owned())
        .create();

    let listed = listed(&site, "/sitemap-2.xml").await;

    assert_eq!(listed, [(own, "2026-11-24T11:00:00+07:00".to_owned())]);
}

#[actix_web::test]
async fn a_part_with_other_sites_stories_alone_is_not_listed() {
    let site = TestApp::new();
    site.article("Kantor")
        .with(|fields| fields.canonical_url = "https://kantor.example/a".to_owned())
        .create();

    assert_eq!(
        listed(&site, "/sitemap.xml").await,
        [pair("/sitemap-1.xml", "")]
    );
}

#[actix_web::test]
async fn every_entrance_leads_to_a_page() {
    let site = TestApp::new();
    site.english_edition();
    let entrances = listed(&site, "/sitemap-1.xml").await;

    assert!(
        entrances.contains(&pair("/en/s/world/", "")),
        "{entrances:?}"
    );
    for (path, _) in entrances {
        assert_eq!(site.get(&path).await.status, StatusCode::OK, "{path}");
    }
}
