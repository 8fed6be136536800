//! `GET` and `POST /admin/articles/{id}/revisions/`

use crate::support::app::TestApp;
use crate::support::newsroom::{STORY, with};

#[actix_web::test]
async fn every_save_is_listed_with_who_and_why() {
    let site = TestApp::new();
    let (writer, editor) = (site.reporter().await, site.editor().await);
    let (path, _) = writer.begin(&STORY).await;
    writer
        .submit(
            &path,
            &with(&STORY, &[("version", "1"), ("step", "hand_in")]),
        )
        .await;
    editor
        .submit(&path, &with(&STORY, &[("version", "2"), ("body", "Lain.")]))
        .await;
    let page = editor.page(&format!("{path}/revisions/")).await;

    assert_eq!(page.texts("tbody th"), ["3", "2", "1"]);
    assert_eq!(
        page.texts("tbody td:nth-child(3)"),
        ["Uli Hamid", "Tomas Lintang", "Tomas Lintang"]
    );
    assert_eq!(
        page.texts("tbody td:nth-child(4)"),
        ["saved", "handed in", "saved"]
    );
}

#[actix_web::test]
async fn a_version_can_be_named_and_brought_back_as_a_new_one() {
    let site = TestApp::new();
    let writer = site.reporter().await;
    let (path, _) = writer.begin(&STORY).await;
    writer
        .submit(&path, &with(&STORY, &[("version", "1"), ("body", "Lain.")]))
        .await;
    let revisions = format!("{path}/revisions/");
    let page = writer
        .submit(&revisions, &[("version", "1"), ("name", "Sebelum rapat")])
        .await;
    assert!(page.has("input[value='Sebelum rapat']"));
    let page = writer
        .submit(&revisions, &[("version", "1"), ("restore", "1")])
        .await;

    assert!(page.text("textarea#body").contains("Perahu pertama"));
    assert!(page.text(".article-state").contains("version 3"));
}

#[actix_web::test]
async fn bringing_back_an_old_text_of_a_public_article_changes_nothing_for_readers_yet() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let id = site.article("Pasar buka lagi").create();
    let path = format!("/admin/articles/{id}");
    editor
        .submit(
            &path,
            &with(
                &STORY,
                &[("version", "1"), ("body", "Baru."), ("step", "publish")],
            ),
        )
        .await;
    editor
        .submit(
            &format!("{path}/revisions/"),
            &[("version", "1"), ("restore", "1")],
        )
        .await;

    let public = site.page(&format!("/a/pasar-buka-lagi/{id}.html")).await;
    assert_eq!(public.text(".body"), "Baru.");
}
