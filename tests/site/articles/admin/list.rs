//! `GET /admin/articles/`

use actix_web::http::StatusCode;

use crate::support::app::TestApp;
use crate::support::newsroom::{STORY, with};

#[actix_web::test]
async fn a_reporter_sees_the_own_articles_and_an_editor_all() {
    let site = TestApp::new();
    let (writer, editor) = (site.reporter().await, site.editor().await);
    writer.begin(&STORY).await;
    editor.begin(&with(&STORY, &[("headline", "Lain")])).await;

    let own = writer.page("/admin/articles/").await;
    assert_eq!(own.texts(".desk-list h2"), ["Pasar buka lagi"]);
    let all = editor.page("/admin/articles/").await;
    assert_eq!(all.texts(".desk-list h2"), ["Lain", "Pasar buka lagi"]);
}

#[actix_web::test]
async fn the_list_can_be_narrowed_to_a_state() {
    let site = TestApp::new();
    let editor = site.editor().await;
    editor.begin(&STORY).await;
    site.article("Terbit").create();
    let page = editor.page("/admin/articles/?state=published").await;

    assert_eq!(page.texts(".desk-list h2"), ["Terbit"]);
    assert_eq!(page.text("h1"), "Articles: Published");
    assert_eq!(page.text(".filters [aria-current]"), "Published");
}

#[actix_web::test]
async fn pages_that_do_not_exist_are_not_found() {
    let site = TestApp::new();
    let editor = site.editor().await;
    for page in ["0", "-1", "2", "99999999"] {
        let path = format!("/admin/articles/?page={page}");
        assert_eq!(
            editor.get(&path).await.status,
            StatusCode::NOT_FOUND,
            "{page}"
        );
    }
}
