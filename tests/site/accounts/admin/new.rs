//! `GET` and `POST /admin/accounts/new`.

use actix_web::http::StatusCode;
use warta::accounts::model::accounts::{count_accounts, find_account_by_email, list_roles};
use warta::accounts::roles::Role;

use crate::support::app::TestApp;

const PATH: &str = "/admin/accounts/new";

fn site() -> (TestApp, i64) {
    let site = TestApp::new();
    let admin = site.account("admin@warta.example", "Administrator", &[Role::Admin]);
    (site, admin)
}

#[actix_web::test]
async fn an_account_is_made_with_all_that_was_typed() {
    let (site, admin) = site();
    let person = site.person("ratna-wiladari", "Ratna Wiladari", "rw");
    let page = site
        .enter(admin)
        .submit(
            PATH,
            &[
                ("email", " ratna@warta.example "),
                ("name", "Ratna"),
                ("initials", "rw"),
                ("person_id", &person.to_string()),
                ("language", "id"),
                ("roles", "editor"),
                ("roles", "reporter"),
            ],
        )
        .await;
    assert!(page.text("#done").starts_with("The account was made."));
    assert_eq!(page.text("h1"), "Ratna");
    let (account, roles) = site.read(|conn| {
        let account = find_account_by_email(conn, "ratna@warta.example")?.expect("an account");
        let roles = list_roles(conn, account.id)?;
        Ok((account, roles))
    });
    assert_eq!(account.initials, "rw");
    assert_eq!(account.person_id, Some(person));
    assert_eq!(account.language, "id");
    assert_eq!(account.password_hash, "");
    assert_eq!(roles.all(), [Role::Reporter, Role::Editor]);
}

#[actix_web::test]
async fn a_refused_account_is_shown_again_with_every_problem() {
    let (site, admin) = site();
    let person = site.person("ratna-wiladari", "Ratna Wiladari", "rw");
    let desk = site.enter(admin);
    let person = person.to_string();
    let good = [
        ("email", "ratna@warta.example"),
        ("name", "Ratna"),
        ("initials", "rw"),
        ("person_id", person.as_str()),
        ("language", "en"),
        ("roles", "editor"),
    ];
    for (field, value) in [
        ("email", "ratna"),
        ("email", "ADMIN@warta.example"),
        ("name", " "),
        ("initials", "abcdefghijk"),
        ("person_id", "999"),
        ("language", "tlh"),
        ("roles", "boss"),
    ] {
        let fields = good.map(|(name, kept)| (name, if name == field { value } else { kept }));
        let answer = desk.post(PATH, &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
        let page = answer.page();
        assert_eq!(
            page.attributes("#problems a", "href"),
            [format!("#{field}")]
        );
        assert!(page.text("title").starts_with("Problem: "));
        let described = page.attribute(&format!("#{field}"), "aria-describedby");
        assert!(
            described.contains(&format!("{field}-problem")),
            "{described}"
        );
        assert_eq!(
            page.text(&format!("#{field}-problem")),
            page.text("#problems a")
        );
        if field != "name" {
            assert_eq!(page.attribute("#name", "value"), "Ratna");
        }
        if field != "roles" {
            assert_eq!(page.attributes("input[checked]", "value"), ["editor"]);
        }
    }
    assert_eq!(site.read(|conn| Ok(count_accounts(conn)?)), 1);
    desk.submit(PATH, &good).await;
    let again = good.map(|(name, kept)| {
        (
            name,
            if name == "email" {
                "other@warta.example"
            } else {
                kept
            },
        )
    });
    let answer = desk.post(PATH, &again).await;
    let page = answer.page();
    assert_eq!(
        page.text("#person_id-problem"),
        "Ratna writes under this byline already."
    );
}
