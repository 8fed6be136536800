//! `GET` and `POST /admin/accounts/`.

use warta::accounts::model::second_steps::list_demanding_roles;
use warta::accounts::roles::Role;

use crate::support::app::TestApp;

#[actix_web::test]
async fn every_account_is_listed_with_its_roles_and_state() {
    let site = TestApp::new();
    let admin = site.account("admin@warta.example", "Administrator", &[Role::Admin]);
    let ratna = site.account(
        "ratna@warta.example",
        "Ratna",
        &[Role::Reporter, Role::Editor],
    );
    let gone = site.account("gone@warta.example", "Gone", &[Role::Reader]);
    site.second_step(ratna);
    site.disable(gone);
    let page = site.enter(admin).page("/admin/accounts/").await;
    assert_eq!(
        page.texts("tbody tr"),
        [
            "Administratoradmin@warta.exampleadministrator",
            "Gonegone@warta.examplereaderdisabled",
            "Ratnaratna@warta.examplereporter, editortwo-step login",
        ]
    );
    assert_eq!(
        page.attributes("tbody a", "href"),
        [
            format!("/admin/accounts/{admin}"),
            format!("/admin/accounts/{gone}"),
            format!("/admin/accounts/{ratna}"),
        ]
    );
}

#[actix_web::test]
async fn an_administrator_demands_a_second_step_of_roles() {
    let site = TestApp::new();
    let admin = site.account("admin@warta.example", "Administrator", &[Role::Admin]);
    let desk = site.enter(admin);
    let page = desk
        .submit(
            "/admin/accounts/",
            &[
                ("demanding", "editor"),
                ("demanding", "reader"),
                ("demanding", "boss"),
            ],
        )
        .await;
    assert_eq!(page.attributes("input[checked]", "value"), ["editor"]);
    let roles = site.read(|conn| Ok(list_demanding_roles(conn)?));
    assert_eq!(roles.all(), [Role::Editor]);
    let page = desk.submit("/admin/accounts/", &[]).await;
    assert_eq!(page.count("input[checked]"), 0);
}
