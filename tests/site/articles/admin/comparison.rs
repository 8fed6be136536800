//! `GET /admin/articles/{id}/revisions/{from}/{to}`

use crate::support::app::TestApp;
use crate::support::newsroom::{STORY, with};

#[actix_web::test]
async fn a_comparison_says_in_words_what_was_deleted_and_inserted() {
    let site = TestApp::new();
    let writer = site.reporter().await;
    let (path, _) = writer.begin(&STORY).await;
    let body = STORY[4].1.replace("enam", "tujuh");
    writer
        .submit(&path, &with(&STORY, &[("version", "1"), ("body", &body)]))
        .await;
    let page = writer.page(&format!("{path}/revisions/1/2")).await;

    assert_eq!(page.texts("h2"), ["Accessibility links", "Body"]);
    assert_eq!(page.text(".changes del"), "deleted: enam");
    assert_eq!(page.text(".changes ins"), "inserted: tujuh");
}
