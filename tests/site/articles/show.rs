//! `GET /a/{slug}/{id}.html`

use actix_web::http::StatusCode;
use warta::articles::import::import_article;
use warta::articles::model::editing::Saved;
use warta::assets;

use crate::support::app::TestApp;
use crate::support::factory::media::jpeg;
use crate::support::newsroom::{STORY, with};
use crate::support::page::Page;

/// The words of the page that Warta began with, as they were published: headline, paragraphs, two captions with their credits.
const ORIGINAL: &str = include_str!("../fixtures/putin-xi-uzbekistan.txt");

/// Imports that article as the demo newspaper has it; the address of its page. Its pictures are plain here.
fn import_original(site: &TestApp) -> String {
    let text = assets::text("demo/articles/putin-xi-uzbekistan.md").expect("the demo's article");
    site.write_file("kremlin-hall-1-day.jpg", jpeg(1200, 800, 10));
    site.write_file("leaders-meeting-1-day.jpg", jpeg(1200, 800, 20));
    site.person("ab", "", "ab");
    site.person("uh", "", "uh");
    let path = site.write_file("putin-xi-uzbekistan.md", text);
    let imported = import_article(&site.app, &path).expect("an article that goes in");
    assert_eq!(imported.warnings, []);
    let (Saved::Created(id) | Saved::Updated(id) | Saved::Unchanged(id)) = imported.saved;
    format!("/a/putin-dan-xi-akan-bertemu-di-uzbekistan-pekan-depan/{id}.html")
}

/// Lines of the original that are a caption with its credit, divided.
fn captions() -> Vec<(&'static str, &'static str)> {
    ORIGINAL
        .lines()
        .filter_map(|line| line.strip_suffix(')')?.split_once(" (Foto: "))
        .collect()
}

#[actix_web::test]
async fn the_first_article_is_shown_word_for_word() {
    let site = TestApp::new();
    let page = site.page(&import_original(&site)).await;
    let is_caption = |line: &&str| line.ends_with(')') && line.contains(" (Foto: ");
    let mut lines = ORIGINAL.lines().filter(|line| !is_caption(line));
    let headline = lines.next().expect("a headline");
    let paragraphs: Vec<String> = lines.map(str::to_owned).collect();
    let (last, others) = paragraphs.split_last().expect("paragraphs");

    assert_eq!(page.text("h1"), headline);
    let shown = page.texts(".body > p");
    assert_eq!(shown.len(), paragraphs.len());
    assert_eq!(shown[..others.len()], *others);
    assert_eq!(format!("{} [ab/uh]", shown[others.len()]), *last);
}

#[actix_web::test]
async fn each_caption_of_the_first_article_is_there_once_with_its_credit() {
    let site = TestApp::new();
    let page = site.page(&import_original(&site)).await;
    let captions = captions();

    assert_eq!(captions.len(), 2);
    assert_eq!(
        page.texts("figcaption .caption"),
        captions
            .iter()
            .map(|(caption, _)| *caption)
            .collect::<Vec<_>>()
    );
    let credits = page.texts("figcaption .credit");
    for ((caption, credit), shown) in captions.iter().zip(&credits) {
        assert!(shown.ends_with(&format!("(Foto: {credit})")), "{shown}");
        assert!(
            !page
                .attributes("main img", "alt")
                .iter()
                .any(|alt| alt == caption)
        );
    }
    assert_eq!(page.count(".stand-in-notice"), 2);
}

#[actix_web::test]
async fn the_sign_off_is_seen_short_and_heard_with_its_meaning() {
    let site = TestApp::new();
    let page = site.page(&import_original(&site)).await;
    let seen: String = page
        .text(".sign-off")
        .split(", ")
        .next()
        .unwrap_or_default()
        .to_owned();

    assert!(seen.starts_with("[ab"), "{seen}");
    assert_eq!(page.attributes(".sign-off a", "href"), ["/p/ab/", "/p/uh/"]);
    assert_eq!(page.count(".sign-off a .visually-hidden"), 2);
    assert_eq!(page.count(".sign-off [title]"), 0);
}

#[actix_web::test]
async fn names_of_breakpoints_and_headings_without_content_never_show() {
    let site = TestApp::new();
    let page = site.page(&import_original(&site)).await;
    let text = page.text("body");

    for leak in ["XS", "SM ", "MD", "LG", "Recommended"] {
        assert!(
            !text.split_whitespace().any(|word| word == leak.trim()),
            "{leak}"
        );
    }
    assert_eq!(page.text("#forum + .forum-count"), "Belum ada komentar");
}

#[actix_web::test]
async fn the_date_is_in_the_house_style_and_for_machines() {
    let site = TestApp::new();
    let page = site.page(&import_original(&site)).await;

    assert_eq!(
        page.text(".byline-times time"),
        "Rabu, 7 September 2022 · 21.15 WIB"
    );
    assert_eq!(
        page.attribute(".byline-times time", "datetime"),
        "2022-09-07T21:15:00+07:00"
    );
}

#[actix_web::test]
async fn every_other_spelling_of_the_address_is_sent_to_the_one() {
    let site = TestApp::new();
    let id = site.article("Feri malam berlayar").create();
    let address = format!("/a/feri-malam-berlayar/{id}.html");

    for path in [
        format!("/a/{id}.html"),
        format!("/a/salah/{id}.html"),
        format!("/a/feri-malam-berlayar/{id}"),
        format!("/a/salah/{id}.html?utm_source=surat"),
    ] {
        let answer = site.get(&path).await;
        assert_eq!(answer.status, StatusCode::MOVED_PERMANENTLY, "{path}");
        assert_eq!(answer.location(), address, "{path}");
    }
}

#[actix_web::test]
async fn what_is_not_public_is_not_found() {
    let site = TestApp::new();
    let draft = site.article("Naskah").draft().create();
    let review = site
        .article("Naskah lain")
        .draft()
        .with(|fields| fields.state = "in_review".into())
        .create();

    for path in [
        format!("/a/naskah/{draft}.html"),
        format!("/a/naskah/{draft}.lite.html"),
        format!("/a/naskah-lain/{review}.html"),
        "/a/apa/0.html".to_owned(),
        "/a/apa/99999999999999999999.html".to_owned(),
        "/a/apa/-1.html".to_owned(),
        "/a/apa/satu.html".to_owned(),
    ] {
        assert_eq!(
            site.get(&path).await.status,
            StatusCode::NOT_FOUND,
            "{path}"
        );
    }
}

#[actix_web::test]
async fn drafts_appear_on_no_surface() {
    let site = TestApp::new();
    let person = site.person("ratna-wiladari", "Ratna Wiladari", "rw");
    site.article("Berita umum")
        .topic("Pelabuhan")
        .person(person)
        .create();
    for (headline, state) in [("Rahasia satu", "draft"), ("Rahasia dua", "in_review")] {
        site.article(headline)
            .draft()
            .topic("Pelabuhan")
            .person(person)
            .with(|fields| fields.state = state.into())
            .create();
    }
    site.article("Rahasia tiga")
        .topic("Pelabuhan")
        .withdrawn("")
        .create();
    // Neither a preview that somebody has opened, nor what is said about a draft, shows anywhere else.
    let editor = site.editor().await;
    let (path, id) = editor
        .begin(&with(
            &STORY,
            &[
                ("headline", "Rahasia empat"),
                ("topics", "Pelabuhan"),
                ("desk_notes", "Rahasia meja"),
            ],
        ))
        .await;
    let link = editor.preview_link(&path, "7").await;
    assert!(site.get(&link).await.text().contains("Rahasia empat"));
    let remark = [
        ("name", "Rahasia narasumber"),
        ("text", "Rahasia catatan"),
        ("version", "1"),
    ];
    let sent = site.desk().post(&link, &remark).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    assert_eq!(
        site.get(&format!("/a/rahasia-empat/{id}.html"))
            .await
            .status,
        StatusCode::NOT_FOUND
    );
    let preview = site.get(&link).await.text();
    assert!(!preview.contains("Rahasia catatan") && !preview.contains("Rahasia meja"));

    for path in [
        "/",
        "/feed.xml",
        "/atom.xml",
        "/feed.json",
        "/s/indonesia/",
        "/s/indonesia/feed.xml",
        "/t/pelabuhan/",
        "/t/pelabuhan/atom.xml",
        "/p/ratna-wiladari/",
        "/p/ratna-wiladari/feed.json",
        "/archive/2026/11/",
        "/archive/2026/11/24/",
        "/archive/2026/11/feed.xml",
        "/search?q=rahasia",
        "/news-sitemap.xml",
        "/sitemap-1.xml",
        "/corrections/",
    ] {
        let answer = site.get(path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        let text = answer.text();
        for secret in [
            "Rahasia satu",
            "Rahasia dua",
            "Rahasia tiga",
            "rahasia-satu",
            "rahasia-dua",
            "rahasia-tiga",
            "Rahasia empat",
            "rahasia-empat",
            "Rahasia narasumber",
            "Rahasia catatan",
            "Rahasia meja",
            link.as_str(),
        ] {
            assert!(!text.contains(secret), "{path}: {secret}");
        }
    }
}

#[actix_web::test]
async fn bylines_stand_in_order_and_lead_to_people_of_the_site() {
    let site = TestApp::new();
    let person = site.person("ratna-wiladari", "Ratna Wiladari", "rw");
    let path = site
        .article("Pasar buka lagi")
        .byline("Kantor Berita Selindung")
        .person(person)
        .create_path();
    let page = site.page(&path).await;

    assert_eq!(
        page.text(".byline-names"),
        "Oleh Kantor Berita Selindung dan Ratna Wiladari"
    );
    assert_eq!(
        page.attributes(".byline-names a", "href"),
        ["/p/ratna-wiladari/"]
    );
}

#[actix_web::test]
async fn links_for_sharing_make_sense_alone() {
    let site = TestApp::new();
    let page = site
        .page(&site.article("Pasar buka lagi").create_path())
        .await;
    let links = page.texts(".share a[href^='https:'], .share a[href^='mailto:']");

    assert_eq!(
        links.first().map(String::as_str),
        Some("Bagikan lewat WhatsApp")
    );
    assert!(
        links.iter().all(|link| link.starts_with("Bagikan lewat ")),
        "{links:?}"
    );
}

#[actix_web::test]
async fn an_old_story_says_so() {
    let site = TestApp::new();
    let old = site
        .article("Dulu")
        .published("2025-11-20T08:00:00+07:00")
        .create_path();
    let new = site
        .article("Kini")
        .published("2025-11-30T08:00:00+07:00")
        .create_path();

    assert!(
        site.page(&old)
            .await
            .text(".old-notice")
            .contains("20 November 2025")
    );
    assert!(!site.page(&new).await.has(".old-notice"));
}

#[actix_web::test]
async fn a_recent_correction_stands_before_the_text_and_an_old_one_after_it() {
    let site = TestApp::new();
    let path = site
        .article("Harga beras")
        .published("2026-01-02T08:00:00+07:00")
        .correction(
            "correction",
            "Harganya Rp14.000.",
            "2026-11-20T08:00:00+07:00",
        )
        .correction(
            "clarification",
            "Yang dimaksud beras giling.",
            "2026-01-03T08:00:00+07:00",
        )
        .create_path();
    let page = site.page(&path).await;

    assert_eq!(
        page.texts(".correction p:last-child"),
        ["Harganya Rp14.000.", "Yang dimaksud beras giling."]
    );
    assert!(page.has(".correction ~ .body"));
    assert!(page.has(".body ~ .correction"));
}

#[actix_web::test]
async fn machines_are_told_who_what_and_when() {
    let site = TestApp::new();
    let person = site.person("ratna-wiladari", "Ratna Wiladari", "rw");
    let item = site.media_item(5);
    let path = site
        .article("Pasar buka lagi")
        .person(person)
        .topic("Pelabuhan")
        .figure(item, "lapak")
        .create_path();
    let page = site.page(&path).await;
    let facts = structured_data(&page);

    assert_eq!(facts["@type"], "NewsArticle");
    assert_eq!(facts["headline"], "Pasar buka lagi");
    assert_eq!(facts["inLanguage"], "id");
    assert_eq!(facts["articleSection"], "Indonesia");
    assert_eq!(facts["author"][0]["name"], "Ratna Wiladari");
    assert_eq!(facts["publisher"]["name"], "Warta");
    assert_eq!(facts["datePublished"], "2026-11-24T11:00:00+07:00");
    assert_eq!(facts["image"][0]["creditText"], "Warta/Tomas Lintang");
    assert_eq!(
        page.attribute("meta[property='og:image:alt']", "content"),
        "Tiga orang mengangkat keranjang dari perahu biru."
    );
    assert!(page.has("meta[property='og:image:width']"));
}

#[actix_web::test]
async fn the_structured_data_counts_comments() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let facts = structured_data(&site.page(&path).await);
    assert_eq!(facts["commentCount"], 0);
    site.comment(&path, None, ("Sari", "Kata Sari.")).await;
    site.moderator().await.publish_comment().await;
    let facts = structured_data(&site.page(&path).await);
    assert_eq!(facts["commentCount"], 1);
    let url = facts["discussionUrl"].as_str().expect("an address");
    assert!(url.ends_with(&format!("{path}#forum")), "{url}");
}

#[actix_web::test]
async fn a_headline_cannot_end_the_structured_data() {
    let site = TestApp::new();
    let path = site.article("x</script><img src=a>").create_path();
    let page = site.page(&path).await;

    assert_eq!(structured_data(&page)["headline"], "x</script><img src=a>");
    assert!(!page.has("img[src=a]"));
}

/// The page's JSON-LD.
fn structured_data(page: &Page) -> serde_json::Value {
    let elements = page.elements("script[type='application/ld+json']");
    let text: String = elements[0].text().collect();
    serde_json::from_str(&text).expect("JSON")
}

#[actix_web::test]
async fn each_correction_is_a_section_with_a_heading_of_its_kind_and_day() {
    let site = TestApp::new();
    let path = site
        .article("Harga beras")
        .correction(
            "correction",
            "Harganya Rp14.000.",
            "2026-11-20T08:00:00+07:00",
        )
        .create_path();
    let page = site.page(&path).await;

    assert_eq!(page.text("section.correction h2"), "Ralat 20 November 2026");
}

#[actix_web::test]
async fn the_neighbours_have_a_heading() {
    let site = TestApp::new();
    site.article("Kemarin")
        .published("2026-11-20T08:00:00+07:00")
        .create();
    let path = site
        .article("Kini")
        .published("2026-11-21T08:00:00+07:00")
        .create_path();
    let page = site.page(&path).await;

    assert_eq!(page.text(".neighbours h2"), "Berita lain di Indonesia");
    assert_eq!(
        page.attribute(".neighbours", "aria-labelledby"),
        page.attribute(".neighbours h2", "id")
    );
}

#[actix_web::test]
async fn only_the_lead_picture_is_asked_for_first() {
    let site = TestApp::new();
    let (lead, other) = (site.media_item(5), site.media_item(6));
    let path = site
        .article("Pasar buka lagi")
        .figure(lead, "lapak")
        .figure(other, "ikan")
        .body("Satu.\n\n::: figure ikan\n:::\n\nDua.")
        .create_path();
    let page = site.page(&path).await;

    assert_eq!(page.attribute(".article-lead img", "fetchpriority"), "high");
    assert!(!page.has(".article-lead img[loading]"));
    assert!(page.has(".body img[loading=lazy]:not([fetchpriority])"));
}

#[actix_web::test]
async fn shared_links_show_the_title_that_was_written_for_them() {
    let site = TestApp::new();
    let path = site
        .article("Pasar buka lagi")
        .with(|fields| fields.social_title = "Pasar ikan buka, harga turun".to_owned())
        .create_path();
    let page = site.page(&path).await;

    assert_eq!(
        page.attribute("meta[property='og:title']", "content"),
        "Pasar ikan buka, harga turun"
    );
    assert!(page.text("title").starts_with("Pasar buka lagi"));
}

#[actix_web::test]
async fn in_a_story_in_another_language_only_the_story_is_in_it() {
    let site = TestApp::new();
    let item = site.media_item(5);
    let path = site
        .article("Boats of the morning")
        .with(|fields| {
            fields.language = "en".to_owned();
            fields.kicker = "Harbour".to_owned();
            fields.summary = "The first boat left at six.".to_owned();
        })
        .figure(item, "boats")
        .correction("correction", "It was five.", "2026-11-20T08:00:00+07:00")
        .create_path();
    let page = site.page(&path).await;

    for part in [
        "h1",
        ".kicker-words",
        ".summary",
        ".article-lead",
        ".body",
        ".correction p",
    ] {
        assert_eq!(page.attribute(part, "lang"), "en", "{part}");
    }
    for part in [
        ".article-lead .credit",
        ".article-lead figcaption > .visually-hidden",
    ] {
        assert_eq!(page.attribute(part, "lang"), "id", "{part}");
    }
    assert!(!page.has("article[lang], .correction h2[lang], .article-foot [lang]"));
}
