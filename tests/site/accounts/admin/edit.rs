//! `GET` and `POST /admin/accounts/{id}`.

use actix_web::http::StatusCode;
use warta::accounts::model::accounts::{find_account, list_roles};
use warta::accounts::roles::Role;

use crate::support::app::TestApp;

/// A site with an administrator and a reporter.
fn site() -> (TestApp, i64, i64) {
    let site = TestApp::new();
    let admin = site.account("admin@warta.example", "Administrator", &[Role::Admin]);
    let ratna = site.account("ratna@warta.example", "Ratna", &[Role::Reporter]);
    (site, admin, ratna)
}

fn path(id: i64) -> String {
    format!("/admin/accounts/{id}")
}

fn roles(site: &TestApp, id: i64) -> Vec<Role> {
    site.read(|conn| Ok(list_roles(conn, id)?.all().to_vec()))
}

#[actix_web::test]
async fn roles_initials_and_person_are_changed_and_sessions_end() {
    let (site, admin, ratna) = site();
    let person = site.person("ratna-wiladari", "Ratna Wiladari", "rw");
    let inside = site.enter(ratna);
    let page = site
        .enter(admin)
        .submit(
            &path(ratna),
            &[
                ("action", "save"),
                ("name", "Ratna W."),
                ("initials", "rw"),
                ("person_id", &person.to_string()),
                ("roles", "editor"),
            ],
        )
        .await;
    assert_eq!(page.text("#done"), "Saved.");
    assert_eq!(page.text("h1"), "Ratna W.");
    assert_eq!(roles(&site, ratna), [Role::Editor]);
    let account = site.read(|conn| Ok(find_account(conn, ratna)?));
    assert_eq!(account.person_id, Some(person));
    assert_eq!(inside.get("/admin/").await.status, StatusCode::SEE_OTHER);
}

#[actix_web::test]
async fn a_name_is_changed_without_ending_sessions() {
    let (site, admin, ratna) = site();
    let inside = site.enter(ratna);
    site.enter(admin)
        .submit(
            &path(ratna),
            &[
                ("action", "save"),
                ("name", "Ratna W."),
                ("roles", "reporter"),
            ],
        )
        .await;
    inside.page("/admin/").await;
    let account = site.read(|conn| Ok(find_account(conn, ratna)?));
    assert_eq!(account.person_id, None);
}

#[actix_web::test]
async fn the_last_administrator_can_neither_lose_the_role_nor_be_disabled() {
    let (site, admin, _) = site();
    let desk = site.enter(admin);
    let fields = [
        ("action", "save"),
        ("name", "Administrator"),
        ("roles", "editor"),
    ];
    let answer = desk.post(&path(admin), &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.page().has("#roles-problem"));
    assert_eq!(roles(&site, admin), [Role::Admin]);
    let answer = desk.post(&path(admin), &[("action", "disable")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.page();
    assert_eq!(page.attribute("#problems a", "href"), "#disable");
    assert_eq!(
        page.attribute("#disable", "aria-describedby"),
        "disable-problem"
    );

    // A disabled one does not count, an enabled one does.
    let second = site.account("second@warta.example", "Second", &[Role::Admin]);
    site.disable(second);
    let answer = desk.post(&path(admin), &[("action", "disable")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    desk.submit(&path(second), &[("action", "enable")]).await;
    let answer = desk.post(&path(admin), &[("action", "disable")]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(desk.get("/admin/").await.status, StatusCode::SEE_OTHER);
}

#[actix_web::test]
async fn an_account_is_kept_out_and_let_in_again() {
    let (site, admin, ratna) = site();
    let desk = site.enter(admin);
    let inside = site.enter(ratna);
    let page = desk.submit(&path(ratna), &[("action", "disable")]).await;
    assert!(page.text("#done").starts_with("The account is kept out"));
    assert_eq!(inside.get("/admin/").await.status, StatusCode::SEE_OTHER);
    desk.submit(&path(ratna), &[("action", "enable")]).await;
    // What ended stays ended.
    assert_eq!(inside.get("/admin/").await.status, StatusCode::SEE_OTHER);
    site.log_in("ratna@warta.example").await;
}

#[actix_web::test]
async fn a_password_link_is_shown_once_and_works() {
    let (site, admin, ratna) = site();
    let desk = site.enter(admin);
    let answer = desk.post(&path(ratna), &[("action", "link")]).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header("cache-control"), "no-store");
    let link = answer.page().text(".secret-link");
    let token = link.split("/admin/password/").nth(1).expect("a link");
    assert_eq!(token.len(), 43);
    assert!(!desk.page(&path(ratna)).await.has(".secret-link"));
    site.desk().page(&format!("/admin/password/{token}")).await;
    site.pass_minutes(24 * 60);
    let answer = site.desk().get(&format!("/admin/password/{token}")).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
}

#[actix_web::test]
async fn a_lost_second_step_is_taken_away() {
    let (site, admin, ratna) = site();
    site.second_step(ratna);
    site.enter(admin)
        .submit(&path(ratna), &[("action", "two-step-off")])
        .await;
    site.log_in("ratna@warta.example").await;
}

#[actix_web::test]
async fn what_is_not_there_is_not_found() {
    let (site, admin, _) = site();
    let desk = site.enter(admin);
    for path in [
        "/admin/accounts/999",
        "/admin/accounts/99999999999999999999",
        "/admin/accounts/x",
    ] {
        assert_eq!(desk.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let answer = desk
        .post("/admin/accounts/999", &[("action", "disable")])
        .await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
}

#[actix_web::test]
async fn the_log_tells_who_did_it() {
    use warta::audit::model::{AuditFilter, find_break, list_events};

    let (site, admin, ratna) = site();
    let desk = site.enter(admin);
    for action in ["disable", "enable", "link", "two-step-off"] {
        desk.post(&path(ratna), &[("action", action)]).await;
    }
    let fields = [("action", "save"), ("name", "Ratna"), ("roles", "editor")];
    desk.post(&path(ratna), &fields).await;
    let (events, whole) = site.read(|conn| {
        Ok((
            list_events(conn, &AuditFilter::default(), 0, 10)?,
            find_break(conn)?,
        ))
    });
    let told: Vec<&str> = events
        .iter()
        .rev()
        .map(|event| event.action.as_str())
        .collect();
    assert_eq!(
        told,
        [
            "disable_account",
            "enable_account",
            "create_password_link",
            "delete_second_step",
            "change_roles"
        ]
    );
    for event in &events {
        assert_eq!(event.account_id, Some(admin));
        assert_eq!(event.subject, format!("account:{ratna}"));
    }
    assert_eq!(events[0].detail, "editor");
    assert_eq!(whole, None);
}
