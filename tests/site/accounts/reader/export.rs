//! `GET /account/export.json`

use actix_web::http::StatusCode;

use crate::support::app::TestApp;

#[actix_web::test]
async fn a_reader_takes_all_that_is_kept_along_and_nobody_else_does() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let reader = site.reader("tono@contoh.example").await;
    reader.comment(&path, None, "Ramai sekali.").await;
    let answer = reader.get("/account/export.json").await;
    assert_eq!(answer.header("cache-control"), "no-store");
    let kept = answer.json();
    assert_eq!(kept["email"], "tono@contoh.example");
    assert_eq!(kept["comments"][0]["text"], "Ramai sekali.");
    let stranger = site.get("/account/export.json").await;
    assert_eq!(stranger.status, StatusCode::UNAUTHORIZED);
}
