//! `GET` and `POST /admin/login`: the newsroom's door.

use actix_web::http::StatusCode;
use actix_web::test::TestRequest;
use warta::accounts::roles::Role;

use crate::support::app::TestApp;
use crate::support::desk::SESSION;
use crate::support::factory::accounts::PASSWORD;

const RATNA: &str = "ratna@warta.example";

/// A site with one reporter.
fn site() -> TestApp {
    let site = TestApp::new();
    site.account(RATNA, "Ratna Wiladari", &[Role::Reporter]);
    site
}

#[actix_web::test]
async fn the_right_password_opens_the_door() {
    let site = site();
    let desk = site.desk();
    let answer = desk.try_password("  RATNA@warta.example ", PASSWORD).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(answer.location(), "/admin/");
    let page = desk.page("/admin/").await;
    assert_eq!(page.text(".viewer"), "Ratna Wiladari reporter");
}

#[actix_web::test]
async fn a_wrong_password_an_unknown_address_and_a_disabled_account_are_answered_alike() {
    let site = site();
    let gone = site.account("gone@warta.example", "Gone", &[Role::Editor]);
    site.disable(gone);
    let fold = |text: String, email: &str| text.replace(email, "EMAIL");
    let mut answers = Vec::new();
    for (email, password) in [
        (RATNA, "not the password"),
        ("nobody@warta.example", PASSWORD),
        ("gone@warta.example", PASSWORD),
    ] {
        let answer = site.desk().try_password(email, password).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{email}");
        assert_eq!(answer.header("set-cookie"), "", "{email}");
        answers.push(fold(answer.text(), email));
    }
    assert_eq!(answers[0], answers[1]);
    assert_eq!(answers[0], answers[2]);
}

#[actix_web::test]
async fn a_refused_login_is_told_in_title_and_summary_and_keeps_the_address() {
    let site = site();
    let answer = site.desk().try_password(RATNA, "not the password").await;
    let page = answer.page();
    assert!(page.text("title").starts_with("Belum masuk"));
    assert_eq!(page.attribute("#email", "value"), RATNA);
    assert_eq!(page.attribute("#password", "value"), "");
    assert_eq!(page.attribute("#password", "aria-describedby"), "problems");
    assert_eq!(page.count("#problems"), 1);
}

#[actix_web::test]
async fn an_account_of_an_account_without_a_password_cannot_be_entered() {
    let site = site();
    site.write(|conn| {
        use diesel::connection::SimpleConnection;
        Ok(conn.batch_execute("UPDATE accounts SET password_hash = ''")?)
    });
    for password in ["", PASSWORD] {
        let answer = site.desk().try_password(RATNA, password).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}

#[actix_web::test]
async fn after_five_failures_the_next_has_to_wait_longer_and_longer() {
    let site = site();
    let desk = site.desk();
    for _ in 0..5 {
        let answer = desk.try_password(RATNA, "not the password").await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    // Even the right one waits: otherwise the wait would tell which one is right.
    let answer = desk.try_password(RATNA, PASSWORD).await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(answer.header("set-cookie"), "");
    site.pass_seconds(1);
    let answer = desk.try_password(RATNA, "not the password").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    site.pass_seconds(1);
    let answer = desk.try_password(RATNA, PASSWORD).await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    site.pass_seconds(1);
    let answer = desk.try_password(RATNA, PASSWORD).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    // Whoever is in begins anew.
    let answer = desk.try_password(RATNA, "not the password").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[actix_web::test]
async fn addresses_without_an_account_have_to_wait_as_well() {
    let site = site();
    let desk = site.desk();
    for _ in 0..5 {
        desk.try_password("nobody@warta.example", "a").await;
    }
    let answer = desk.try_password("NOBODY@warta.example", "a").await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    // Others are not kept out.
    let answer = desk.try_password(RATNA, PASSWORD).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
}

#[actix_web::test]
async fn no_wait_is_longer_than_a_quarter_of_an_hour() {
    let site = site();
    let desk = site.desk();
    for _ in 0..30 {
        desk.try_password(RATNA, "not the password").await;
        site.pass_seconds(60);
    }
    site.pass_minutes(15);
    let answer = desk.try_password(RATNA, PASSWORD).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
}

#[actix_web::test]
async fn the_cookie_is_for_this_host_for_http_and_for_visits_from_here_only() {
    let site = site();
    let answer = site.desk().try_password(RATNA, PASSWORD).await;
    let cookie = answer.header("set-cookie");
    assert!(cookie.starts_with("warta-session="), "{cookie}");
    for attribute in ["HttpOnly", "SameSite=Lax", "Path=/"] {
        assert!(cookie.split("; ").any(|part| part == attribute), "{cookie}");
    }
    for attribute in ["Domain", "Expires", "Max-Age", "Secure"] {
        assert!(!cookie.contains(attribute), "{cookie}");
    }
}

#[actix_web::test]
async fn on_https_the_cookie_is_secure_and_bound_to_the_host() {
    let site = TestApp::with_config(|config| {
        config.public_url = Some("https://warta.example/".parse().expect("a URL"));
    });
    site.account(RATNA, "Ratna Wiladari", &[Role::Reporter]);
    let request = TestRequest::post()
        .uri("/admin/login")
        .insert_header(("host", "warta.example"))
        .insert_header(("sec-fetch-site", "same-origin"))
        .set_form([("email", RATNA), ("password", PASSWORD)]);
    let answer = site.send(request).await;
    let cookie = answer.header("set-cookie").to_owned();
    assert!(cookie.starts_with("__Host-warta-session="), "{cookie}");
    assert!(cookie.split("; ").any(|part| part == "Secure"), "{cookie}");
    assert!(cookie.split("; ").any(|part| part == "Path=/"), "{cookie}");
    assert!(!cookie.contains("Domain"), "{cookie}");
}

#[actix_web::test]
async fn every_login_makes_a_secret_of_its_own() {
    let site = site();
    let desk = site.desk();
    let planted = "A".repeat(43);
    desk.set_cookie(SESSION, &planted);
    desk.try_password(RATNA, PASSWORD).await;
    let first = desk.cookie(SESSION);
    assert_ne!(first, planted);
    desk.try_password(RATNA, PASSWORD).await;
    assert_ne!(desk.cookie(SESSION), first);
    let planted_desk = site.desk();
    planted_desk.set_cookie(SESSION, &planted);
    let answer = planted_desk.get("/admin/").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
}

#[actix_web::test]
async fn logging_in_again_ends_the_session_before() {
    let site = site();
    let desk = site.log_in(RATNA).await;
    let before = desk.cookie(SESSION);
    desk.try_password(RATNA, PASSWORD).await;
    let old = site.desk();
    old.set_cookie(SESSION, &before);
    let answer = old.get("/admin/").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(answer.location(), "/admin/login?next=%2Fadmin%2F");
}

#[actix_web::test]
async fn next_leads_to_pages_of_the_newsroom_and_nowhere_else() {
    let site = site();
    for (next, location) in [
        ("/admin/account/", "/admin/account/"),
        ("/admin/articles/12", "/admin/articles/12"),
        ("", "/admin/"),
        ("https://evil.example/", "/admin/"),
        ("//evil.example/admin/", "/admin/"),
        ("/\\evil.example", "/admin/"),
        ("/admin/\\evil.example", "/admin/"),
        ("\\/admin/", "/admin/"),
        ("/admin//evil.example", "/admin/"),
        ("/admin/../logout", "/admin/"),
        ("/admin/%2e%2e/", "/admin/"),
        ("/admin/\r\nSet-Cookie: a=b", "/admin/"),
        ("/admin@evil.example", "/admin/"),
        ("/admin.evil.example/", "/admin/"),
        ("javascript:alert(1)", "/admin/"),
        (" /admin/account/", "/admin/"),
        ("/a/perahu/1.html", "/admin/"),
    ] {
        let answer = site
            .desk()
            .post(
                "/admin/login",
                &[("email", RATNA), ("password", PASSWORD), ("next", next)],
            )
            .await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{next:?}");
        assert_eq!(answer.location(), location, "{next:?}");
    }
}

#[actix_web::test]
async fn the_door_remembers_where_somebody_wanted_to_go() {
    let site = site();
    let desk = site.desk();
    let answer = desk.get("/admin/account/").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let page = desk.page(answer.location()).await;
    assert_eq!(
        page.attribute("input[name=next]", "value"),
        "/admin/account/"
    );
}

#[actix_web::test]
async fn who_is_logged_in_can_change_nothing_from_another_site() {
    let site = site();
    let desk = site.log_in(RATNA).await;
    let token = desk.form_token();
    for (name, value) in [
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
        ("sec-fetch-site", "none"),
        ("origin", "https://evil.example"),
        ("origin", "null"),
        ("x-nothing", "x"),
    ] {
        let request = TestRequest::post()
            .uri("/admin/logout")
            .insert_header((name, value))
            .set_form([("token", token.as_str())]);
        let answer = desk.send(request).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{name}: {value}");
    }
    desk.page("/admin/").await;
}

#[actix_web::test]
async fn a_form_without_the_token_of_its_own_session_is_refused() {
    let site = site();
    site.account("other@warta.example", "Other", &[Role::Reporter]);
    let desk = site.log_in(RATNA).await;
    let foreign = site.log_in("other@warta.example").await.form_token();
    let own = desk.form_token();
    let shortened = &own[1..];
    for token in ["", foreign.as_str(), shortened, &desk.cookie(SESSION)] {
        let answer = desk
            .post_unsigned("/admin/logout", &[("token", token)])
            .await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{token:?}");
    }
    let answer = desk.post_unsigned("/admin/logout", &[]).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    desk.page("/admin/").await;
}
