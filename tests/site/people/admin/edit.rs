//! `/admin/people/…`: who has a byline.

use actix_web::http::StatusCode;
use warta::accounts::roles::Role;

use crate::support::app::TestApp;

const ADMIN: &str = "ad@warta.example";

fn site() -> TestApp {
    let site = TestApp::new();
    site.account(ADMIN, "Adi", &[Role::Admin]);
    site
}

#[actix_web::test]
async fn a_person_is_made_and_renamed_and_the_old_address_leads_on() {
    let site = site();
    let id = site.person("ratna-wiladari", "Ratna Wiladari", "rw");
    site.article("Kapal").person(id).create();
    let desk = site.log_in(ADMIN).await;
    let fields = [
        ("do", "save"),
        ("name", "Ratna Sentana"),
        ("slug", "ratna-sentana"),
        ("initials", "rs"),
        ("work", "Redaktur"),
        ("biography", "Menulis tentang <laut>."),
    ];
    let page = desk.submit(&format!("/admin/people/{id}"), &fields).await;
    assert_eq!(page.text("#done"), "The changes were saved.");
    assert_eq!(
        site.get("/p/ratna-wiladari/").await.location(),
        "/p/ratna-sentana/"
    );
    let page = site.page("/p/ratna-sentana/").await;
    assert_eq!(page.text("h1"), "Ratna Sentana");
    assert_eq!(
        site.page("/search?q=sentana")
            .await
            .count(".search-results li"),
        1
    );
    let made = [("do", "save"), ("initials", "ab")];
    desk.submit("/admin/people/new", &made).await;
    assert_eq!(site.get("/p/ab/").await.status, StatusCode::OK);
}

#[actix_web::test]
async fn names_initials_and_addresses_are_checked() {
    let site = site();
    site.person("ratna-wiladari", "Ratna Wiladari", "rw");
    let desk = site.log_in(ADMIN).await;
    for (name, slug, initials, field) in [
        ("", "", "", "name"),
        ("Ratna Wiladari", "", "", "slug"),
        ("Bagus", "admin", "", "slug"),
        ("Bagus", "", "rw", "initials"),
        ("Bagus", "", "b/s", "initials"),
        ("Bagus", "", "bagussen", "initials"),
    ] {
        let fields = [
            ("do", "save"),
            ("name", name),
            ("slug", slug),
            ("initials", initials),
        ];
        let answer = desk.post("/admin/people/new", &fields).await;
        assert_eq!(
            answer.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{fields:?}"
        );
        let page = answer.page();
        assert!(page.has(&format!("#{field}-problem")), "{fields:?}");
        assert_eq!(page.attribute("#initials", "value"), initials);
    }
}

#[actix_web::test]
async fn only_a_person_without_bylines_can_be_deleted() {
    let site = site();
    let used = site.person("ratna-wiladari", "Ratna Wiladari", "rw");
    let unused = site.person("bagus-sentana", "Bagus Sentana", "bs");
    site.article("Kapal").person(used).create();
    let desk = site.log_in(ADMIN).await;
    let answer = desk
        .post(&format!("/admin/people/{used}"), &[("do", "delete")])
        .await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    desk.submit(&format!("/admin/people/{unused}"), &[("do", "delete")])
        .await;
    assert_eq!(
        site.get("/p/bagus-sentana/").await.status,
        StatusCode::NOT_FOUND
    );
}
