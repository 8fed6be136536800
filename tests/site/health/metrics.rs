//! `GET /metrics`

use actix_web::http::StatusCode;
use actix_web::test::TestRequest;

use warta::config::Secret;

use crate::support::app::TestApp;

const LOCAL: &str = "127.0.0.1:40000";

fn ask(address: &str) -> TestRequest {
    TestRequest::get()
        .uri("/metrics")
        .peer_addr(address.parse().expect("an address"))
}

#[actix_web::test]
async fn the_machine_itself_is_told_how_many_pages_came_from_memory() {
    let site = TestApp::new();
    for _ in 0..3 {
        site.page("/").await;
    }
    let answer = site.send(ask(LOCAL)).await;
    assert_eq!(answer.status, StatusCode::OK);
    let text = answer.text();
    let lines: Vec<&str> = text.lines().collect();
    for line in [
        "warta_pages_found_total 2",
        "warta_pages_made_total 1",
        "warta_pages_kept 1",
    ] {
        assert!(lines.contains(&line), "{line} in {text}");
    }
    assert_eq!(answer.header("cache-control"), "no-store");
}

#[actix_web::test]
async fn others_and_those_behind_a_proxy_are_told_that_there_is_no_such_page() {
    let site = TestApp::new();
    for request in [
        ask("203.0.113.7:40000"),
        ask(LOCAL).insert_header(("x-forwarded-for", "203.0.113.7")),
        ask(LOCAL).insert_header(("via", "1.1 varnish")),
    ] {
        assert_eq!(site.send(request).await.status, StatusCode::NOT_FOUND);
    }
}

#[actix_web::test]
async fn where_a_token_is_set_it_is_asked_for_and_enough() {
    let site =
        TestApp::with_config(|config| config.metrics_token = Some(Secret("rahasia".to_owned())));
    let with = |token: &str| {
        ask("203.0.113.7:40000").insert_header(("authorization", format!("Bearer {token}")))
    };
    assert_eq!(site.send(with("rahasia")).await.status, StatusCode::OK);
    for request in [with("salah"), with(""), ask(LOCAL)] {
        assert_eq!(site.send(request).await.status, StatusCode::NOT_FOUND);
    }
}
