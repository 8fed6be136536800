//! `GET /p/{slug}/`

use actix_web::http::StatusCode;

use crate::support::app::TestApp;

#[actix_web::test]
async fn a_person_is_shown_with_work_initials_and_stories() {
    let site = TestApp::new();
    let person = site.person("raras-kumalawati", "Raras Kumalawati", "rk");
    let other = site.person("tomas-lintang", "Tomas Lintang", "tl");
    site.article("Karyanya").person(person).create();
    site.article("Berdua").person(other).person(person).create();
    site.article("Karya lain").person(other).create();
    site.article("Rancangan").person(person).draft().create();
    let page = site.page("/p/raras-kumalawati/").await;
    assert_eq!(page.text("h1"), "Raras Kumalawati");
    assert_eq!(page.text(".person-work"), "Wartawan");
    assert_eq!(page.text(".person-initials"), "Inisial: rk");
    assert_eq!(page.texts("main h2"), ["Berdua", "Karyanya"]);
}

#[actix_web::test]
async fn somebody_known_by_initials_only_has_a_page_under_them() {
    let site = TestApp::new();
    let person = site.person("uh", "", "uh");
    site.article("Karyanya").person(person).create();
    let page = site.page("/p/uh/").await;
    assert_eq!(page.text("h1"), "uh");
    assert_eq!(page.text("title"), "uh – Warta");
    assert!(!page.has(".person-initials"));
    assert_eq!(page.texts("main h2"), ["Karyanya"]);
}

#[actix_web::test]
async fn a_page_without_a_biography_still_describes_itself() {
    let site = TestApp::new();
    site.person("uh", "", "uh");
    assert_eq!(
        site.page("/p/uh/")
            .await
            .attribute("meta[name=description]", "content"),
        "Kabar dari dekat, ditulis dengan saksama"
    );
}

#[actix_web::test]
async fn other_spellings_are_sent_to_the_address_and_nobody_is_not_found() {
    let site = TestApp::new();
    site.person("uh", "", "uh");
    for spelling in ["/p/uh", "/p/UH/", "/p/uh/page/1/", "/p/u%68/"] {
        let answer = site.get(spelling).await;
        assert_eq!(answer.status, StatusCode::MOVED_PERMANENTLY, "{spelling}");
        assert_eq!(answer.location(), "/p/uh/");
    }
    for path in ["/p/nobody/", "/p/uh/page/2/", "/p/uh/page/0/", "/p/"] {
        assert_eq!(site.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}
