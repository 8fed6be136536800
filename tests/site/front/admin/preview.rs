//! `/admin/front/preview`: the page now and at a time to come.

use actix_web::http::StatusCode;
use warta::accounts::roles::Role;

use crate::support::app::{TestApp, instant};

const EDITOR: &str = "uh@warta.example";

#[actix_web::test]
async fn the_page_is_shown_as_it_is_and_as_it_will_be() {
    let site = TestApp::new();
    site.account(EDITOR, "Umi Hani", &[Role::Editor]);
    site.article("Sekarang").create();
    site.article("Nanti malam")
        .draft()
        .with(|fields| {
            fields.state = "scheduled".into();
            fields.scheduled_for = Some(instant("2026-11-24T18:00:00+07:00"));
        })
        .create();
    let desk = site.log_in(EDITOR).await;
    let now = desk.get("/admin/front/preview").await;
    assert_eq!(now.page().text(".front-lead h2"), "Sekarang");
    assert!(!now.text().contains("Nanti malam"));
    let later = desk.get("/admin/front/preview?at=2026-11-24T18%3A00").await;
    assert_eq!(later.status, StatusCode::OK);
    assert_eq!(later.page().text(".front-lead h2"), "Nanti malam");
    assert_eq!(later.page().texts(".front-second h2"), ["Sekarang"]);
    assert_eq!(later.header("cache-control"), "no-store");
    assert!(
        later
            .header("content-security-policy")
            .contains("frame-ancestors 'self'")
    );
    // It is taken back.
    assert!(!site.get("/").await.text().contains("Nanti malam"));
}

#[actix_web::test]
async fn a_time_that_is_none_or_has_passed_is_refused_and_kept() {
    let site = TestApp::new();
    site.account(EDITOR, "Umi Hani", &[Role::Editor]);
    let desk = site.log_in(EDITOR).await;
    for typed in ["besok", "2026-11-24T11:59"] {
        let answer = desk.get(&format!("/admin/front/preview?at={typed}")).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed}");
        assert_eq!(answer.page().attribute("#at", "value"), typed);
        assert!(answer.page().has("#at-problem"));
    }
}
