//! `POST /admin/articles/{id}/working-copy`

use actix_web::http::StatusCode;

use crate::support::app::TestApp;
use crate::support::newsroom::{STORY, with};

#[actix_web::test]
async fn what_was_typed_and_not_saved_is_offered_beside_what_was_saved() {
    let site = TestApp::new();
    let writer = site.reporter().await;
    let (path, _) = writer.begin(&STORY).await;
    let typed = with(&STORY, &[("version", "1"), ("body", "Baru diketik.")]);
    let copy = format!("{path}/working-copy");
    assert_eq!(
        writer.post(&copy, &typed).await.status,
        StatusCode::NO_CONTENT
    );

    let again = site.log_in("tomas@warta.example").await;
    let page = again.page(&path).await;
    assert!(page.text(".problems").contains("typed in this article"));
    assert!(page.text("textarea#body").contains("Perahu pertama"));
    let page = again.page(&format!("{path}?working-copy")).await;
    assert_eq!(page.text("textarea#body").trim(), "Baru diketik.");
}

#[actix_web::test]
async fn a_working_copy_is_no_revision_and_nobody_elses() {
    let site = TestApp::new();
    let (writer, editor) = (site.reporter().await, site.editor().await);
    let (path, _) = writer.begin(&STORY).await;
    let typed = with(&STORY, &[("version", "1"), ("body", "Baru diketik.")]);
    writer.post(&format!("{path}/working-copy"), &typed).await;

    assert!(!editor.page(&path).await.has(".problems"));
    let revisions = editor.page(&format!("{path}/revisions/")).await;
    assert_eq!(revisions.count("tbody tr"), 1);
}

#[actix_web::test]
async fn a_save_or_a_wish_ends_the_working_copy() {
    let site = TestApp::new();
    let writer = site.reporter().await;
    let (path, _) = writer.begin(&STORY).await;
    let copy = format!("{path}/working-copy");
    let typed = with(&STORY, &[("version", "1"), ("body", "Baru diketik.")]);
    writer.post(&copy, &typed).await;
    let page = writer.submit(&copy, &[("discard", "1")]).await;
    assert!(!page.has(".problems"));
    writer.post(&copy, &typed).await;
    let page = writer.submit(&path, &typed).await;
    assert!(!page.has(".problems"));
}

#[actix_web::test]
async fn a_story_not_yet_begun_has_a_working_copy_too() {
    let site = TestApp::new();
    let writer = site.reporter().await;
    let answer = writer
        .post("/admin/articles/new/working-copy", &[("headline", "Baru")])
        .await;
    assert_eq!(answer.status, StatusCode::NO_CONTENT);

    let page = writer.page("/admin/articles/new?working-copy").await;
    assert_eq!(page.attribute("#headline", "value"), "Baru");
}
