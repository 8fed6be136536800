//! `GET /admin/articles/{id}/attachments/`

use actix_web::http::StatusCode;
use warta::accounts::roles::Role;

use crate::support::app::TestApp;
use crate::support::factory::files::PDF;
use crate::support::newsroom::STORY;

#[actix_web::test]
async fn the_article_form_leads_to_its_files_and_back() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let id = site.article("Pasar").draft().create();
    let form = format!("/admin/articles/{id}");
    let files = format!("{form}/attachments/");
    let links = editor
        .page(&form)
        .await
        .attributes(".article-state a", "href");
    assert!(links.contains(&files));
    let page = editor.page(&files).await;
    assert_eq!(page.text("h1"), "Files: Pasar");
    assert_eq!(page.text(".empty"), "No files yet.");
    assert!(page.attributes("main a", "href").contains(&form));
}

#[actix_web::test]
async fn a_reporter_changes_files_of_the_own_draft_only() {
    let site = TestApp::new();
    let tomas = site.reporter().await;
    let (path, id) = tomas.begin(&STORY).await;
    let address = tomas.attached(id, "Laporan", "laporan.pdf", PDF).await;

    site.account("rini@warta.example", "Rini", &[Role::Reporter]);
    let rini = site.log_in("rini@warta.example").await;
    let files = format!("{path}/attachments/");
    assert_eq!(rini.get(&files).await.status, StatusCode::FORBIDDEN);
    let answer = rini.attach(id, "Lain", "lain.pdf", b"%PDF-1.4 lain").await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    let answer = rini.press(id, &address, &[("do", "remove")]).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);

    let handed_in = [STORY.as_slice(), &[("version", "2"), ("step", "hand_in")]].concat();
    tomas.submit(&path, &handed_in).await;
    let page = tomas.page(&files).await;
    assert!(!page.has("input[type=file]"));
    assert!(!page.has(".desk-list button"));
    let answer = tomas.press(id, &address, &[("do", "remove")]).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
}

#[actix_web::test]
async fn who_sees_a_public_article_is_told_that_its_last_version_waits() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let id = site.article("Pasar").create();
    let files = format!("/admin/articles/{id}/attachments/");
    assert!(!editor.page(&files).await.has(".present"));
    editor.attached(id, "Laporan", "laporan.pdf", PDF).await;
    assert!(editor.page(&files).await.has(".present"));
}
