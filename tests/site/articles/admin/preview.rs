//! `GET /admin/articles/{id}/preview`

use actix_web::http::StatusCode;

use crate::support::app::TestApp;
use crate::support::newsroom::{STORY, with};

#[actix_web::test]
async fn a_preview_is_the_readers_page_of_what_is_being_typed_and_publishes_nothing() {
    let site = TestApp::new();
    let writer = site.reporter().await;
    let (path, id) = writer.begin(&STORY).await;
    let typed = with(&STORY, &[("version", "1"), ("headline", "Pasar ramai")]);
    writer.post(&format!("{path}/working-copy"), &typed).await;
    let answer = writer.get(&format!("{path}/preview")).await;

    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.page().text("h1"), "Pasar ramai");
    assert!(answer.page().has(".masthead .sections"));
    assert_eq!(answer.header("cache-control"), "no-store");
    assert!(
        answer
            .header("content-security-policy")
            .contains("frame-ancestors 'self'")
    );
    assert_eq!(
        site.get(&format!("/a/{id}.html")).await.status,
        StatusCode::NOT_FOUND
    );
    assert!(
        !site
            .get("/search?q=ramai")
            .await
            .text()
            .contains("Pasar ramai")
    );
    let revisions = writer.page(&format!("{path}/revisions/")).await;
    assert_eq!(revisions.count("tbody tr"), 1);
}

#[actix_web::test]
async fn nobody_previews_somebody_elses_draft() {
    let site = TestApp::new();
    let (path, _) = site.editor().await.begin(&STORY).await;
    let preview = format!("{path}/preview");

    assert_eq!(
        site.reporter().await.get(&preview).await.status,
        StatusCode::FORBIDDEN
    );
    assert_eq!(site.get(&preview).await.status, StatusCode::SEE_OTHER);
}
