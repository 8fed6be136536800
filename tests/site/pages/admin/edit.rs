//! `/admin/pages/…`: static pages.

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
async fn a_page_is_made_changed_moved_and_deleted() {
    let site = site();
    let desk = site.log_in(ADMIN).await;
    let fields = [
        ("do", "save"),
        ("title", "Kontak"),
        ("body", "Tulis *surat*.\n\n## Alamat\n\nJalan Laut."),
    ];
    let page = desk.submit("/admin/pages/new", &fields).await;
    assert_eq!(page.text("#done"), "It was made.");
    let path = page.attribute("form.article-form", "action");
    assert_eq!(site.page("/pages/kontak/").await.text("main em"), "surat");
    assert!(site.page("/").await.has("footer a[href='/pages/kontak/']"));
    let fields = [
        ("do", "save"),
        ("title", "Hubungi kami"),
        ("slug", "hubungi"),
        ("body", "Ya."),
    ];
    desk.submit(&path, &fields).await;
    assert_eq!(
        site.get("/pages/kontak/").await.location(),
        "/pages/hubungi/"
    );
    assert_eq!(
        site.page("/pages/hubungi/").await.text("h1"),
        "Hubungi kami"
    );
    desk.submit(&path, &[("do", "delete")]).await;
    assert_eq!(
        site.get("/pages/hubungi/").await.status,
        StatusCode::NOT_FOUND
    );
}

#[actix_web::test]
async fn the_preview_draws_the_text_keeps_it_in_the_form_and_saves_nothing() {
    let site = site();
    let desk = site.log_in(ADMIN).await;
    let body = "Tulis *surat* <script>alert(1)</script>.";
    let fields = [("do", "preview"), ("title", "Kontak"), ("body", body)];
    let answer = desk.post("/admin/pages/new", &fields).await;
    assert_eq!(answer.status, StatusCode::OK);
    let page = answer.page();
    assert_eq!(page.text("h1"), "Preview: Kontak");
    assert_eq!(page.text("#preview em"), "surat");
    assert!(!page.has("#preview script"));
    assert_eq!(page.text("#body"), body);
    assert_eq!(
        site.get("/pages/kontak/").await.status,
        StatusCode::NOT_FOUND
    );
}

#[actix_web::test]
async fn title_address_and_text_are_checked() {
    let site = site();
    let desk = site.log_in(ADMIN).await;
    desk.submit(
        "/admin/pages/new",
        &[("do", "save"), ("title", "Kontak"), ("body", "Ya.")],
    )
    .await;
    for (title, slug, body, field) in [
        ("", "lain", "Ya.", "title"),
        ("Kontak", "", "Ya.", "slug"),
        ("Lain", "a b", "Ya.", "slug"),
        ("Lain", "", " ", "body"),
    ] {
        let fields = [
            ("do", "save"),
            ("title", title),
            ("slug", slug),
            ("body", body),
        ];
        let answer = desk.post("/admin/pages/new", &fields).await;
        assert_eq!(
            answer.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{fields:?}"
        );
        assert!(
            answer.page().has(&format!("#{field}-problem")),
            "{fields:?}"
        );
    }
}
