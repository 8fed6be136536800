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
