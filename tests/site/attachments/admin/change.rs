//! `POST /admin/articles/{id}/attachments/{hash}`

use actix_web::http::StatusCode;
use warta::audit::model::list_actions;

use crate::support::app::TestApp;
use crate::support::desk::Desk;
use crate::support::factory::files::{CSV, PDF, TEXT};

async fn titles(desk: &Desk<'_>, id: i64) -> Vec<String> {
    desk.page(&format!("/admin/articles/{id}/attachments/"))
        .await
        .texts(".desk-list h3 bdi")
}

#[actix_web::test]
async fn files_change_places_with_their_neighbours() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let id = site.article("Pasar").draft().create();
    editor.attached(id, "Satu", "satu.pdf", PDF).await;
    let second = editor.attached(id, "Dua", "dua.csv", CSV).await;
    let third = editor.attached(id, "Tiga", "tiga.txt", TEXT).await;
    editor.press(id, &second, &[("do", "up")]).await;
    assert_eq!(titles(&editor, id).await, ["Dua", "Satu", "Tiga"]);
    editor.press(id, &second, &[("do", "down")]).await;
    assert_eq!(titles(&editor, id).await, ["Satu", "Dua", "Tiga"]);
    // At the end there is nowhere to go.
    editor.press(id, &third, &[("do", "down")]).await;
    assert_eq!(titles(&editor, id).await, ["Satu", "Dua", "Tiga"]);
}

#[actix_web::test]
async fn a_file_gets_another_title_and_keeps_its_address() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let id = site.article("Pasar").draft().create();
    let address = editor.attached(id, "Satu", "satu.pdf", PDF).await;
    let answer = editor
        .press(
            id,
            &address,
            &[("do", "rename"), ("title", " Laporan "), ("language", "")],
        )
        .await;
    let page = editor.page(answer.location()).await;
    assert_eq!(page.text("#done"), "Title saved.");
    assert_eq!(page.texts(".desk-list h3 bdi"), ["Laporan"]);
    assert_eq!(page.attributes(".desk-list h3 a", "href"), [address]);
}

#[actix_web::test]
async fn a_bad_title_is_told_at_its_field_and_kept() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let id = site.article("Pasar").draft().create();
    let address = editor.attached(id, "Satu", "satu.pdf", PDF).await;
    let answer = editor
        .press(
            id,
            &address,
            &[("do", "rename"), ("title", " "), ("language", "bahasa")],
        )
        .await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.page();
    assert_eq!(
        page.attributes("#problems a", "href"),
        ["#rename-title", "#rename-language"]
    );
    assert!(page.has("#rename-title[aria-invalid=true]"));
    assert_eq!(page.attribute("#rename-language", "value"), "bahasa");
    assert_eq!(page.attribute("#language", "value"), "");
    assert_eq!(titles(&editor, id).await, ["Satu"]);
}

#[actix_web::test]
async fn a_removed_file_comes_back_with_the_version_that_had_it() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let id = site.article("Pasar").draft().create();
    let old = editor.attached(id, "Lama", "lama.pdf", PDF).await;
    editor.press(id, &old, &[("do", "remove")]).await;
    assert!(titles(&editor, id).await.is_empty());
    editor
        .attached(id, "Baru", "baru.pdf", b"%PDF-1.4 baru")
        .await;
    assert_eq!(titles(&editor, id).await, ["Baru"]);

    editor
        .submit(
            &format!("/admin/articles/{id}/revisions/"),
            &[("version", "2"), ("restore", "1")],
        )
        .await;
    assert_eq!(titles(&editor, id).await, ["Lama"]);
    assert_eq!(editor.get(&old).await.body, PDF);
}

#[actix_web::test]
async fn versions_are_compared_by_their_files_too() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let id = site.article("Pasar").draft().create();
    editor.attached(id, "Laporan", "laporan.pdf", PDF).await;
    let page = editor
        .page(&format!("/admin/articles/{id}/revisions/1/2"))
        .await;
    assert_eq!(page.texts("main h2"), ["Files"]);
    assert!(page.text("main ins").contains("Laporan (laporan.pdf)"));
}

#[actix_web::test]
async fn saving_the_article_keeps_its_files() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let id = site.article("Pasar").draft().create();
    editor.attached(id, "Laporan", "laporan.pdf", PDF).await;
    editor
        .submit(
            &format!("/admin/articles/{id}"),
            &[
                ("version", "2"),
                ("headline", "Pasar ramai"),
                ("section", "indonesia"),
            ],
        )
        .await;
    assert_eq!(titles(&editor, id).await, ["Laporan"]);
}

#[actix_web::test]
async fn every_change_stands_in_the_audit_log() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let id = site.article("Pasar").draft().create();
    let address = editor.attached(id, "Satu", "satu.pdf", PDF).await;
    let rename = [("do", "rename"), ("title", "Dua"), ("language", "")];
    editor.press(id, &address, &rename).await;
    editor.press(id, &address, &[("do", "remove")]).await;
    let actions = site.read(|conn| Ok(list_actions(conn)?));
    for action in ["attach_file", "rename_file", "remove_file"] {
        assert!(actions.iter().any(|known| known == action), "{action}");
    }
}

#[actix_web::test]
async fn a_file_that_the_article_does_not_have_is_not_there() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let id = site.article("Pasar").draft().create();
    let other = site.article("Lain").draft().create();
    let address = editor.attached(id, "Satu", "satu.pdf", PDF).await;
    let answer = editor.press(other, &address, &[("do", "remove")]).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    let answer = editor.press(id, &address, &[("do", "explode")]).await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
}
