//! `/admin/sections/`: the order of the sections by buttons, and which of them stand in the main navigation.

use actix_web::http::StatusCode;
use warta::accounts::roles::Role;

use crate::support::app::TestApp;
use crate::support::page::Page;

const ADMIN: &str = "ad@warta.example";

fn site() -> TestApp {
    let site = TestApp::new();
    site.account(ADMIN, "Adi", &[Role::Admin]);
    site
}

/// Presses a section's button; the page after it.
async fn press(site: &TestApp, name: &str, button: &str) -> Page {
    let desk = site.log_in(ADMIN).await;
    let page = desk.page("/admin/sections/").await;
    let names = page.texts(".desk-list h2");
    let place = names.iter().position(|known| known == name).expect(name);
    let id = page
        .attributes(".desk-list [name=id]", "value")
        .remove(place);
    let fields = [("do", button), ("id", id.as_str())];
    desk.submit("/admin/sections/", &fields).await
}

async fn navigation(site: &TestApp) -> Vec<String> {
    site.page("/").await.texts("nav.sections li")
}

#[actix_web::test]
async fn a_section_changes_places_with_its_neighbour_here_and_in_the_navigation() {
    let site = site();
    let page = press(&site, "Dunia", "up").await;
    assert_eq!(page.text("#done"), "The order of the sections was changed.");
    assert_eq!(page.texts(".desk-list h2")[..2], ["Dunia", "Indonesia"]);
    assert_eq!(navigation(&site).await[..2], ["Dunia", "Indonesia"]);
    press(&site, "Dunia", "down").await;
    assert_eq!(navigation(&site).await[..2], ["Indonesia", "Dunia"]);
}

#[actix_web::test]
async fn the_first_section_cannot_rise_and_the_last_cannot_sink() {
    let site = site();
    let before = navigation(&site).await;
    let page = press(&site, "Indonesia", "up").await;
    assert_eq!(page.count(".desk-list li:first-child [value=up]"), 0);
    assert_eq!(page.count(".desk-list li:last-child [value=down]"), 0);
    let last = page.texts(".desk-list h2").pop().expect("a section");
    press(&site, &last, "down").await;
    assert_eq!(navigation(&site).await, before);
}

#[actix_web::test]
async fn a_section_leaves_the_navigation_keeps_its_page_and_comes_back_to_its_place() {
    let site = site();
    let before = navigation(&site).await;
    let page = press(&site, "Dunia", "hide").await;
    assert!(
        page.text(".desk-list li:nth-child(2)")
            .contains("not in the main navigation")
    );
    assert!(!navigation(&site).await.contains(&"Dunia".to_owned()));
    assert_eq!(site.get("/s/dunia/").await.status, StatusCode::OK);
    press(&site, "Dunia", "show").await;
    assert_eq!(navigation(&site).await, before);
}

#[actix_web::test]
async fn a_section_that_is_not_there_is_not_moved() {
    let site = site();
    let desk = site.log_in(ADMIN).await;
    for button in ["up", "down", "show", "hide"] {
        let fields = [("do", button), ("id", "999")];
        let answer = desk.post("/admin/sections/", &fields).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{button}");
    }
}

#[actix_web::test]
async fn moving_and_hiding_are_told_in_the_audit_log() {
    let site = site();
    for button in ["down", "hide", "show"] {
        press(&site, "Indonesia", button).await;
    }
    let desk = site.log_in(ADMIN).await;
    let told = desk.page("/admin/audit/").await.text("tbody");
    for words in [
        "changed the order of the sections",
        "took a section out of the navigation",
        "put a section into the navigation",
    ] {
        assert!(told.contains(words), "{words}: {told}");
    }
}
