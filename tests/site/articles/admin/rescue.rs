//! What is typed into the article form outlives the session.

use actix_web::http::StatusCode;

use crate::support::app::TestApp;
use crate::support::desk::SESSION;
use crate::support::newsroom::{STORY, with};

const EMAIL: &str = "tomas@warta.example";

#[actix_web::test]
async fn a_text_sent_after_the_session_ended_waits_behind_the_door() {
    let site = TestApp::new();
    let desk = site.reporter().await;
    let (path, _) = desk.begin(&STORY).await;
    site.pass_minutes(61);
    let typed = with(&STORY, &[("version", "1"), ("headline", "Sejam kemudian")]);
    let answer = desk.post(&path, &typed).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let door = desk.page(answer.location()).await;
    // Nobody is there yet: the door speaks the site's language.
    assert!(door.text("#done").contains("yang Anda ketik tersimpan"));

    let again = site.log_in(EMAIL).await;
    let saved = again.page(&path).await;
    assert_eq!(saved.attribute("#headline", "value"), "Pasar buka lagi");
    let kept = again.page(&format!("{path}?working-copy")).await;
    assert_eq!(kept.attribute("#headline", "value"), "Sejam kemudian");
}

#[actix_web::test]
async fn a_story_not_yet_begun_is_kept_as_well() {
    let site = TestApp::new();
    let desk = site.reporter().await;
    site.pass_minutes(61);
    let answer = desk.post("/admin/articles/new", &STORY).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let kept = site
        .log_in(EMAIL)
        .await
        .page("/admin/articles/new?working-copy")
        .await;
    assert_eq!(kept.attribute("#headline", "value"), "Pasar buka lagi");
}

#[actix_web::test]
async fn a_form_of_the_session_before_is_shown_again_and_not_refused() {
    let site = TestApp::new();
    let desk = site.reporter().await;
    let (path, _) = desk.begin(&STORY).await;
    let old_token = desk.form_token();
    site.pass_minutes(61);
    // Logged in again in another window of the same browser.
    let other = site.log_in(EMAIL).await;
    desk.set_cookie(SESSION, &other.cookie(SESSION));
    let typed = with(
        &STORY,
        &[
            ("version", "1"),
            ("headline", "Baru"),
            ("token", &old_token),
        ],
    );
    let answer = desk.post_unsigned(&path, &typed).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let form = desk.page(answer.location()).await;
    assert_eq!(form.attribute("#headline", "value"), "Baru");
    let saved = desk.page(&path).await;
    assert_eq!(saved.attribute("#headline", "value"), "Pasar buka lagi");
}

#[actix_web::test]
async fn an_ended_session_keeps_nothing_without_its_forms_token_and_nothing_after_a_day() {
    let site = TestApp::new();
    let desk = site.reporter().await;
    let (path, _) = desk.begin(&STORY).await;
    site.pass_minutes(61);
    let answer = desk.post_unsigned(&path, &STORY).await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
    site.pass_minutes(24 * 60);
    let answer = desk.post(&path, &STORY).await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
}

#[actix_web::test]
async fn an_ended_session_opens_nothing_else() {
    let site = TestApp::new();
    let desk = site.reporter().await;
    let (path, id) = desk.begin(&STORY).await;
    site.pass_minutes(61);
    for address in [
        format!("/admin/articles/{id}/working-copy"),
        format!("{path}/revisions/"),
        "/admin/account/".to_owned(),
    ] {
        let answer = desk.post(&address, &STORY).await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "{address}");
    }
    assert_eq!(desk.get(&path).await.status, StatusCode::SEE_OTHER);
}
