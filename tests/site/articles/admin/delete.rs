//! `POST /admin/articles/{id}/delete`

use actix_web::http::StatusCode;

use crate::support::app::TestApp;
use crate::support::newsroom::{STORY, with};

#[actix_web::test]
async fn a_deleted_draft_is_found_in_the_bin_and_nowhere_else() {
    let site = TestApp::new();
    let (writer, editor) = (site.reporter().await, site.editor().await);
    let (path, id) = writer.begin(&STORY).await;
    let page = writer.submit(&format!("{path}/delete"), &[]).await;
    assert_eq!(page.text("#done"), "The draft went to the bin.");
    assert_eq!(page.texts(".desk-list h2"), ["Pasar buka lagi"]);

    for desk in [&writer, &editor] {
        for list in [
            "/admin/articles/",
            "/admin/articles/?state=draft",
            "/admin/",
        ] {
            let text = desk.page(list).await.text("main");
            assert!(!text.contains("Pasar buka lagi"), "{list}: {text}");
        }
        for address in ["", "/preview", "/revisions/", "/times"] {
            let status = desk.get(&format!("{path}{address}")).await.status;
            assert_eq!(status, StatusCode::NOT_FOUND, "{address}");
        }
        for address in ["", "/working-copy", "/duplicate", "/delete"] {
            let fields = with(&STORY, &[("version", "1")]);
            let status = desk.post(&format!("{path}{address}"), &fields).await.status;
            assert_eq!(status, StatusCode::NOT_FOUND, "{address}");
        }
    }
    let placed = editor
        .post(
            "/admin/front/",
            &[("do", "place"), ("slot", "1"), ("article", &id.to_string())],
        )
        .await;
    assert_ne!(placed.status, StatusCode::SEE_OTHER);
    assert_eq!(
        site.get(&format!("/a/{id}.html")).await.status,
        StatusCode::NOT_FOUND
    );
    let found = site.page("/search?q=pedagang").await;
    assert!(!found.text("main").contains("Pasar buka lagi"));
}

#[actix_web::test]
async fn only_drafts_are_deleted_by_their_writer_or_an_editor() {
    let site = TestApp::new();
    let (writer, editor) = (site.reporter().await, site.editor().await);
    let (own, _) = writer.begin(&STORY).await;
    let (other, _) = editor.begin(&STORY).await;
    let public = site.article("Terbit").create();
    let withdrawn = site.article("Ditarik").withdrawn("Keliru.").create();
    let hand_in = with(&STORY, &[("version", "1"), ("step", "hand_in")]);
    let foreign = writer.post(&format!("{other}/delete"), &[]).await;
    assert_eq!(foreign.status, StatusCode::FORBIDDEN);
    writer.submit(&own, &hand_in).await;
    for path in [
        own.clone(),
        format!("/admin/articles/{public}"),
        format!("/admin/articles/{withdrawn}"),
    ] {
        let answer = editor.post(&format!("{path}/delete"), &[]).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
        assert!(
            !editor
                .page(&path)
                .await
                .text("main")
                .contains("Delete draft")
        );
    }
    editor.submit(&format!("{other}/delete"), &[]).await;
}

#[actix_web::test]
async fn the_original_of_translations_is_not_deleted() {
    let site = TestApp::new();
    site.english_edition();
    let editor = site.editor().await;
    let id = site.article("Pasar buka lagi").draft().create();
    site.article_in(Some("en"), "The market is open again")
        .with(|fields| fields.translation_of = Some(id))
        .create();
    let page = editor
        .submit(&format!("/admin/articles/{id}/delete"), &[])
        .await;

    assert!(page.text("#done").starts_with("Not deleted"));
    assert_eq!(page.attribute("#headline", "value"), "Pasar buka lagi");
}
