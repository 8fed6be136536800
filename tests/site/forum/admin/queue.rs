//! `GET` and `POST /admin/forum/`

use actix_web::http::StatusCode;
use warta::audit::model::{AuditFilter, list_events};

use crate::support::app::TestApp;

const WRITTEN: (&str, &str) = ("Bu Sari", "Pasarnya ramai sekali.");

#[actix_web::test]
async fn the_comment_that_waits_longest_stands_first_with_what_it_answers() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let moderator = site.moderator().await;
    site.comment(&path, None, WRITTEN).await;
    let id = moderator.publish_comment().await;
    site.comment(&path, Some(id), ("Tono", "Betul.")).await;
    site.comment(&path, None, ("Wati", "Sepi tadi.")).await;

    let page = moderator.page("/admin/forum/").await;
    assert_eq!(page.text("#waiting"), "2 comments wait");
    assert_eq!(page.texts(".queue h3"), ["Tono", "Wati"]);
    assert!(
        page.text(".queue .answered")
            .contains("Pasarnya ramai sekali.")
    );
    assert!(page.has(&format!(".queue a[href='{path}']")));
}

#[actix_web::test]
async fn a_refusal_needs_a_reason_and_keeps_the_note_that_was_typed() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    site.comment(&path, None, WRITTEN).await;
    let moderator = site.moderator().await;
    let id = moderator.waiting_comment().await.to_string();
    let fields = [
        ("comment", id.as_str()),
        ("do", "reject"),
        ("note", "Maaf."),
    ];
    let answer = moderator.post("/admin/forum/", &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.page();
    assert!(page.has(&format!("#problems a[href='#reason-{id}']")));
    assert_eq!(page.attribute(&format!("#note-{id}"), "value"), "Maaf.");
}

#[actix_web::test]
async fn a_decision_is_taken_back_within_a_minute_by_whoever_made_it() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    site.comment(&path, None, WRITTEN).await;
    let moderator = site.moderator().await;
    let id = moderator.publish_comment().await.to_string();
    let fields = [("comment", id.as_str()), ("do", "take_back")];
    let page = moderator.submit("/admin/forum/", &fields).await;
    assert!(page.text("#done").contains("taken back"));
    assert!(!site.page(&path).await.has(".comment"));

    moderator.publish_comment().await;
    site.pass_minutes(2);
    let page = moderator.submit("/admin/forum/", &fields).await;
    assert!(page.text("#done").contains("for a minute"));
    assert!(!page.has("button[value=take_back]"));
    assert!(site.page(&path).await.has(".comment"));
}

#[actix_web::test]
async fn of_two_moderators_the_first_decides() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    site.comment(&path, None, WRITTEN).await;
    let moderator = site.moderator().await;
    let id = moderator.reject_comment("spam", "").await.to_string();
    let fields = [("comment", id.as_str()), ("do", "publish")];
    let page = moderator.submit("/admin/forum/", &fields).await;
    assert!(page.text("#done").contains("Somebody else was quicker"));
    assert!(!site.page(&path).await.has(".comment"));
}

#[actix_web::test]
async fn every_decision_stands_in_the_audit_log_with_who_made_it() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    site.comment(&path, None, WRITTEN).await;
    let moderator = site.moderator().await;
    let id = moderator.reject_comment("spam", "").await;
    let events = site.read(|conn| Ok(list_events(conn, &AuditFilter::default(), 0, 1)?));
    assert_eq!(events[0].action, "reject_comment");
    assert_eq!(events[0].subject, format!("comment:{id}"));
    assert_eq!(events[0].account_name, "Mira Lontar");
}
