//! `GET` and `POST /admin/articles/{id}/corrections`

use actix_web::http::StatusCode;

use crate::support::app::TestApp;
use crate::support::newsroom::{STORY, with};

#[actix_web::test]
async fn a_correction_stands_on_the_article_and_on_the_page_of_corrections_at_once() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let id = site.article("Pasar buka lagi").create();
    let page = editor
        .submit(
            &format!("/admin/articles/{id}/corrections"),
            &[
                ("kind", "clarification"),
                ("text", "Yang dimaksud pasar ikan."),
            ],
        )
        .await;

    assert!(
        page.text(".desk-list")
            .contains("Yang dimaksud pasar ikan.")
    );
    let public = site.page(&format!("/a/pasar-buka-lagi/{id}.html")).await;
    assert_eq!(public.text(".correction h2"), "Penjelasan 24 November 2026");
    let all = site.page("/corrections/").await;
    assert!(all.text("main").contains("Yang dimaksud pasar ikan."));
}

#[actix_web::test]
async fn a_correction_publishes_nothing_that_waits_and_loses_none_of_it() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let id = site.article("Pasar buka lagi").create();
    let path = format!("/admin/articles/{id}");
    editor
        .submit(
            &path,
            &with(&STORY, &[("version", "1"), ("body", "Menunggu.")]),
        )
        .await;
    editor
        .submit(
            &format!("{path}/corrections"),
            &[("kind", "correction"), ("text", "Harganya keliru.")],
        )
        .await;

    let public = site.page(&format!("/a/pasar-buka-lagi/{id}.html")).await;
    assert!(!public.text(".body").contains("Menunggu."));
    assert!(
        editor
            .page(&path)
            .await
            .text("textarea#body")
            .contains("Menunggu.")
    );
}

#[actix_web::test]
async fn a_correction_says_something_and_is_of_a_public_article() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let id = site.article("Pasar buka lagi").create();
    let path = format!("/admin/articles/{id}/corrections");
    let answer = editor
        .post(&path, &[("kind", "correction"), ("text", " ")])
        .await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.page().has("#text[aria-invalid=true]"));

    let draft = site.article("Naskah").draft().create();
    let path = format!("/admin/articles/{draft}/corrections");
    assert_eq!(editor.get(&path).await.status, StatusCode::NOT_FOUND);
}

#[actix_web::test]
async fn readers_see_the_sentence_as_it_read_and_as_it_reads_now_in_words_too() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let id = site.article("Pasar buka lagi").create();
    editor
        .submit(
            &format!("/admin/articles/{id}/corrections"),
            &[
                ("kind", "correction"),
                ("text", "Jumlah perahu keliru."),
                ("text_before", "Ada <dua> perahu."),
                ("text_after", "Ada tiga perahu."),
            ],
        )
        .await;

    for path in [
        format!("/a/pasar-buka-lagi/{id}.html"),
        format!("/a/pasar-buka-lagi/{id}.lite.html"),
        "/corrections/".to_owned(),
    ] {
        let page = site.page(&path).await;
        assert_eq!(
            page.text(".correction-sentences del"),
            "Semula tertulis: Ada <dua> perahu.",
            "{path}"
        );
        assert_eq!(
            page.text(".correction-sentences ins"),
            "Sekarang tertulis: Ada tiga perahu.",
            "{path}"
        );
    }
    for path in ["/feed.xml", "/corrections/feed.json"] {
        let feed = site.get(path).await.text();
        assert!(feed.contains("Semula tertulis: Ada"), "{path}: {feed}");
        assert!(!feed.contains("del>"), "{path}: {feed}");
    }
}

#[actix_web::test]
async fn a_correction_without_sentences_shows_none_and_a_refused_one_keeps_them() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let id = site.article("Pasar buka lagi").create();
    let path = format!("/admin/articles/{id}/corrections");
    let refused = editor
        .post(
            &path,
            &[
                ("kind", "correction"),
                ("text_before", "Dua."),
                ("text_after", "Tiga."),
            ],
        )
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = refused.page();
    assert_eq!(page.text("textarea#text_before").trim(), "Dua.");
    assert_eq!(page.text("textarea#text_after").trim(), "Tiga.");

    editor
        .submit(&path, &[("kind", "correction"), ("text", "Keliru.")])
        .await;
    let public = site.page(&format!("/a/pasar-buka-lagi/{id}.html")).await;
    assert!(public.has(".correction"));
    assert!(!public.has(".correction-sentences"));
}
