//! `GET /editions/`

use crate::support::app::TestApp;

#[actix_web::test]
async fn every_edition_is_listed_in_its_own_language() {
    let site = TestApp::new();
    site.english_edition();
    let page = site.page("/editions/").await;
    assert_eq!(page.text("h1"), "Semua edisi");
    assert_eq!(
        page.texts("main li"),
        ["Warta Bahasa Indonesia", "Warta English English"]
    );
    assert_eq!(page.attributes("main li", "lang"), ["id", "en"]);
    assert_eq!(page.attributes("main li a", "href"), ["/", "/en/"]);
}
