//! `GET` and `POST /admin/password/{token}`: a link sets a password once.

use actix_web::http::StatusCode;
use warta::accounts::model::accounts::create_password_link;
use warta::accounts::roles::Role;
use warta::token::Token;

use crate::support::app::TestApp;
use crate::support::factory::accounts::PASSWORD;

const RATNA: &str = "ratna@warta.example";
const NEW: &str = "lima kata lain tanpa hubungan";

/// A site with an account, and the path of a link that works for an hour.
fn site() -> (TestApp, String) {
    let site = TestApp::new();
    let id = site.account(RATNA, "Ratna Wiladari", &[Role::Reporter]);
    let token = Token::create().expect("a secret");
    let expires_at = site.app.clock.now().plus_minutes(60);
    site.write(|conn| Ok(create_password_link(conn, id, &token.hash(), expires_at)?));
    let path = format!("/admin/password/{}", token.as_str());
    (site, path)
}

#[actix_web::test]
async fn a_link_sets_the_password_once() {
    let (site, path) = site();
    let desk = site.desk();
    let page = desk.page(&path).await;
    assert!(page.text("main").contains(RATNA));
    let page = desk.submit(&path, &[("password", NEW)]).await;
    assert_eq!(
        page.text("#done"),
        "Kata sandi sudah dibuat. Masuklah dengan kata sandi itu."
    );
    assert_eq!(desk.get(&path).await.status, StatusCode::NOT_FOUND);
    let again = desk.post(&path, &[("password", PASSWORD)]).await;
    assert_eq!(again.status, StatusCode::NOT_FOUND);
    let answer = site.desk().try_password(RATNA, PASSWORD).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let answer = site.desk().try_password(RATNA, NEW).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
}

#[actix_web::test]
async fn a_link_that_ran_out_or_never_was_opens_nothing() {
    let (site, path) = site();
    let desk = site.desk();
    for unknown in ["x", &"A".repeat(43), "..", "%00"] {
        let answer = desk.get(&format!("/admin/password/{unknown}")).await;
        assert!(
            [StatusCode::NOT_FOUND, StatusCode::SEE_OTHER].contains(&answer.status),
            "{unknown}: {}",
            answer.status
        );
    }
    site.pass_minutes(60);
    assert_eq!(desk.get(&path).await.status, StatusCode::NOT_FOUND);
    let answer = desk.post(&path, &[("password", NEW)]).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
}

#[actix_web::test]
async fn weak_passwords_are_refused_with_the_reason() {
    let (site, path) = site();
    let desk = site.desk();
    let long = "ab cd ef ".repeat(200);
    for (password, words) in [
        ("", "12 characters"),
        ("pendek", "12 characters"),
        ("aaaaaaaaaaaaaaaa", "easily guessed"),
        ("Password-1234", "easily guessed"),
        ("ratna wiladari", "nearly your name"),
        ("ratna@warta.example", "nearly your name"),
        (long.as_str(), "too long"),
    ] {
        let answer = desk.post(&path, &[("password", password)]).await;
        assert_eq!(
            answer.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{password}"
        );
        let page = answer.page();
        assert!(page.text("#password-problem").contains(words), "{password}");
        let described = page.attribute("#password", "aria-describedby");
        assert!(described.contains("password-problem"), "{described}");
        assert_eq!(page.attribute("#password", "value"), "");
    }
    // The link was not used up by that.
    desk.submit(&path, &[("password", NEW)]).await;
}

#[actix_web::test]
async fn a_new_password_ends_every_session() {
    let (site, path) = site();
    let inside = site.log_in(RATNA).await;
    inside.page("/admin/").await;
    site.desk().submit(&path, &[("password", NEW)]).await;
    assert_eq!(inside.get("/admin/").await.status, StatusCode::SEE_OTHER);
}
