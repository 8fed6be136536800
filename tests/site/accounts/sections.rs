//! Rights limited to sections.

use actix_web::http::StatusCode;
use warta::accounts::model::limits::{list_sections_of, replace_sections};
use warta::accounts::roles::Role;
use warta::accounts::sections::Sections;
use warta::editions::model::find_edition;
use warta::sections::model::find_section;

use crate::support::app::TestApp;
use crate::support::newsroom::{STORY, with};

const SPORT: (&str, &str) = ("section", "olahraga");

/// The number of a section of the default edition.
fn section(site: &TestApp, slug: &str) -> i64 {
    site.read(|conn| {
        let edition = find_edition(conn, None)?;
        Ok(find_section(conn, edition.id, slug)?.id)
    })
}

/// An account that is limited to sports.
fn of_sport(site: &TestApp, name: &str, role: Role) -> i64 {
    site.article("Derby").section("olahraga").create();
    let email = format!("{}@warta.example", name.to_lowercase());
    let id = site.account(&email, name, &[role]);
    let sections = Sections::new(vec![section(site, "olahraga")]);
    site.write(|conn| Ok(replace_sections(conn, id, &sections)?));
    id
}

#[actix_web::test]
async fn an_administrator_limits_an_account_and_its_sessions_end() {
    let site = TestApp::new();
    site.article("Derby").section("olahraga").create();
    let admin = site.account("admin@warta.example", "Administrator", &[Role::Admin]);
    let uli = site.account("uli@warta.example", "Uli", &[Role::Editor]);
    let (inside, sport) = (site.enter(uli), section(&site, "olahraga"));
    let path = format!("/admin/accounts/{uli}");
    let fields = [
        ("action", "save"),
        ("name", "Uli"),
        ("roles", "editor"),
        ("sections", &sport.to_string()),
    ];
    let page = site.enter(admin).submit(&path, &fields).await;

    assert_eq!(page.text("#done"), "Saved.");
    let kept = site.read(|conn| Ok(list_sections_of(conn, uli)?));
    assert_eq!(kept.listed(), [sport]);
    assert_eq!(inside.get("/admin/").await.status, StatusCode::SEE_OTHER);
}

#[actix_web::test]
async fn a_section_that_does_not_exist_is_refused_and_lifts_no_limit() {
    let site = TestApp::new();
    let admin = site.account("admin@warta.example", "Administrator", &[Role::Admin]);
    let uli = of_sport(&site, "Uli", Role::Editor);
    let path = format!("/admin/accounts/{uli}");
    for typed in ["999", "olahraga", ""] {
        let fields = [
            ("action", "save"),
            ("name", "Uli"),
            ("roles", "editor"),
            ("sections", typed),
        ];
        let answer = site.enter(admin).post(&path, &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed}");
    }
    let kept = site.read(|conn| Ok(list_sections_of(conn, uli)?));
    assert!(!kept.are_all());
}

#[actix_web::test]
async fn an_editor_of_one_section_neither_reads_nor_changes_a_story_of_another() {
    let site = TestApp::new();
    let (path, id) = site.reporter().await.begin(&STORY).await;
    let uli = of_sport(&site, "Uli", Role::Editor);
    let desk = site.enter(uli);
    for address in [
        path.clone(),
        format!("{path}/preview"),
        format!("{path}/revisions/"),
        format!("{path}/revisions/1/1"),
    ] {
        assert_eq!(
            desk.get(&address).await.status,
            StatusCode::FORBIDDEN,
            "{address}"
        );
    }
    for step in ["save", "hand_in", "publish"] {
        let fields = with(&STORY, &[("version", "1"), ("step", step)]);
        let answer = desk.post(&path, &fields).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{step}");
    }
    let copy = format!("/admin/articles/{id}/working-copy");
    let answer = desk.post(&copy, &STORY).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
}

#[actix_web::test]
async fn an_editor_of_one_section_corrects_nothing_in_another() {
    let site = TestApp::new();
    let id = site.article("Pasar").create();
    let desk = site.enter(of_sport(&site, "Uli", Role::Editor));
    let path = format!("/admin/articles/{id}/corrections");
    assert_eq!(desk.get(&path).await.status, StatusCode::FORBIDDEN);
    let fields = [("kind", "correction"), ("text", "Bukan Jumat.")];
    let answer = desk.post(&path, &fields).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
}

#[actix_web::test]
async fn an_editor_of_one_section_publishes_there() {
    let site = TestApp::new();
    let writer = site.reporter().await;
    let (path, _) = writer.begin(&with(&STORY, &[SPORT])).await;
    let fields = with(&STORY, &[SPORT, ("version", "1"), ("step", "hand_in")]);
    // The section is there once a story of it is.
    let desk = site.enter(of_sport(&site, "Uli", Role::Editor));
    let answer = writer.post(&path, &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let fields = with(&STORY, &[SPORT, ("version", "2"), ("step", "publish")]);
    let answer = desk.post(&path, &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
}

#[actix_web::test]
async fn nobody_moves_a_story_into_a_section_they_do_not_write_for() {
    let site = TestApp::new();
    let desk = site.enter(of_sport(&site, "Tomas", Role::Reporter));
    let answer = desk.post("/admin/articles/new", &STORY).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        answer
            .page()
            .text(".problems")
            .contains("You do not write for this section")
    );

    let (path, _) = desk.begin(&with(&STORY, &[SPORT])).await;
    let fields = with(&STORY, &[("version", "1"), ("step", "save")]);
    let answer = desk.post(&path, &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[actix_web::test]
async fn the_form_offers_only_the_own_sections() {
    let site = TestApp::new();
    let desk = site.enter(of_sport(&site, "Tomas", Role::Reporter));
    let page = desk.page("/admin/articles/new").await;
    let offered = page.attributes("#section option", "value");
    assert_eq!(
        offered
            .iter()
            .filter(|slug| !slug.is_empty())
            .collect::<Vec<_>>(),
        ["olahraga"]
    );
}

#[actix_web::test]
async fn lists_and_dashboard_hold_only_stories_of_the_own_sections() {
    let site = TestApp::new();
    let writer = site.reporter().await;
    let (path, _) = writer.begin(&STORY).await;
    let fields = with(&STORY, &[("version", "1"), ("step", "hand_in")]);
    writer.post(&path, &fields).await;
    let desk = site.enter(of_sport(&site, "Uli", Role::Editor));

    let list = desk.page("/admin/articles/").await;
    assert_eq!(list.texts(".desk-list h2"), ["Derby"]);
    let dashboard = desk.page("/admin/").await;
    assert!(!dashboard.text("main").contains("Pasar buka lagi"));
}

#[actix_web::test]
async fn the_front_page_is_arranged_by_those_who_edit_every_section() {
    let site = TestApp::new();
    let desk = site.enter(of_sport(&site, "Uli", Role::Editor));
    for path in ["/admin/front/", "/admin/front/preview"] {
        assert_eq!(desk.get(path).await.status, StatusCode::FORBIDDEN, "{path}");
    }
    let links = desk.page("/admin/").await.attributes("nav a", "href");
    assert!(!links.contains(&"/admin/front/".to_owned()));
}

#[actix_web::test]
async fn a_section_that_limits_somebody_is_not_deleted() {
    let site = TestApp::new();
    let admin = site.account("admin@warta.example", "Administrator", &[Role::Admin]);
    let desk = site.enter(admin);
    let fields = [("do", "save"), ("name", "Ombak")];
    desk.post("/admin/sections/new", &fields).await;
    let id = section(&site, "ombak");
    let uli = site.account("uli@warta.example", "Uli", &[Role::Editor]);
    site.write(|conn| Ok(replace_sections(conn, uli, &Sections::new(vec![id]))?));

    let path = format!("/admin/sections/{id}");
    let answer = desk.post(&path, &[("do", "delete")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        answer
            .page()
            .text(".problems")
            .contains("limits the rights")
    );
}
