//! `GET` and `POST /admin/account/`: one's own account.

use actix_web::http::StatusCode;
use actix_web::test::TestRequest;
use warta::accounts::roles::Role;

use crate::support::app::TestApp;
use crate::support::desk::Desk;
use crate::support::factory::accounts::PASSWORD;

const RATNA: &str = "ratna@warta.example";

fn site() -> TestApp {
    let site = TestApp::new();
    site.account(RATNA, "Ratna Wiladari", &[Role::Reporter]);
    site
}

/// Somebody who logged in with a browser.
async fn log_in_with<'a>(site: &'a TestApp, user_agent: &str) -> Desk<'a> {
    let desk = site.desk();
    let request = TestRequest::post()
        .uri("/admin/login")
        .insert_header(("sec-fetch-site", "same-origin"))
        .insert_header(("user-agent", user_agent))
        .set_form([("email", RATNA), ("password", PASSWORD)]);
    assert_eq!(desk.send(request).await.status, StatusCode::SEE_OTHER);
    desk
}

#[actix_web::test]
async fn name_and_language_are_changed_and_the_next_page_says_so() {
    let site = site();
    let desk = site.log_in(RATNA).await;
    let page = desk
        .submit(
            "/admin/account/",
            &[("name", " Ratna W. "), ("language", "id")],
        )
        .await;
    assert_eq!(page.text("#done"), "Tersimpan.");
    assert!(page.text("title").starts_with("Tersimpan."));
    assert_eq!(page.attribute("#name", "value"), "Ratna W.");
    assert_eq!(page.attribute("html", "lang"), "id");
}

#[actix_web::test]
async fn a_refused_form_keeps_what_was_typed_and_says_what_is_wrong() {
    let site = site();
    let desk = site.log_in(RATNA).await;
    let long = "a".repeat(201);
    for (name, language, field) in [
        (" ", "en", "name"),
        (long.as_str(), "en", "name"),
        ("Ratna", "tlh", "language"),
    ] {
        let fields = [("name", name), ("language", language)];
        let answer = desk.post("/admin/account/", &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let page = answer.page();
        assert!(page.text("title").starts_with("Problem: "));
        assert_eq!(page.attribute("#problems a", "href"), format!("#{field}"));
        let id = format!("#{field}");
        let described = page.attribute(&id, "aria-describedby");
        assert_eq!(
            page.text("#problems a"),
            page.text(&format!("#{described}"))
        );
        assert_eq!(page.attribute(&id, "aria-invalid"), "true");
        assert_eq!(page.attribute("#name", "value"), name.trim());
    }
}

#[actix_web::test]
async fn sessions_are_listed_with_their_devices_and_ended_one_by_one() {
    let site = site();
    let phone = log_in_with(
        &site,
        "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36",
    )
    .await;
    let desk = log_in_with(
        &site,
        "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0",
    )
    .await;
    log_in_with(&site, "<script>alert(1)</script>").await;
    let page = desk.page("/admin/account/").await;
    let mut devices = page.texts(".own-sessions strong");
    devices.sort();
    assert_eq!(
        devices,
        ["Chrome, Android", "Firefox, Linux", "unknown device"]
    );
    let buttons = page.elements(".own-sessions button");
    assert_eq!(buttons.len(), 2);
    let of_phone = page
        .elements(".own-sessions li")
        .into_iter()
        .find(|item| crate::support::page::text_of(*item).starts_with("Chrome, Android"))
        .expect("the phone's session")
        .select(&scraper::Selector::parse("button").expect("a selector"))
        .next()
        .and_then(|button| button.attr("value"))
        .expect("its number")
        .to_owned();
    let page = desk
        .submit("/admin/account/sessions", &[("session", &of_phone)])
        .await;
    assert_eq!(page.text("#done"), "The session was ended.");
    assert_eq!(page.count(".own-sessions li"), 2);
    assert_eq!(phone.get("/admin/").await.status, StatusCode::SEE_OTHER);
}

#[actix_web::test]
async fn all_other_sessions_are_ended_at_once() {
    let site = site();
    let other = site.log_in(RATNA).await;
    let desk = site.log_in(RATNA).await;
    let page = desk
        .submit("/admin/account/sessions", &[("session", "others")])
        .await;
    assert_eq!(page.count(".own-sessions li"), 1);
    assert_eq!(other.get("/admin/").await.status, StatusCode::SEE_OTHER);
}

#[actix_web::test]
async fn nobody_ends_the_session_of_somebody_else() {
    let site = site();
    site.account("other@warta.example", "Other", &[Role::Admin]);
    let ratna = site.log_in(RATNA).await;
    let other = site.log_in("other@warta.example").await;
    for session in ["1", "2", "3"] {
        other
            .post("/admin/account/sessions", &[("session", session)])
            .await;
    }
    ratna.page("/admin/").await;
    let answer = ratna
        .post("/admin/account/sessions", &[("session", "x")])
        .await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
}
