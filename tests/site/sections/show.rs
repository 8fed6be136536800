//! `GET /s/{slug}/` and its further pages. Other listings share their pages; what differs is tested with them.

use actix_web::http::StatusCode;

use crate::support::app::TestApp;

/// Forty-five stories: three pages.
fn three_pages() -> TestApp {
    let site = TestApp::new();
    for number in 0..45 {
        site.article(&format!("Berita {number:02}"))
            .published(&format!(
                "2026-10-{:02}T{:02}:00:00+07:00",
                1 + number / 20,
                number % 20
            ))
            .create();
    }
    site
}

#[actix_web::test]
async fn a_section_lists_its_stories_newest_first_each_with_a_heading() {
    let site = TestApp::new();
    site.article("Lama")
        .published("2026-11-01T08:00:00+07:00")
        .create();
    site.article("Baru")
        .published("2026-11-02T08:00:00+07:00")
        .create();
    site.article("Lain").section("dunia").create();
    site.article("Rancangan").draft().create();
    site.article("Ditarik").withdrawn("Keliru.").create();
    let page = site.page("/s/indonesia/").await;
    assert_eq!(page.text("h1"), "Indonesia");
    assert_eq!(page.text("title"), "Indonesia – Warta");
    assert_eq!(page.texts("main h2"), ["Baru", "Lama"]);
    assert_eq!(
        page.attribute("meta[name=description]", "content"),
        "Pemerintahan, daerah, dan kehidupan sehari-hari di seluruh Nusantara."
    );
}

#[actix_web::test]
async fn an_empty_section_says_so() {
    let site = TestApp::new();
    let page = site.page("/s/olahraga/").await;
    assert_eq!(page.text("main .empty"), "Belum ada berita di sini.");
    assert!(!page.has(".pagination"));
}

#[actix_web::test]
async fn the_navigation_marks_the_section_shown() {
    let site = TestApp::new();
    let page = site.page("/s/dunia/").await;
    assert_eq!(page.text(".sections [aria-current=page]"), "Dunia");
    let article = site.article("Sidang").section("dunia").create_path();
    let page = site.page(&article).await;
    assert!(!page.has(".sections [aria-current]"));
}

#[actix_web::test]
async fn further_pages_are_numbered_by_path_and_say_so() {
    let site = three_pages();
    let first = site.page("/s/indonesia/").await;
    assert_eq!(first.text("h1"), "Indonesia");
    assert_eq!(first.count("main h2"), 20);
    assert_eq!(
        first.text(".story-list > li:first-child .story-headline"),
        "Berita 44"
    );
    assert_eq!(first.text("main > .count"), "Halaman 1 dari 3, 45 berita");
    let second = site.page("/s/indonesia/page/2/").await;
    assert_eq!(second.text("h1"), "Indonesia, halaman 2");
    assert_eq!(second.text("title"), "Indonesia, halaman 2 – Warta");
    assert!(
        second
            .attribute("link[rel=canonical]", "href")
            .ends_with("/s/indonesia/page/2/")
    );
    let third = site.page("/s/indonesia/page/3/").await;
    assert_eq!(third.count("main h2"), 5);
    assert_eq!(
        third.attributes(".pagination a", "href"),
        [
            "/s/indonesia/page/2/",
            "/s/indonesia/",
            "/s/indonesia/page/2/",
            "/s/indonesia/page/3/"
        ]
    );
    assert_eq!(third.text(".pagination [aria-current=page]"), "Halaman 3");
}

#[actix_web::test]
async fn left_out_pages_are_shown_as_a_gap_that_is_not_heard() {
    let site = TestApp::new();
    for number in 0..121 {
        site.article(&format!("Berita {number}")).create();
    }
    let page = site.page("/s/indonesia/").await;
    assert_eq!(page.count(".pagination-gap[aria-hidden=true]"), 1);
    let near = site.page("/s/indonesia/page/4/").await;
    assert_eq!(near.count(".pagination-gap"), 2);
    let small = three_pages();
    assert!(!small.page("/s/indonesia/").await.has(".pagination-gap"));
}

#[actix_web::test]
async fn page_one_is_the_listing_itself() {
    let site = three_pages();
    for path in ["/s/indonesia/page/1/", "/s/indonesia/page/1"] {
        let answer = site.get(path).await;
        assert_eq!(answer.status, StatusCode::MOVED_PERMANENTLY, "{path}");
        assert_eq!(answer.location(), "/s/indonesia/");
    }
}

#[actix_web::test]
async fn pages_that_do_not_exist_are_not_found() {
    let site = three_pages();
    for page in [
        "0",
        "-1",
        "4",
        "99999999",
        "99999999999999999999",
        "01",
        "+2",
        "2.0",
        "2e0",
        "dua",
        "%20",
        "%32%20",
        "٢",
        "0x2",
        "2,",
        "",
    ] {
        let path = format!("/s/indonesia/page/{}/", page.replace('٢', "%d9%a2"));
        assert_eq!(
            site.get(&path).await.status,
            StatusCode::NOT_FOUND,
            "{path}"
        );
    }
}

#[actix_web::test]
async fn every_other_spelling_is_sent_to_the_address() {
    let site = three_pages();
    for (spelling, address) in [
        ("/s/indonesia", "/s/indonesia/"),
        ("/s/Indonesia/", "/s/indonesia/"),
        ("/s/INDONESIA", "/s/indonesia/"),
        ("/s/indone%73ia/", "/s/indonesia/"),
        ("/s/indonesia?utm_source=surat", "/s/indonesia/"),
        ("/s/indonesia/page/2", "/s/indonesia/page/2/"),
        ("/s/INDONESIA/page/2/?fbclid=x", "/s/indonesia/page/2/"),
        ("/s/indonesia/page/%32/", "/s/indonesia/page/2/"),
        ("/id/s/indonesia/", "/s/indonesia/"),
        ("/id", "/"),
        ("/id/", "/"),
    ] {
        let answer = site.get(spelling).await;
        assert_eq!(answer.status, StatusCode::MOVED_PERMANENTLY, "{spelling}");
        assert_eq!(answer.location(), address, "{spelling}");
    }
}

#[actix_web::test]
async fn an_unknown_section_is_not_found() {
    let site = TestApp::new();
    for path in ["/s/cuaca/", "/s/", "/s", "/s/page/1/"] {
        assert_eq!(site.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[actix_web::test]
async fn a_listing_names_its_own_feeds_in_its_head_and_visibly() {
    let site = three_pages();
    let page = site.page("/s/indonesia/page/2/").await;
    let feeds = [
        "/s/indonesia/feed.xml",
        "/s/indonesia/atom.xml",
        "/s/indonesia/feed.json",
    ];
    assert_eq!(page.attributes("link[rel=alternate][type]", "href"), feeds);
    assert_eq!(page.attributes("footer a[type]", "href"), feeds);
}

#[actix_web::test]
async fn counts_have_the_languages_separators() {
    let site = TestApp::new();
    let locale = site.app.locales.get("id");
    for (count, text) in [
        (0, "0 berita"),
        (999, "999 berita"),
        (1000, "1.000 berita"),
        (50_000, "50.000 berita"),
        (1_234_567, "1.234.567 berita"),
    ] {
        assert_eq!(locale.text_with("story-count", "count", count), text);
    }
    let locale = site.app.locales.get("en");
    assert_eq!(locale.text_with("story-count", "count", 1), "1 story");
    assert_eq!(
        locale.text_with("story-count", "count", 1000),
        "1,000 stories"
    );
}
