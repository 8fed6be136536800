//! Scheduled articles.

use actix_web::http::StatusCode;
use warta::jobs::publication::publish_due;

use crate::support::app::TestApp;
use crate::support::newsroom::{STORY, with};

#[actix_web::test]
async fn a_scheduled_story_appears_at_its_time_never_before_and_once() {
    let site = TestApp::new();
    let (writer, editor) = (site.reporter().await, site.editor().await);
    let (path, id) = writer.begin(&STORY).await;
    let fields = with(
        &STORY,
        &[
            ("version", "1"),
            ("step", "schedule"),
            ("time", "2026-11-24T12:30"),
        ],
    );
    let page = editor.submit(&path, &fields).await;
    assert!(
        page.text(".article-state").contains("12:30"),
        "{}",
        page.text(".article-state")
    );
    site.pass_minutes(29);
    assert_eq!(publish_due(&site.app).expect("a run"), 0);
    assert_eq!(
        site.get(&format!("/a/{id}.html")).await.status,
        StatusCode::NOT_FOUND
    );
    site.pass_minutes(1);

    assert_eq!(publish_due(&site.app).expect("a run"), 1);
    assert_eq!(publish_due(&site.app).expect("a run"), 0);
    let page = site.page(&format!("/a/pasar-buka-lagi/{id}.html")).await;
    assert!(page.text(".byline-times").contains("12.30 WIB"));
}

#[actix_web::test]
async fn after_a_rest_what_has_come_due_is_published_and_what_was_taken_back_is_not() {
    let site = TestApp::new();
    let (writer, editor) = (site.reporter().await, site.editor().await);
    let scheduled = |version| {
        with(
            &STORY,
            &[
                ("version", version),
                ("step", "schedule"),
                ("time", "2026-11-24T12:30"),
            ],
        )
    };
    let (first, first_id) = writer.begin(&STORY).await;
    let (second, second_id) = writer.begin(&STORY).await;
    editor.submit(&first, &scheduled("1")).await;
    editor.submit(&second, &scheduled("1")).await;
    editor
        .submit(
            &second,
            &with(&STORY, &[("version", "2"), ("step", "take_back")]),
        )
        .await;
    site.pass_minutes(59);

    assert_eq!(publish_due(&site.app).expect("a run"), 1);
    assert_eq!(
        site.get(&format!("/a/pasar-buka-lagi/{first_id}.html"))
            .await
            .status,
        StatusCode::OK
    );
    assert_eq!(
        site.get(&format!("/a/{second_id}.html")).await.status,
        StatusCode::NOT_FOUND
    );
}
