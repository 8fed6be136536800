//! `GET /readyz`

use actix_web::http::StatusCode;
use diesel::connection::SimpleConnection;

use crate::support::app::TestApp;

#[actix_web::test]
async fn a_site_that_can_be_served_is_ready() {
    let site = TestApp::new();
    let answer = site.get("/readyz").await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.text(), "ready\n");
    assert_eq!(answer.header("content-type"), "text/plain; charset=utf-8");
    assert_eq!(answer.header("cache-control"), "no-store");
}

#[actix_web::test]
async fn a_site_whose_database_cannot_be_read_is_not_ready() {
    let site = TestApp::new();
    site.write(|conn| Ok(conn.batch_execute("ALTER TABLE editions RENAME TO gone")?));
    let answer = site.get("/readyz").await;
    assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(answer.header("cache-control"), "no-store");
    assert!(!answer.text().contains("no such table"));
}
