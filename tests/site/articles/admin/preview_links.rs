//! `GET` and `POST /admin/articles/{id}/preview-links/`

use actix_web::http::{Method, StatusCode};
use actix_web::test::TestRequest;
use warta::audit::model::{AuditFilter, list_events};

use crate::support::app::TestApp;
use crate::support::newsroom::STORY;

#[actix_web::test]
async fn a_link_is_shown_once_and_listed_with_its_maker_its_end_and_its_openings() {
    let site = TestApp::new();
    let writer = site.reporter().await;
    let (path, _) = writer.begin(&STORY).await;
    let links = format!("{path}/preview-links/");
    let link = writer.preview_link(&path, "7").await;
    let listed = writer.page(&links).await;
    assert!(!listed.has(".secret-link"));
    assert_eq!(listed.text(".desk-list h3"), "Narasumber");
    let line = listed.text(".desk-list li");
    assert!(line.contains("Made by Tomas Lintang"), "{line}");
    assert!(line.contains("1 December 2026"), "{line}");
    assert!(line.contains("never opened"), "{line}");

    let (visitor, head) = (site.desk(), TestRequest::default().method(Method::HEAD));
    visitor.get(&link).await;
    visitor.get(&link).await;
    visitor.send(head.uri(&link)).await;
    let line = writer.page(&links).await.text(".desk-list li");
    assert!(line.contains("opened 2 times"), "{line}");
}

#[actix_web::test]
async fn a_link_lives_a_day_a_week_or_thirty_days() {
    let site = TestApp::new();
    let writer = site.reporter().await;
    let (path, _) = writer.begin(&STORY).await;
    let links = format!("{path}/preview-links/");
    for days in ["", "0", "2", "365", "-1"] {
        let fields = [("do", "make"), ("days", days), ("recipient", "Pengacara")];
        let answer = writer.post(&links, &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{days}");
        let page = answer.page();
        assert_eq!(page.attributes(".problems a", "href"), ["#days"]);
        assert_eq!(page.attribute("#recipient", "value"), "Pengacara");
        assert!(!page.has(".secret-link"));
    }
    assert!(!writer.page(&links).await.has(".desk-list"));
}

#[actix_web::test]
async fn links_are_made_and_ended_by_those_who_may_read_the_article() {
    let site = TestApp::new();
    let (writer, editor) = (site.reporter().await, site.editor().await);
    let (theirs, _) = editor.begin(&STORY).await;
    let (own, _) = writer.begin(&STORY).await;
    editor.preview_link(&theirs, "7").await;
    writer.preview_link(&own, "7").await;
    let links = format!("{theirs}/preview-links/");
    assert_eq!(writer.get(&links).await.status, StatusCode::FORBIDDEN);
    for fields in [
        [("do", "make"), ("days", "7")],
        [("do", "end"), ("link", "1")],
    ] {
        let answer = writer.post(&links, &fields).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
    }
    // Nor by the page of another article.
    let other = format!("{own}/preview-links/");
    writer.post(&other, &[("do", "end"), ("link", "1")]).await;
    assert!(editor.page(&links).await.has("button[value=end]"));

    let page = editor.submit(&links, &[("do", "end"), ("link", "1")]).await;
    assert_eq!(page.text("#done"), "Link ended.");
    assert!(!page.has("button[value=end]"));
}

#[actix_web::test]
async fn the_log_tells_who_made_and_ended_a_link() {
    let site = TestApp::new();
    let writer = site.reporter().await;
    let (path, id) = writer.begin(&STORY).await;
    writer.preview_link(&path, "30").await;
    let links = format!("{path}/preview-links/");
    for _ in 0..2 {
        writer.submit(&links, &[("do", "end"), ("link", "1")]).await;
    }
    let filter = AuditFilter {
        subject: Some(format!("article:{id}")),
        ..AuditFilter::default()
    };
    let events = site.read(|conn| Ok(list_events(conn, &filter, 0, 9)?));
    let told: Vec<(&str, &str)> = events
        .iter()
        .map(|event| (event.action.as_str(), event.account_name.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            ("end_preview_link", "Tomas Lintang"),
            ("create_preview_link", "Tomas Lintang"),
            ("save", "Tomas Lintang")
        ]
    );
}
