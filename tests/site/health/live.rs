//! `GET /healthz`

use actix_web::http::StatusCode;
use actix_web::http::header::HOST;
use actix_web::test::TestRequest;
use diesel::connection::SimpleConnection;

use crate::support::app::TestApp;

#[actix_web::test]
async fn the_program_says_that_it_runs_in_one_line_that_nobody_keeps() {
    let site = TestApp::new();
    let answer = site.get("/healthz").await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.text(), "ok\n");
    assert_eq!(answer.header("content-type"), "text/plain; charset=utf-8");
    assert_eq!(answer.header("cache-control"), "no-store");
    assert_eq!(answer.header("set-cookie"), "");
}

#[actix_web::test]
async fn the_program_runs_without_its_database() {
    let site = TestApp::new();
    site.write(|conn| Ok(conn.batch_execute("ALTER TABLE editions RENAME TO gone")?));
    assert_eq!(site.get("/healthz").await.status, StatusCode::OK);
}

#[actix_web::test]
async fn another_host_is_not_told() {
    let site = TestApp::new();
    let request = TestRequest::get()
        .uri("/healthz")
        .insert_header((HOST, "evil.example"));
    assert_eq!(
        site.send(request).await.status,
        StatusCode::MISDIRECTED_REQUEST
    );
}
