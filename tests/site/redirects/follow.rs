//! Addresses where nothing is any more.

use actix_web::http::{Method, StatusCode};
use actix_web::test::TestRequest;
use warta::redirects::model::create_redirect;

use crate::support::app::{NOW, TestApp, instant};

fn redirect(site: &TestApp, from: &str, to: &str) {
    site.write(|conn| {
        create_redirect(conn, from, to, instant(NOW))?;
        Ok(())
    });
}

#[actix_web::test]
async fn an_old_address_is_sent_to_its_new_place_by_get_and_head() {
    let site = TestApp::new();
    redirect(&site, "/2022/09/07/putin-xi/", "/s/dunia/");
    for method in [Method::GET, Method::HEAD] {
        let request = TestRequest::default()
            .method(method)
            .uri("/2022/09/07/putin-xi/?utm_source=x");
        let answer = site.send(request).await;
        assert_eq!(answer.status, StatusCode::MOVED_PERMANENTLY);
        assert_eq!(answer.location(), "/s/dunia/");
        assert_eq!(answer.header("cache-control"), "public, max-age=3600");
    }
}

#[actix_web::test]
async fn a_renamed_section_is_sent_on_though_sections_have_a_page() {
    let site = TestApp::new();
    redirect(&site, "/s/politik/", "/s/indonesia/");
    assert_eq!(site.get("/s/politik/").await.location(), "/s/indonesia/");
    assert_eq!(site.get("/s/politik").await.location(), "/s/indonesia/");
}

#[actix_web::test]
async fn a_page_that_exists_goes_before_a_redirect() {
    let site = TestApp::new();
    redirect(&site, "/s/dunia/", "/s/indonesia/");
    assert_eq!(site.get("/s/dunia/").await.status, StatusCode::OK);
}

#[actix_web::test]
async fn an_old_address_is_found_however_its_letters_are_encoded() {
    let site = TestApp::new();
    redirect(&site, "/berita/kopi-é", "/s/ekonomi/");
    assert_eq!(
        site.get("/berita/kopi-%C3%A9").await.location(),
        "/s/ekonomi/"
    );
    assert_eq!(
        site.get("/berita/kopi-%c3%a9/").await.location(),
        "/s/ekonomi/"
    );
}

#[actix_web::test]
async fn a_path_that_looks_like_another_host_leads_to_this_site_only() {
    let site = TestApp::new();
    redirect(&site, "/lama", "/\\evil.example/");
    redirect(&site, "/baris", "/a\r\nSet-Cookie: a=b");
    redirect(&site, "/huruf", "/t/é/");
    assert_eq!(site.get("/lama").await.location(), "/%5Cevil.example/");
    let answer = site.get("/baris").await;
    assert_eq!(answer.location(), "/a%0D%0ASet-Cookie:%20a=b");
    assert_eq!(answer.header("set-cookie"), "");
    assert_eq!(site.get("/huruf").await.location(), "/t/%C3%A9/");
}

#[actix_web::test]
async fn a_redirect_to_what_is_no_address_is_not_remembered() {
    let site = TestApp::new();
    for target in ["//evil.example/", "javascript:alert(1)", "https://", "evil"] {
        let kept = site.app.db.write_blocking(|conn| {
            create_redirect(conn, "/lama", target, instant(NOW))?;
            Ok(())
        });
        assert!(kept.is_err(), "{target}");
    }
}

#[actix_web::test]
async fn a_redirect_that_only_adds_the_slash_leads_in_no_circle() {
    let site = TestApp::new();
    redirect(&site, "/lama", "/lama/");
    assert_eq!(site.get("/lama").await.location(), "/lama/");
    assert_eq!(site.get("/lama/").await.status, StatusCode::NOT_FOUND);
}
