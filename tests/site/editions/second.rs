//! What a second edition changes, everywhere.

use actix_web::http::StatusCode;
use warta::editions::model::NewEdition;

use crate::support::app::TestApp;

fn arabic(site: &TestApp) {
    site.edition(&NewEdition {
        code: "ar",
        language: "ar",
        direction: "rtl",
        country: "EG",
        time_zone: "Africa/Cairo",
        site_name: "ورتا",
        tagline: "أخبار من قريب",
        contact_email: "arabic@warta.example",
        is_default: false,
        position: 3,
    });
}

#[actix_web::test]
async fn the_edition_switch_appears_with_the_second_edition() {
    let site = TestApp::new();
    assert!(!site.page("/").await.has("nav.editions"));
    site.english_edition();
    let page = site.page("/").await;
    assert_eq!(page.attributes("nav.editions a", "href"), ["/", "/en/"]);
    assert_eq!(page.attributes("nav.editions a", "lang"), ["id", "en"]);
    assert_eq!(page.text("nav.editions [aria-current]"), "Warta");
    assert_eq!(page.attribute("nav.editions", "aria-label"), "Edisi");
}

#[actix_web::test]
async fn the_second_edition_speaks_its_language_with_its_own_dates() {
    let site = TestApp::new();
    site.english_edition();
    site.article_in(Some("en"), "Boats of the morning")
        .published("2022-09-07T21:15:00+07:00")
        .create();
    site.article("Perahu pagi").create();
    let page = site.page("/en/").await;
    assert_eq!(page.attribute("html", "lang"), "en");
    assert_eq!(page.attribute("html", "dir"), "ltr");
    assert_eq!(page.text(".skip-links h2"), "Accessibility links");
    assert_eq!(page.text(".today"), "Tuesday, 24 November 2026");
    assert_eq!(page.texts(".sections a"), ["World"]);
    assert_eq!(page.text(".front-lead h2"), "Boats of the morning");
    assert_eq!(page.text(".front-lead time"), "7 September 2022");
    assert_eq!(page.count("main article"), 1);
}

#[actix_web::test]
async fn every_kind_of_page_stands_under_the_editions_prefix() {
    let site = TestApp::new();
    site.english_edition();
    let article = site
        .article_in(Some("en"), "Boats of the morning")
        .topic("Harbours")
        .published("2022-09-07T21:15:00+07:00")
        .create_path();
    for path in [
        "/en/",
        "/en/s/world/",
        "/en/t/harbours/",
        "/en/archive/",
        "/en/archive/2022/",
        "/en/archive/2022/09/",
        "/en/archive/2022/09/07/",
        "/en/search?q=boats",
        "/en/corrections/",
        "/en/accessibility/",
        "/en/editions/",
        &format!("/en{article}"),
    ] {
        let page = site.page(path).await;
        assert_eq!(page.attribute("html", "lang"), "en", "{path}");
        for link in page.attributes("body a[href^='/']", "href") {
            let is_switch = link == "/" || link.starts_with("/media/");
            assert!(link.starts_with("/en/") || is_switch, "{path}: {link}");
        }
    }
}

#[actix_web::test]
async fn what_belongs_to_one_edition_is_not_found_in_another() {
    let site = TestApp::new();
    site.english_edition();
    site.article("Perahu").topic("Pelabuhan").create();
    for path in [
        "/en/s/dunia/",
        "/s/world/",
        "/en/t/pelabuhan/",
        "/en/archive/2026/",
        "/fr/",
        "/fr/s/world/",
    ] {
        assert_eq!(site.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[actix_web::test]
async fn an_article_under_the_wrong_edition_is_sent_to_its_own() {
    let site = TestApp::new();
    site.english_edition();
    let indonesian = site.article("Perahu pagi").create_path();
    let english = site.article_in(Some("en"), "Morning boats").create_path();
    for (wrong, right) in [
        (format!("/en{indonesian}"), indonesian.clone()),
        (english.clone(), format!("/en{english}")),
    ] {
        let answer = site.get(&wrong).await;
        assert_eq!(answer.status, StatusCode::MOVED_PERMANENTLY, "{wrong}");
        assert_eq!(answer.location(), right);
    }
}

#[actix_web::test]
async fn spellings_of_the_prefix_are_sent_to_the_address() {
    let site = TestApp::new();
    site.english_edition();
    for (spelling, address) in [
        ("/en", "/en/"),
        ("/en?x=1", "/en/"),
        ("/en/s/World", "/en/s/world/"),
        ("/id/archive/", "/archive/"),
    ] {
        let answer = site.get(spelling).await;
        assert_eq!(answer.status, StatusCode::MOVED_PERMANENTLY, "{spelling}");
        assert_eq!(answer.location(), address);
    }
    for path in ["/EN/", "/en//", "/eng/", "/e/"] {
        assert_eq!(site.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[actix_web::test]
async fn the_same_page_of_every_edition_is_named_for_search_engines() {
    let site = TestApp::new();
    assert!(!site.page("/").await.has("link[hreflang]"));
    site.english_edition();
    for (path, indonesian, english) in [
        ("/", "/", "/en/"),
        ("/en/", "/", "/en/"),
        (
            "/en/accessibility/",
            "/accessibility/",
            "/en/accessibility/",
        ),
        ("/archive/", "/archive/", "/en/archive/"),
    ] {
        let page = site.page(path).await;
        assert_eq!(page.attributes("link[hreflang]", "hreflang"), ["id", "en"]);
        let addresses = page.attributes("link[hreflang]", "href");
        let origin = site.app.config.origin();
        assert_eq!(
            addresses,
            [
                format!("{origin}{indonesian}"),
                format!("{origin}{english}")
            ]
        );
    }
}

#[actix_web::test]
async fn feeds_speak_the_editions_language() {
    let site = TestApp::new();
    site.english_edition();
    site.article_in(Some("en"), "Morning boats").create();
    let rss = site.get("/en/feed.xml").await.text();
    assert!(rss.contains("<language>en</language>"), "{rss}");
    assert!(rss.contains("Warta English"), "{rss}");
    let json = site.get("/en/s/world/feed.json").await.json();
    assert_eq!(json["language"], "en");
}

#[actix_web::test]
async fn failures_speak_the_editions_language() {
    let site = TestApp::new();
    site.english_edition();
    for path in ["/en/nothing", "/en/s/nothing/", "/en/a/x/999.html"] {
        site.get("/en/").await;
        let page = site.get(path).await.page();
        assert_eq!(page.attribute("html", "lang"), "en", "{path}");
        assert_eq!(page.text("h1"), "Page not found");
        assert_eq!(page.text("title"), "Page not found – Warta English");
        assert_eq!(page.attribute(".nameplate", "href"), "/en/");
        assert_eq!(page.attribute("main form", "action"), "/en/search");
    }
    let page = site.get("/nothing").await.page();
    assert_eq!(page.attribute("html", "lang"), "id");
}

#[actix_web::test]
async fn an_edition_without_a_locale_file_is_laid_out_in_its_direction() {
    let site = TestApp::new();
    arabic(&site);
    site.article_in(Some("ar"), "قوارب الصباح")
        .with(|fields| "boats".clone_into(&mut fields.slug))
        .create();
    let page = site.page("/ar/").await;
    assert_eq!(page.attribute("html", "lang"), "ar");
    assert_eq!(page.attribute("html", "dir"), "rtl");
    assert_eq!(page.text(".front-lead h2"), "قوارب الصباح");
    // The words of the interface are those of the language that stands in, and say so.
    assert_eq!(page.text(".skip-links h2"), "Tautan-tautan Akses");
    for part in [".skip-links", ".site-search", ".today"] {
        assert_eq!(page.attribute(part, "lang"), "id", "{part}");
        assert_eq!(page.attribute(part, "dir"), "ltr", "{part}");
    }
    let failure = site.get("/ar/nothing").await.page();
    assert_eq!(failure.attribute("html", "lang"), "id");
    assert_eq!(failure.attribute(".nameplate", "href"), "/ar/");
}

#[actix_web::test]
async fn an_edition_with_strings_marks_no_part_as_foreign() {
    let site = TestApp::new();
    let page = site.page("/").await;
    for part in [".skip-links", ".site-search", ".today"] {
        assert_eq!(page.attribute(part, "lang"), "", "{part}");
    }
}

#[actix_web::test]
async fn a_region_reads_the_strings_of_its_language() {
    let site = TestApp::new();
    site.edition(&NewEdition {
        code: "uk",
        language: "en-GB",
        direction: "ltr",
        country: "GB",
        time_zone: "Europe/London",
        site_name: "Warta UK",
        tagline: "News",
        contact_email: "uk@warta.example",
        is_default: false,
        position: 3,
    });
    let page = site.page("/uk/").await;
    assert_eq!(page.attribute("html", "lang"), "en-GB");
    assert_eq!(page.text(".skip-links h2"), "Accessibility links");
    assert_eq!(page.attribute(".skip-links", "lang"), "");
}
