//! `GET` and `POST /admin/first/{token}`: the first administrator.

use actix_web::http::StatusCode;
use warta::accounts::model::accounts::{count_accounts, list_roles};
use warta::accounts::roles::Role;
use warta::newsroom::first::open;

use crate::support::app::TestApp;
use crate::support::factory::accounts::PASSWORD;

const FIELDS: [(&str, &str); 3] = [
    ("name", "Ratna Wiladari"),
    ("email", "ratna@warta.example"),
    ("password", PASSWORD),
];

fn open_link(site: &TestApp) -> String {
    open(&site.app).expect("a database").expect("a link")
}

#[actix_web::test]
async fn the_link_makes_an_administrator_who_can_log_in() {
    let site = TestApp::new();
    let path = open_link(&site);
    let desk = site.desk();
    desk.page(&path).await;
    let page = desk.submit(&path, &FIELDS).await;
    assert!(page.has("#done"));
    let roles = site.read(|conn| Ok(list_roles(conn, 1)?));
    assert_eq!(roles.all(), [Role::Admin]);
    let desk = site.log_in("ratna@warta.example").await;
    desk.page("/admin/accounts/").await;
}

#[actix_web::test]
async fn the_link_ends_with_the_first_account() {
    let site = TestApp::new();
    let path = open_link(&site);
    site.desk().submit(&path, &FIELDS).await;
    assert_eq!(site.desk().get(&path).await.status, StatusCode::NOT_FOUND);
    let second = [
        ("name", "X"),
        ("email", "x@warta.example"),
        ("password", PASSWORD),
    ];
    let answer = site.desk().post(&path, &second).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert_eq!(site.read(|conn| Ok(count_accounts(conn)?)), 1);
    assert_eq!(open(&site.app).expect("a database"), None);
}

#[actix_web::test]
async fn no_other_link_makes_one() {
    let site = TestApp::new();
    let unknown = format!("/admin/first/{}", "A".repeat(43));
    assert_eq!(
        site.desk().get(&unknown).await.status,
        StatusCode::NOT_FOUND
    );
    let before = open_link(&site);
    open_link(&site);
    for path in [unknown.as_str(), &before, "/admin/first/x"] {
        let answer = site.desk().post(path, &FIELDS).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert_eq!(site.read(|conn| Ok(count_accounts(conn)?)), 0);
}

#[actix_web::test]
async fn a_refused_form_keeps_what_was_typed_but_the_password() {
    let site = TestApp::new();
    let path = open_link(&site);
    let answer = site
        .desk()
        .post(
            &path,
            &[
                ("name", "Ratna"),
                ("email", "ratna"),
                ("password", "pendek"),
            ],
        )
        .await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.page();
    assert_eq!(
        page.attributes("#problems a", "href"),
        ["#email", "#password"]
    );
    assert_eq!(page.attribute("#name", "value"), "Ratna");
    assert_eq!(page.attribute("#password", "value"), "");
    assert!(page.text("title").starts_with("Kesalahan: "));
    let empty = site.desk().post(&path, &[]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(empty.page().count("#problems a"), 3);
}
