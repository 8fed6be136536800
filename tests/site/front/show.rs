//! `GET /`: which story stands where.

use std::collections::HashSet;

use warta::editions::model::find_edition;
use warta::front::model::{NewPlacement, replace_placement};
use warta::time::Millis;

use crate::support::app::{NOW, TestApp, instant};
use crate::support::page::Page;

fn place(site: &TestApp, slot: i64, article: i64, until: Option<&str>) {
    site.write(|conn| {
        let edition = find_edition(conn, None)?;
        let placement = NewPlacement {
            edition_id: edition.id,
            slot,
            article_id: article,
            since: Millis::default(),
            until: until.map(instant),
        };
        replace_placement(conn, &placement, Millis::default())?;
        Ok(())
    });
}

/// Stories of one hour each, the newest first.
fn stories(site: &TestApp, count: u32) -> Vec<i64> {
    (0..count)
        .map(|number| {
            site.article(&format!("Berita {number}"))
                .published(&format!("2026-11-{:02}T11:00:00+07:00", 24 - number))
                .create()
        })
        .collect()
}

fn second(page: &Page) -> Vec<String> {
    page.texts(".front-second h2")
}

fn latest(page: &Page) -> Vec<String> {
    page.texts(".front-latest h3")
}

#[actix_web::test]
async fn an_empty_site_says_that_there_are_no_stories() {
    let site = TestApp::new();
    let page = site.page("/").await;
    assert_eq!(page.text("main .empty"), "Belum ada berita di sini.");
    assert_eq!(page.text("h1"), "Warta, halaman depan");
    assert_eq!(
        page.count("main article, main section, main ul, main ol"),
        0
    );
}

#[actix_web::test]
async fn empty_slots_are_filled_with_the_newest() {
    let site = TestApp::new();
    stories(&site, 8);
    let page = site.page("/").await;
    assert_eq!(page.text(".front-lead h2"), "Berita 0");
    assert_eq!(
        second(&page),
        ["Berita 1", "Berita 2", "Berita 3", "Berita 4"]
    );
    assert_eq!(latest(&page), ["Berita 5", "Berita 6", "Berita 7"]);
}

#[actix_web::test]
async fn an_empty_lead_takes_the_newest_story_with_a_picture() {
    let site = TestApp::new();
    stories(&site, 3);
    let picture = site.media_item(80);
    site.article("Dengan gambar")
        .published("2026-11-20T11:00:00+07:00")
        .figure(picture, "perahu")
        .create();
    let page = site.page("/").await;
    assert_eq!(page.text(".front-lead h2"), "Dengan gambar");
    assert_eq!(second(&page), ["Berita 0", "Berita 1", "Berita 2"]);
}

#[actix_web::test]
async fn placements_decide_before_the_rule() {
    let site = TestApp::new();
    let ids = stories(&site, 8);
    place(&site, 1, ids[6], None);
    place(&site, 3, ids[7], None);
    let page = site.page("/").await;
    assert_eq!(page.text(".front-lead h2"), "Berita 6");
    assert_eq!(
        second(&page),
        ["Berita 0", "Berita 7", "Berita 1", "Berita 2"]
    );
    assert_eq!(latest(&page), ["Berita 3", "Berita 4", "Berita 5"]);
}

#[actix_web::test]
async fn a_placement_ends_at_its_instant() {
    let site = TestApp::new();
    let ids = stories(&site, 3);
    place(&site, 1, ids[2], Some(NOW));
    assert_eq!(site.page("/").await.text(".front-lead h2"), "Berita 0");
    place(&site, 1, ids[2], Some("2026-11-24T12:00:01+07:00"));
    assert_eq!(site.page("/").await.text(".front-lead h2"), "Berita 2");
}

#[actix_web::test]
async fn a_draft_or_withdrawn_story_in_a_slot_leaves_it_to_the_rule() {
    let site = TestApp::new();
    let draft = site.article("Rancangan").draft().create();
    let withdrawn = site.article("Ditarik").withdrawn("Keliru.").create();
    stories(&site, 2);
    place(&site, 1, draft, None);
    place(&site, 2, withdrawn, None);
    let answer = site.get("/").await;
    assert!(!answer.text().contains("Rancangan"));
    assert!(!answer.text().contains("Ditarik"));
    assert_eq!(answer.page().text(".front-lead h2"), "Berita 0");
    assert_eq!(second(&answer.page()), ["Berita 1"]);
}

#[actix_web::test]
async fn a_slot_that_the_page_does_not_have_hides_no_story() {
    let site = TestApp::new();
    let ids = stories(&site, 3);
    place(&site, 12, ids[0], None);
    let page = site.page("/").await;
    assert_eq!(page.text(".front-lead h2"), "Berita 0");
}

#[actix_web::test]
async fn a_story_of_another_edition_is_not_placed() {
    let site = TestApp::new();
    site.english_edition();
    let other = site.article_in(Some("en"), "In English").create();
    stories(&site, 1);
    place(&site, 1, other, None);
    assert_eq!(site.page("/").await.text(".front-lead h2"), "Berita 0");
}

#[actix_web::test]
async fn no_story_stands_twice() {
    let site = TestApp::new();
    let ids = stories(&site, 20);
    place(&site, 1, ids[3], None);
    place(&site, 2, ids[15], None);
    let page = site.page("/").await;
    let links = page.attributes("main h2 a[href*='/a/'], main h3 a[href*='/a/']", "href");
    let different: HashSet<&String> = links.iter().collect();
    assert_eq!(links.len(), 17, "lead, 4, 8 and 4 of the section");
    assert_eq!(different.len(), links.len());
}

#[actix_web::test]
async fn sections_stand_in_their_order_with_what_is_not_above() {
    let site = TestApp::new();
    stories(&site, 14);
    for number in 0..2 {
        site.article(&format!("Sains {number}"))
            .section("sains")
            .published("2025-01-01T08:00:00+07:00")
            .create();
        site.article(&format!("Dunia {number}"))
            .section("dunia")
            .published("2025-01-01T08:00:00+07:00")
            .create();
    }
    let page = site.page("/").await;
    assert_eq!(
        page.texts(".front-section > h2"),
        ["Indonesia", "Dunia", "Sains"]
    );
    assert_eq!(
        page.attributes(".front-section > h2 a", "href"),
        ["/s/indonesia/", "/s/dunia/", "/s/sains/"]
    );
    assert_eq!(
        page.texts("[aria-labelledby=section-indonesia] h3"),
        ["Berita 13"]
    );
}

#[actix_web::test]
async fn a_story_of_another_language_says_so_at_its_words_only() {
    let site = TestApp::new();
    site.article("Words of the sea")
        .with(|fields| {
            fields.language = "en".to_owned();
            fields.summary = "A story in English.".to_owned();
        })
        .create();
    let page = site.page("/").await;
    assert_eq!(page.attribute(".front-lead h2 a", "lang"), "en");
    assert_eq!(page.attribute(".front-lead .story-summary", "lang"), "en");
    assert_eq!(page.attribute(".front-lead .kicker", "lang"), "");
    assert_eq!(page.attribute(".front-lead article", "lang"), "");
}

#[actix_web::test]
async fn pictures_are_left_out_for_a_reader_who_wants_none() {
    use actix_web::http::header::COOKIE;
    use actix_web::test::TestRequest;

    let site = TestApp::new();
    let picture = site.media_item(80);
    site.article("Dengan gambar")
        .figure(picture, "perahu")
        .create();
    assert_eq!(site.page("/").await.count("main img"), 1);
    let without = site
        .send(
            TestRequest::get()
                .uri("/")
                .insert_header((COOKIE, "preferences=nndssn")),
        )
        .await;
    assert_eq!(without.page().count("main img"), 0);
}
