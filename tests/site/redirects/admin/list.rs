//! `/admin/redirects/`: adding and deleting redirects.

use actix_web::http::StatusCode;
use warta::accounts::roles::Role;

use crate::support::app::TestApp;

const ADMIN: &str = "ad@warta.example";

fn site() -> TestApp {
    let site = TestApp::new();
    site.account(ADMIN, "Adi", &[Role::Admin]);
    site
}

#[actix_web::test]
async fn a_redirect_leads_to_a_path_or_to_another_site_until_it_is_deleted() {
    let site = site();
    let desk = site.log_in(ADMIN).await;
    let own = format!("{}/arsip-lama", site.app.config.origin());
    for (from, target) in [
        ("/lama/", "/s/dunia/"),
        ("/radio", "https://radio.example/siaran?hari=1"),
        (own.as_str(), "/archive/"),
    ] {
        let fields = [("do", "add"), ("from", from), ("target", target)];
        let page = desk.submit("/admin/redirects/", &fields).await;
        assert_eq!(page.text("#done"), "The redirect was made.");
    }
    assert_eq!(site.get("/lama").await.location(), "/s/dunia/");
    assert_eq!(
        site.get("/radio").await.location(),
        "https://radio.example/siaran?hari=1"
    );
    // Nothing below it.
    assert_eq!(site.get("/lama/lagi/").await.status, StatusCode::NOT_FOUND);
    let page = desk.page("/admin/redirects/").await;
    let id = page
        .attributes("input[name=id]", "value")
        .pop()
        .expect("the oldest redirect");
    desk.submit("/admin/redirects/", &[("do", "delete"), ("id", &id)])
        .await;
    assert_eq!(site.get("/lama/").await.status, StatusCode::NOT_FOUND);
}

#[actix_web::test]
async fn what_leads_nowhere_or_anywhere_else_is_refused_and_kept() {
    let site = site();
    let desk = site.log_in(ADMIN).await;
    desk.submit(
        "/admin/redirects/",
        &[("do", "add"), ("from", "/b"), ("target", "/a")],
    )
    .await;
    for (from, target, field) in [
        ("", "/s/dunia/", "from"),
        ("/", "/s/dunia/", "from"),
        ("//", "/s/dunia/", "from"),
        ("lama", "/s/dunia/", "from"),
        ("/lama?x=1", "/s/dunia/", "from"),
        ("/la ma", "/s/dunia/", "from"),
        ("/admin/lama", "/s/dunia/", "from"),
        ("/b/", "/s/dunia/", "from"),
        ("/lama", "", "target"),
        ("/lama", "dunia", "target"),
        ("/lama", "//evil.example/", "target"),
        ("/lama", "/\\evil.example/", "target"),
        ("/lama", "javascript:alert(1)", "target"),
        ("/lama", "https://", "target"),
        ("/lama", "https://bank.example@evil.example/", "target"),
        ("/lama", "/lama/", "target"),
        ("/a", "/b", "target"),
        ("/a/", "/b/?x=1", "target"),
    ] {
        let fields = [("do", "add"), ("from", from), ("target", target)];
        let answer = desk.post("/admin/redirects/", &fields).await;
        assert_eq!(
            answer.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{fields:?}"
        );
        let page = answer.page();
        assert!(page.text("title").starts_with("Problem: Redirects"));
        assert_eq!(
            page.attributes("#problems a", "href"),
            [format!("#{field}")],
            "{fields:?}"
        );
        assert_eq!(page.attribute("#target", "value"), target);
    }
    assert_eq!(
        desk.page("/admin/redirects/").await.text(".count"),
        "1 redirect"
    );
}
