//! `GET /admin/audit/`.

use actix_web::http::StatusCode;
use warta::accounts::roles::Role;
use warta::audit::model::{NewAuditEvent, create_event};

use crate::support::app::TestApp;
use crate::support::desk::Desk;

/// A site with a log of so many entries, of two people, two kinds, two subjects.
fn site(entries: usize) -> TestApp {
    let site = TestApp::new();
    site.account("admin@warta.example", "Administrator", &[Role::Admin]);
    site.account("ratna@warta.example", "Ratna", &[Role::Editor]);
    site.write(|conn| {
        for number in 0..entries {
            let account = [(1, "Administrator"), (2, "Ratna")][number % 2];
            let event = NewAuditEvent {
                account: Some(account),
                action: ["publish", "log_in"][number % 2],
                subject: &format!("article:{}", number % 3),
                detail: &format!("entry {number}"),
                address: "192.0.2.1",
            };
            create_event(conn, &event, site.app.clock.now())?;
        }
        Ok(())
    });
    site
}

async fn details(desk: &Desk<'_>, path: &str) -> Vec<String> {
    desk.page(path).await.texts("tbody td:nth-child(5)")
}

#[actix_web::test]
async fn the_newest_entries_come_first_with_their_words() {
    let site = site(3);
    let page = site.enter(1).page("/admin/audit/").await;
    assert_eq!(
        page.texts("tbody td:nth-child(5)"),
        ["entry 2", "entry 1", "entry 0"]
    );
    assert_eq!(
        page.texts("tbody td:nth-child(3)"),
        ["publish", "logged in", "publish"]
    );
    assert_eq!(
        page.texts("tbody td:nth-child(2)"),
        ["Administrator", "Ratna", "Administrator"]
    );
    assert!(page.text("main").contains("3 entries."));
}

#[actix_web::test]
async fn entries_are_filtered_by_account_action_and_subject() {
    let site = site(6);
    let desk = site.enter(1);
    for (query, expected) in [
        ("account=2", vec!["entry 5", "entry 3", "entry 1"]),
        ("action=publish", vec!["entry 4", "entry 2", "entry 0"]),
        ("subject=article%3A0", vec!["entry 3", "entry 0"]),
        ("account=2&subject=article%3A0", vec!["entry 3"]),
        (
            "account=&action=&subject=+",
            vec![
                "entry 5", "entry 4", "entry 3", "entry 2", "entry 1", "entry 0",
            ],
        ),
        ("subject=article%3A9", vec![]),
        ("subject=%27+OR+1%3D1", vec![]),
    ] {
        let found = details(&desk, &format!("/admin/audit/?{query}")).await;
        assert_eq!(found, expected, "{query}");
    }
    let page = desk
        .page("/admin/audit/?account=2&action=log_in&subject=article%3A0")
        .await;
    assert_eq!(
        page.attributes("option[selected]", "value"),
        ["2", "log_in"]
    );
    assert_eq!(page.attribute("#subject", "value"), "article:0");
    assert!(page.attributes("main a", "href").contains(
        &"/admin/audit/events.csv?account=2&action=log_in&subject=article%3A0".to_owned()
    ));
}

#[actix_web::test]
async fn fifty_entries_stand_on_a_page_and_the_filter_goes_along() {
    let site = site(120);
    let desk = site.enter(1);
    let page = desk.page("/admin/audit/?action=publish").await;
    assert_eq!(page.count("tbody tr"), 50);
    let older = page.attribute(".pagination a[rel=next]", "href");
    assert_eq!(older, "/admin/audit/?action=publish&page=2");
    let page = desk.page(&older).await;
    assert_eq!(page.count("tbody tr"), 10);
    assert!(page.text("title").starts_with("Audit log, page 2"));
    let newer = page.attribute(".pagination a[rel=prev]", "href");
    assert_eq!(newer, "/admin/audit/?action=publish");
    for page in ["0", "-1", "3", "x", "99999999999999999999"] {
        let answer = desk
            .get(&format!("/admin/audit/?action=publish&page={page}"))
            .await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{page}");
    }
}
