//! `GET /corrections/feed.xml` and the like

use crate::support::app::TestApp;

const AT: &str = "2026-11-20T08:00:00+07:00";

#[actix_web::test]
async fn every_correction_is_an_entry_that_says_its_kind_and_leads_to_its_story() {
    let site = TestApp::new();
    site.article("Harga beras")
        .correction("correction", "Harga <naik> 2%, bukan 20%.", AT)
        .correction(
            "clarification",
            "Beras medium.",
            "2026-11-21T08:00:00+07:00",
        )
        .create();

    let feed = site.get("/corrections/feed.xml").await.xml();

    let items = feed.one("channel").all("item");
    let titles: Vec<&str> = items
        .iter()
        .map(|item| item.one("title").text.as_str())
        .collect();
    assert_eq!(titles, ["Penjelasan: Harga beras", "Ralat: Harga beras"]);
    let last = items[1];
    assert_eq!(last.one("description").text, "Harga <naik> 2%, bukan 20%.");
    assert!(
        last.one("content:encoded")
            .text
            .contains("Harga &#60;naik&#62;")
    );
    assert!(last.one("link").text.ends_with("/a/harga-beras/1.html"));
    assert_eq!(last.one("pubDate").text, "Fri, 20 Nov 2026 08:00:00 +0700");
}

#[actix_web::test]
async fn two_corrections_of_one_instant_have_identifiers_of_their_own_that_stay() {
    let site = TestApp::new();
    let article = |headline: &str| {
        site.article(headline)
            .correction("correction", "Satu.", AT)
            .correction("correction", "Dua.", AT)
            .content
    };
    let save = |existing, headline: &str| {
        site.write(|conn| {
            let content = article(headline);
            let now = crate::support::app::instant(AT);
            Ok(warta::articles::model::editing::save_article(
                conn, existing, &content, "test", now,
            )?)
        });
    };
    save(None, "Harga beras");
    let before = identifiers(&site).await;

    save(Some(1), "Harga beras di pasar");

    assert_ne!(before[0], before[1]);
    assert_eq!(identifiers(&site).await, before);
}

async fn identifiers(site: &TestApp) -> Vec<String> {
    let feed = site.get("/corrections/feed.json").await.json();
    let items = feed["items"].as_array().expect("items").clone();
    items
        .iter()
        .map(|item| item["id"].as_str().expect("an id").to_owned())
        .collect()
}

#[actix_web::test]
async fn corrections_of_what_readers_do_not_see_stay_out() {
    let site = TestApp::new();
    site.article("Naskah")
        .draft()
        .correction("correction", "Satu.", AT)
        .create();
    site.article("Ditarik")
        .correction("correction", "Dua.", AT)
        .withdrawn("Tidak benar.")
        .create();

    let feed = site.get("/corrections/atom.xml").await.xml();

    assert!(feed.all("entry").is_empty(), "{feed:?}");
}
