//! `GET` and `POST /admin/account/password`: a new password for the old one.

use actix_web::http::StatusCode;
use warta::accounts::roles::Role;

use crate::support::app::TestApp;
use crate::support::factory::accounts::PASSWORD;

const RATNA: &str = "ratna@warta.example";
const NEW: &str = "lima kata lain tanpa hubungan";
const PATH: &str = "/admin/account/password";

fn site() -> TestApp {
    let site = TestApp::new();
    site.account(RATNA, "Ratna Wiladari", &[Role::Reporter]);
    site
}

#[actix_web::test]
async fn the_password_is_changed_and_every_other_session_ends() {
    let site = site();
    let other = site.log_in(RATNA).await;
    let desk = site.log_in(RATNA).await;
    let page = desk
        .submit(PATH, &[("current", PASSWORD), ("password", NEW)])
        .await;
    assert!(page.text("#done").starts_with("The password was changed."));
    assert_eq!(other.get("/admin/").await.status, StatusCode::SEE_OTHER);
    let answer = site.desk().try_password(RATNA, NEW).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let answer = site.desk().try_password(RATNA, PASSWORD).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[actix_web::test]
async fn the_old_password_is_needed_and_tries_are_throttled() {
    let site = site();
    let desk = site.log_in(RATNA).await;
    for _ in 0..5 {
        let fields = [("current", "not the password"), ("password", NEW)];
        let answer = desk.post(PATH, &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let page = answer.page();
        assert_eq!(
            page.text("#current-problem"),
            "This is not your present password."
        );
        assert!(!page.has("#password-problem"));
    }
    let answer = desk
        .post(PATH, &[("current", PASSWORD), ("password", NEW)])
        .await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.page().text("#current-problem").contains("Wait"));
}

#[actix_web::test]
async fn a_weak_new_password_is_refused() {
    let site = site();
    let desk = site.log_in(RATNA).await;
    let answer = desk
        .post(PATH, &[("current", PASSWORD), ("password", "pendek")])
        .await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.page();
    assert!(page.text("#password-problem").contains("12 characters"));
    assert!(page.text("title").starts_with("Problem: "));
}
