//! `GET` and `POST /admin/login/code`: the second step of logging in cannot be skipped.

use actix_web::http::StatusCode;
use warta::accounts::roles::Role;
use warta::totp::code_at;

use crate::support::app::TestApp;
use crate::support::desk::{HALF_SESSION, SESSION};
use crate::support::factory::accounts::PASSWORD;

const RATNA: &str = "ratna@warta.example";
const CODE: &str = "/admin/login/code";

/// A site with an account that has a second step, and its key.
fn site() -> (TestApp, String) {
    let site = TestApp::new();
    let id = site.account(RATNA, "Ratna Wiladari", &[Role::Reporter]);
    let key = site.second_step(id);
    (site, key)
}

fn code(site: &TestApp, key: &str) -> String {
    code_at(key, site.app.clock.now()).expect("a code")
}

#[actix_web::test]
async fn password_and_code_open_the_door_and_lead_where_somebody_wanted_to_go() {
    let (site, key) = site();
    let desk = site.desk();
    let answer = desk
        .post(
            "/admin/login",
            &[
                ("email", RATNA),
                ("password", PASSWORD),
                ("next", "/admin/account/"),
            ],
        )
        .await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(
        answer.location(),
        "/admin/login/code?next=%2Fadmin%2Faccount%2F"
    );
    assert_eq!(desk.cookie(SESSION), "");
    let page = desk.page(answer.location()).await;
    let next = page.attribute("input[name=next]", "value");
    assert_eq!(page.attribute("#code", "autocomplete"), "one-time-code");
    let answer = desk
        .post(CODE, &[("code", &code(&site, &key)), ("next", &next)])
        .await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(answer.location(), "/admin/account/");
    assert_eq!(desk.cookie(HALF_SESSION), "");
    desk.page("/admin/account/").await;
}

#[actix_web::test]
async fn the_password_alone_opens_nothing_in_any_order() {
    let (site, _) = site();
    let desk = site.desk();
    desk.try_password(RATNA, PASSWORD).await;
    let half = desk.cookie(HALF_SESSION);
    assert_eq!(half.len(), 43);
    for path in ["/admin/", "/admin/account/", "/admin/account/two-step"] {
        let answer = desk.get(path).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path}");
        assert!(answer.location().starts_with("/admin/login"), "{path}");
    }
    // The half session's secret is no session's.
    desk.set_cookie(SESSION, &half);
    assert_eq!(desk.get("/admin/").await.status, StatusCode::SEE_OTHER);
    let answer = desk
        .post(
            "/admin/account/two-step",
            &[("action", "stop"), ("current", PASSWORD)],
        )
        .await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
    // Nor does a second password replace the code.
    let answer = desk.try_password(RATNA, PASSWORD).await;
    assert!(answer.location().starts_with(CODE));
    assert_eq!(desk.get("/admin/").await.status, StatusCode::SEE_OTHER);
}

#[actix_web::test]
async fn the_code_alone_opens_nothing() {
    let (site, key) = site();
    let desk = site.desk();
    let answer = desk.post(CODE, &[("code", &code(&site, &key))]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(answer.location(), "/admin/login");
    desk.set_cookie(HALF_SESSION, &"A".repeat(43));
    let answer = desk.post(CODE, &[("code", &code(&site, &key))]).await;
    assert_eq!(answer.location(), "/admin/login");
    assert_eq!(desk.get(CODE).await.location(), "/admin/login");
    // A session's secret is no half session's.
    site.account("other@warta.example", "Other", &[Role::Reporter]);
    let other = site.log_in("other@warta.example").await;
    desk.set_cookie(HALF_SESSION, &other.cookie(SESSION));
    let answer = desk.post(CODE, &[("code", &code(&site, &key))]).await;
    assert_eq!(answer.location(), "/admin/login");
}

#[actix_web::test]
async fn somebody_elses_code_is_wrong() {
    let (site, _) = site();
    let other = site.account("other@warta.example", "Other", &[Role::Reporter]);
    let key = site.second_step(other);
    let desk = site.desk();
    desk.try_password(RATNA, PASSWORD).await;
    let answer = desk.post(CODE, &[("code", &code(&site, &key))]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[actix_web::test]
async fn a_code_is_taken_once() {
    let (site, key) = site();
    let used = code(&site, &key);
    let first = site.desk();
    first.try_password(RATNA, PASSWORD).await;
    let answer = first.post(CODE, &[("code", &used)]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let second = site.desk();
    second.try_password(RATNA, PASSWORD).await;
    let answer = second.post(CODE, &[("code", &used)]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    // An older one neither, though its half minute is near.
    let before = site.app.clock.now().plus_minutes(0).0 - 30_000;
    let older = code_at(&key, warta::time::Millis(before)).expect("a code");
    let answer = second.post(CODE, &[("code", &older)]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    site.pass_seconds(30);
    let answer = second.post(CODE, &[("code", &code(&site, &key))]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
}

#[actix_web::test]
async fn a_code_is_taken_half_a_minute_early_or_late_and_no_more() {
    for (seconds, status) in [
        (-60, StatusCode::UNPROCESSABLE_ENTITY),
        (-30, StatusCode::SEE_OTHER),
        (30, StatusCode::SEE_OTHER),
        (60, StatusCode::UNPROCESSABLE_ENTITY),
    ] {
        let (site, key) = site();
        let instant = warta::time::Millis(site.app.clock.now().0 + seconds * 1000);
        let code = code_at(&key, instant).expect("a code");
        let desk = site.desk();
        desk.try_password(RATNA, PASSWORD).await;
        let answer = desk.post(CODE, &[("code", &code)]).await;
        assert_eq!(answer.status, status, "{seconds}");
    }
}

#[actix_web::test]
async fn a_recovery_code_opens_the_door_once_however_it_is_typed() {
    let (site, _) = site();
    let codes = site.recovery_codes(1);
    let typed = codes[3].to_uppercase().replace('-', " ");
    let desk = site.desk();
    desk.try_password(RATNA, PASSWORD).await;
    let answer = desk.post(CODE, &[("code", &typed)]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let page = desk.page("/admin/account/two-step").await;
    assert!(page.text("main").contains("9 recovery codes are left"));
    let again = site.desk();
    again.try_password(RATNA, PASSWORD).await;
    let answer = again.post(CODE, &[("code", &codes[3])]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[actix_web::test]
async fn wrong_codes_are_throttled_and_the_right_password_does_not_begin_anew() {
    let (site, key) = site();
    let desk = site.desk();
    desk.try_password(RATNA, PASSWORD).await;
    for number in 0..5 {
        // Giving the password again between the tries changes nothing.
        if number == 3 {
            desk.try_password(RATNA, PASSWORD).await;
        }
        let answer = desk.post(CODE, &[("code", "000000")]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{number}");
        assert!(answer.page().has("#code-problem"));
    }
    let answer = desk.post(CODE, &[("code", &code(&site, &key))]).await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    let answer = desk.try_password(RATNA, PASSWORD).await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    site.pass_seconds(60);
    let answer = desk.post(CODE, &[("code", &code(&site, &key))]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
}

#[actix_web::test]
async fn the_half_session_runs_out_and_works_once() {
    let (site, key) = site();
    let desk = site.desk();
    desk.try_password(RATNA, PASSWORD).await;
    let half = desk.cookie(HALF_SESSION);
    site.pass_minutes(10);
    let answer = desk.post(CODE, &[("code", &code(&site, &key))]).await;
    assert_eq!(answer.location(), "/admin/login");

    desk.try_password(RATNA, PASSWORD).await;
    let half_of_now = desk.cookie(HALF_SESSION);
    assert_ne!(half_of_now, half);
    desk.post(CODE, &[("code", &code(&site, &key))]).await;
    desk.set_cookie(HALF_SESSION, &half_of_now);
    site.pass_seconds(30);
    let answer = desk.post(CODE, &[("code", &code(&site, &key))]).await;
    assert_eq!(answer.location(), "/admin/login");
}

#[actix_web::test]
async fn what_is_no_code_is_wrong_and_breaks_nothing() {
    let (site, _) = site();
    for typed in [
        "",
        "12345",
        "1234567",
        "١٢٣٤٥٦",
        "abc",
        "0x1234",
        "-12345",
        "12 34 5a",
    ] {
        let desk = site.desk();
        desk.try_password(RATNA, PASSWORD).await;
        let answer = desk.post(CODE, &[("code", typed)]).await;
        let status = answer.status;
        assert!(
            [
                StatusCode::UNPROCESSABLE_ENTITY,
                StatusCode::TOO_MANY_REQUESTS
            ]
            .contains(&status),
            "{typed}: {status}"
        );
        site.pass_minutes(5);
    }
}
