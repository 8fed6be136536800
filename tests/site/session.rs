//! Sessions: how long they last, how they end, and what every answer of the newsroom carries.

use actix_web::http::StatusCode;
use actix_web::test::TestRequest;
use warta::accounts::model::sessions::{IDLE_MINUTES, LONGEST_MINUTES};
use warta::accounts::roles::Role;

use crate::support::app::TestApp;
use crate::support::desk::SESSION;
use crate::support::rows::texts;

const RATNA: &str = "ratna@warta.example";

fn site() -> TestApp {
    let site = TestApp::new();
    site.account(RATNA, "Ratna Wiladari", &[Role::Reporter]);
    site
}

#[actix_web::test]
async fn a_session_ends_after_an_hour_without_a_request() {
    let site = site();
    let desk = site.log_in(RATNA).await;
    for _ in 0..3 {
        site.pass_minutes(IDLE_MINUTES - 1);
        desk.page("/admin/").await;
    }
    site.pass_minutes(IDLE_MINUTES);
    let answer = desk.get("/admin/").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
}

#[actix_web::test]
async fn a_session_ends_after_twelve_hours_in_any_case() {
    let site = site();
    let desk = site.log_in(RATNA).await;
    let mut minutes = 0;
    while minutes + 30 < LONGEST_MINUTES {
        site.pass_minutes(30);
        minutes += 30;
        desk.page("/admin/").await;
    }
    site.pass_minutes(30);
    let answer = desk.get("/admin/").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
}

#[actix_web::test]
async fn logging_out_ends_the_session_on_the_server() {
    let site = site();
    let desk = site.log_in(RATNA).await;
    let secret = desk.cookie(SESSION);
    let answer = desk.post("/admin/logout", &[]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(answer.location(), "/admin/login");
    assert_eq!(desk.cookie(SESSION), "");
    desk.set_cookie(SESSION, &secret);
    let answer = desk.get("/admin/").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
}

#[actix_web::test]
async fn disabling_an_account_ends_what_it_is_doing() {
    let site = TestApp::new();
    let id = site.account(RATNA, "Ratna", &[Role::Reporter]);
    let desk = site.log_in(RATNA).await;
    site.disable(id);
    let answer = desk.get("/admin/").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
}

#[actix_web::test]
async fn who_is_not_logged_in_is_led_to_the_door_and_can_change_nothing() {
    let site = site();
    let desk = site.desk();
    for path in [
        "/admin/",
        "/admin",
        "/admin/account/",
        "/admin/nothing/here",
    ] {
        let answer = desk.get(path).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path}");
        assert!(
            answer.location().starts_with("/admin/login?next="),
            "{path}"
        );
    }
    let answer = desk.post("/admin/logout", &[]).await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
    let answer = desk
        .send(
            TestRequest::delete()
                .uri("/admin/")
                .insert_header(("sec-fetch-site", "same-origin")),
        )
        .await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
}

#[actix_web::test]
async fn what_looks_like_a_secret_opens_nothing() {
    let site = site();
    for value in ["", "x", &"A".repeat(43), &"A".repeat(4000), "' OR 1=1 --"] {
        let desk = site.desk();
        desk.set_cookie(SESSION, value);
        let answer = desk.get("/admin/").await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{value:?}");
    }
}

#[actix_web::test]
async fn no_answer_of_the_newsroom_is_kept_or_tells_its_address() {
    let site = site();
    let nobody = site.desk();
    let desk = site.log_in(RATNA).await;
    let answers = [
        nobody.get("/admin/login").await,
        nobody.get("/admin/").await,
        nobody.get("/admin/forgotten").await,
        nobody.get("/admin/login/code").await,
        nobody
            .get(&format!("/admin/password/{}", "A".repeat(43)))
            .await,
        nobody.post("/admin/logout", &[]).await,
        nobody.try_password(RATNA, "not the password").await,
        desk.get("/admin/").await,
        desk.get("/admin/account/").await,
        desk.get("/admin/accounts/").await,
        desk.get("/admin/nothing/here").await,
        desk.post("/admin/account/", &[("name", "")]).await,
        desk.post_unsigned("/admin/logout", &[]).await,
        desk.send(
            TestRequest::put()
                .uri("/admin/")
                .insert_header(("sec-fetch-site", "same-origin")),
        )
        .await,
    ];
    for (number, answer) in answers.iter().enumerate() {
        let what = format!("answer {number}: {}", answer.status);
        assert_eq!(answer.header("cache-control"), "no-store", "{what}");
        assert_eq!(answer.header("referrer-policy"), "same-origin", "{what}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{what}");
        let policy = answer.header("content-security-policy");
        assert!(policy.contains("frame-ancestors"), "{what}");
        assert!(!answer.body.is_empty(), "{what}");
    }
}

#[actix_web::test]
async fn a_refusal_inside_the_newsroom_has_a_page() {
    let site = site();
    let desk = site.log_in(RATNA).await;
    for (answer, status) in [
        (desk.get("/admin/accounts/").await, StatusCode::FORBIDDEN),
        (desk.get("/admin/nothing/here").await, StatusCode::NOT_FOUND),
        (
            desk.post_unsigned("/admin/logout", &[]).await,
            StatusCode::FORBIDDEN,
        ),
    ] {
        assert_eq!(answer.status, status);
        assert_eq!(answer.page().count("h1"), 1, "{status}");
    }
}

#[actix_web::test]
async fn pages_for_readers_do_not_know_who_is_logged_in() {
    let site = site();
    let desk = site.log_in(RATNA).await;
    let (known, unknown) = (desk.get("/").await, site.get("/").await);
    assert_eq!(known.text(), unknown.text());
    assert_eq!(known.header("set-cookie"), "");
    assert_eq!(
        known.header("referrer-policy"),
        "strict-origin-when-cross-origin"
    );
}

#[actix_web::test]
async fn the_database_keeps_no_secret_that_opens_a_session() {
    let site = site();
    let desk = site.log_in(RATNA).await;
    let secret = desk.cookie(SESSION);
    for file in ["warta.db", "warta.db-wal"] {
        let bytes = std::fs::read(site.data().join(file)).unwrap_or_default();
        let found = bytes
            .windows(secret.len())
            .any(|window| window == secret.as_bytes());
        assert!(!found, "{file}");
    }
}

/// The address that a login is noted with.
async fn address_of_login(trusted: &[&str], peer: &str, forwarded: &[&str]) -> String {
    let site = TestApp::with_config(|config| {
        config.trusted_proxies = trusted
            .iter()
            .map(|network| network.parse().expect("a network"))
            .collect();
    });
    let mut request = TestRequest::post()
        .uri("/admin/login")
        .insert_header(("sec-fetch-site", "same-origin"))
        .peer_addr(format!("{peer}:40000").parse().expect("an address"))
        .set_form([("email", RATNA), ("password", "salah")]);
    for line in forwarded {
        request = request.append_header(("X-Forwarded-For", *line));
    }
    site.send(request).await;
    texts(
        &site.app.config.database(),
        "SELECT replace(subject, 'address:', '') FROM failed_logins WHERE subject LIKE 'address:%'",
    )
    .concat()
}

#[actix_web::test]
async fn who_asks_is_the_peer_whatever_it_says() {
    let address = address_of_login(&[], "10.0.0.9", &["192.0.2.7"]).await;
    assert_eq!(address, "10.0.0.9");
}

#[actix_web::test]
async fn a_trusted_proxy_says_who_asks_and_nobody_before_it_is_believed() {
    let trusted = &["10.0.0.0/8", "127.0.0.1/32"];
    for (peer, forwarded, expected) in [
        ("10.0.0.9", &["192.0.2.7"][..], "192.0.2.7"),
        ("10.0.0.9", &["203.0.113.1, 192.0.2.7"], "192.0.2.7"),
        (
            "10.0.0.9",
            &["203.0.113.1", "192.0.2.7, 10.2.3.4"],
            "192.0.2.7",
        ),
        ("10.0.0.9", &["nonsense, 10.2.3.4"], "10.2.3.4"),
        ("10.0.0.9", &[], "10.0.0.9"),
        ("192.0.2.8", &["192.0.2.7"], "192.0.2.8"),
    ] {
        let address = address_of_login(trusted, peer, forwarded).await;
        assert_eq!(address, expected, "{peer} {forwarded:?}");
    }
}
