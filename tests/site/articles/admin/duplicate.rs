//! `POST /admin/articles/{id}/duplicate`

use actix_web::http::StatusCode;

use crate::support::app::{NOW, TestApp};
use crate::support::newsroom::{STORY, with};
use crate::support::rows::texts;

#[actix_web::test]
async fn a_copy_is_a_new_draft_of_who_makes_it_with_the_current_text() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let original = site.article("Naskah asal").create();
    let id = site
        .article("Pasar buka lagi")
        .topic("Laut")
        .correction("correction", "Jumlahnya keliru.", NOW)
        .with(|fields| {
            fields.import_key = Some("pasar".to_owned());
            fields.sign_off = "ab".to_owned();
            fields.translation_of = Some(original);
            fields.source_name = "Kabar Pulau".to_owned();
            fields.canonical_url = "https://kabar.example/1".to_owned();
        })
        .create();
    let path = format!("/admin/articles/{id}");
    let waiting = with(
        &STORY,
        &[
            ("version", "1"),
            ("source_name", "Kabar Pulau"),
            ("topics", "Laut"),
        ],
    );
    editor.submit(&path, &waiting).await;
    let page = editor.submit(&format!("{path}/duplicate"), &[]).await;

    assert_eq!(page.text("#done"), "This is the copy, a new draft.");
    assert!(page.text(".article-state").starts_with("Draft"));
    assert!(page.text("textarea#body").contains("Pedagang menyusul."));
    assert_eq!(page.attribute("#headline", "value"), "Pasar buka lagi");
    assert_eq!(page.attribute("#topics", "value"), "Laut");
    assert_eq!(page.attribute("#source_name", "value"), "Kabar Pulau");
    assert_eq!(page.attribute("#canonical_url", "value"), "");
    assert_eq!(page.attribute("#sign_off", "value"), "uh");
    let database = site.app.config.database();
    let copy = format!("{}", id + 1);
    let columns =
        "coalesce(first_published_at, last_updated_at, translation_of, import_key, 'none')";
    assert_eq!(
        texts(
            &database,
            &format!("SELECT {columns} FROM articles WHERE id = {copy}")
        ),
        ["none"]
    );
    assert!(
        texts(
            &database,
            &format!("SELECT text FROM corrections WHERE article_id = {copy}")
        )
        .is_empty()
    );
    assert_eq!(
        texts(
            &database,
            "SELECT subject || ' of ' || detail || ' by ' || account_name FROM audit_events WHERE action = 'duplicate'"
        ),
        [format!("article:{copy} of article:{id} by Uli Hamid")]
    );
}

#[actix_web::test]
async fn a_reporter_copies_the_own_stories_only() {
    let site = TestApp::new();
    let (writer, editor) = (site.reporter().await, site.editor().await);
    let (own, _) = writer.begin(&STORY).await;
    let (other, _) = editor.begin(&STORY).await;
    let hand_in = with(&STORY, &[("version", "1"), ("step", "hand_in")]);
    writer.submit(&own, &hand_in).await;
    let page = writer.submit(&format!("{own}/duplicate"), &[]).await;
    assert_eq!(page.attribute("#headline", "value"), "Pasar buka lagi");
    let foreign = writer.post(&format!("{other}/duplicate"), &[]).await;
    assert_eq!(foreign.status, StatusCode::FORBIDDEN);
}

#[actix_web::test]
async fn a_copy_does_not_get_round_an_embargo() {
    let site = TestApp::new();
    let editor = site.editor().await;
    let (path, _) = site.reporter().await.begin(&STORY).await;
    editor
        .submit(
            &format!("{path}/times"),
            &[
                ("do", "embargo"),
                ("embargo_until", "2026-11-24T14:00"),
                ("embargo_note", "Kantor gubernur"),
            ],
        )
        .await;
    let page = editor.submit(&format!("{path}/duplicate"), &[]).await;

    assert!(page.text(".life").contains("Kantor gubernur"));
}
