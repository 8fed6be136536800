//! `GET` and `POST /admin/articles/bin/`

use actix_web::http::StatusCode;

use crate::support::app::TestApp;
use crate::support::newsroom::STORY;
use crate::support::rows::texts;

#[actix_web::test]
async fn a_draft_is_put_back_as_it_was() {
    let site = TestApp::new();
    let writer = site.reporter().await;
    let (path, id) = writer.begin(&STORY).await;
    writer.submit(&format!("{path}/delete"), &[]).await;
    let page = writer
        .submit("/admin/articles/bin/", &[("id", &id.to_string())])
        .await;

    assert_eq!(page.text("#done"), "The draft was put back.");
    assert!(page.text("textarea#body").contains("Pedagang menyusul."));
    let bin = writer.page("/admin/articles/bin/").await;
    assert!(bin.has(".empty"));
    let actions = texts(
        &site.app.config.database(),
        &format!("SELECT action FROM audit_events WHERE subject = 'article:{id}' ORDER BY id"),
    );
    assert_eq!(actions, ["save", "delete_article", "put_article_back"]);
}

#[actix_web::test]
async fn a_reporter_sees_and_puts_back_the_own_drafts_only() {
    let site = TestApp::new();
    let (writer, editor) = (site.reporter().await, site.editor().await);
    let (path, id) = editor.begin(&STORY).await;
    editor.submit(&format!("{path}/delete"), &[]).await;
    let bin = writer.page("/admin/articles/bin/").await;
    assert!(!bin.text("main").contains("Pasar buka lagi"));
    let number = id.to_string();
    let answer = writer
        .post("/admin/articles/bin/", &[("id", &number)])
        .await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    let (own, own_id) = writer.begin(&STORY).await;
    writer.submit(&format!("{own}/delete"), &[]).await;
    let page = editor
        .submit("/admin/articles/bin/", &[("id", &own_id.to_string())])
        .await;
    assert_eq!(page.text("#done"), "The draft was put back.");
}

#[actix_web::test]
async fn what_is_not_in_the_bin_cannot_be_put_back() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let (_, id) = editor.begin(&STORY).await;
    for id in [id, 999] {
        let answer = editor
            .post("/admin/articles/bin/", &[("id", &id.to_string())])
            .await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{id}");
    }
}
