//! `GET /pages/{slug}/`

use actix_web::http::StatusCode;
use warta::editions::model::find_edition;
use warta::pages::model::{NewStaticPage, create_page};

use crate::support::app::{TestApp, instant};

fn about(site: &TestApp) {
    site.write(|conn| {
        let edition = find_edition(conn, None)?;
        create_page(
            conn,
            &NewStaticPage {
                edition_id: edition.id,
                slug: "about",
                title: "Tentang Warta",
                body: "Kami menulis *dari dekat*.\n\n## Siapa kami\n\nTiga orang.",
                updated_at: instant("2026-11-20T08:00:00+07:00"),
            },
        )?;
        Ok(())
    });
}

#[actix_web::test]
async fn a_static_page_shows_its_text_and_when_it_changed() {
    let site = TestApp::new();
    about(&site);
    let page = site.page("/pages/about/").await;
    assert_eq!(page.text("h1"), "Tentang Warta");
    assert_eq!(page.text("main h2"), "Siapa kami");
    assert_eq!(page.text("main em"), "dari dekat");
    assert!(page.text(".page-updated").contains("20 November 2026"));
    assert_eq!(
        page.attribute("meta[name=description]", "content"),
        "Kami menulis dari dekat. Siapa kami Tiga orang."
    );
}

#[actix_web::test]
async fn a_static_page_is_linked_from_the_foot_of_every_page() {
    let site = TestApp::new();
    about(&site);
    let links = site.page("/archive/").await.attributes("footer a", "href");
    assert!(links.contains(&"/pages/about/".to_owned()), "{links:?}");
}

#[actix_web::test]
async fn other_spellings_are_sent_to_the_address_and_unknown_pages_are_not_found() {
    let site = TestApp::new();
    about(&site);
    for spelling in ["/pages/about", "/pages/About/", "/pages/abou%74/?x"] {
        let answer = site.get(spelling).await;
        assert_eq!(answer.status, StatusCode::MOVED_PERMANENTLY, "{spelling}");
        assert_eq!(answer.location(), "/pages/about/");
    }
    for path in [
        "/pages/",
        "/pages",
        "/pages/none/",
        "/pages/about/page/1/",
        "/about/",
    ] {
        assert_eq!(site.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}
