//! `/admin/sections/…`: making, renaming, ordering and deleting sections.

use actix_web::http::StatusCode;
use warta::accounts::roles::Role;

use crate::support::app::TestApp;

const ADMIN: &str = "ad@warta.example";

fn site() -> TestApp {
    let site = TestApp::new();
    site.account(ADMIN, "Adi", &[Role::Admin]);
    site
}

async fn id_of(site: &TestApp, name: &str) -> String {
    let desk = site.log_in(ADMIN).await;
    let page = desk.page("/admin/sections/").await;
    let names = page.texts(".desk-list h2 a");
    let place = names.iter().position(|known| known == name).expect(name);
    page.attributes(".desk-list h2 a", "href").remove(place)
}

#[actix_web::test]
async fn a_new_section_has_its_page_and_stands_last_in_the_navigation() {
    let site = site();
    let desk = site.log_in(ADMIN).await;
    let fields = [
        ("do", "save"),
        ("name", "Cuaca & Laut"),
        ("description", "Angin, ombak."),
        ("is_in_navigation", "on"),
    ];
    let page = desk.submit("/admin/sections/new", &fields).await;
    assert_eq!(page.text("#done"), "It was made.");
    assert_eq!(page.attribute("#slug", "value"), "cuaca-laut");
    assert_eq!(page.attribute("#order", "value"), "7");
    let page = site.page("/s/cuaca-laut/").await;
    assert_eq!(page.text("h1"), "Cuaca & Laut");
    assert_eq!(
        page.texts("nav.sections li").last().map(String::as_str),
        Some("Cuaca & Laut")
    );
}

#[actix_web::test]
async fn a_renamed_section_and_its_feeds_lead_on_from_the_old_address() {
    let site = site();
    let path = id_of(&site, "Dunia").await;
    let desk = site.log_in(ADMIN).await;
    for slug in ["mancanegara", "luar-negeri"] {
        let fields = [
            ("do", "save"),
            ("name", "Luar Negeri"),
            ("slug", slug),
            ("order", "2"),
        ];
        desk.submit(&path, &fields).await;
    }
    for (from, to) in [
        ("/s/dunia/", "/s/luar-negeri/"),
        ("/s/mancanegara/", "/s/luar-negeri/"),
        ("/s/dunia/feed.xml", "/s/luar-negeri/feed.xml"),
        ("/s/dunia/feed.json", "/s/luar-negeri/feed.json"),
    ] {
        let answer = site.get(from).await;
        assert_eq!(answer.status, StatusCode::MOVED_PERMANENTLY, "{from}");
        assert_eq!(answer.location(), to);
    }
    // And back again, without a circle.
    let fields = [
        ("do", "save"),
        ("name", "Dunia"),
        ("slug", "dunia"),
        ("order", "2"),
    ];
    desk.submit(&path, &fields).await;
    assert_eq!(site.get("/s/dunia/").await.status, StatusCode::OK);
    assert_eq!(site.get("/s/luar-negeri/").await.location(), "/s/dunia/");
}

#[actix_web::test]
async fn the_order_is_that_of_the_navigation_and_of_the_front_page() {
    let site = site();
    let path = id_of(&site, "Olahraga").await;
    let desk = site.log_in(ADMIN).await;
    let fields = [
        ("do", "save"),
        ("name", "Olahraga"),
        ("slug", "olahraga"),
        ("order", "1"),
        ("is_in_navigation", "on"),
    ];
    desk.submit(&path, &fields).await;
    let page = site.page("/").await;
    let links = page.texts("nav.sections li");
    assert_eq!(
        links,
        [
            "Olahraga",
            "Indonesia",
            "Dunia",
            "Ekonomi",
            "Sains",
            "Budaya"
        ]
    );
    let without = [
        ("do", "save"),
        ("name", "Olahraga"),
        ("slug", "olahraga"),
        ("order", "1"),
    ];
    desk.submit(&path, &without).await;
    assert_eq!(
        site.page("/").await.texts("nav.sections li")[0],
        "Indonesia"
    );
    assert_eq!(site.get("/s/olahraga/").await.status, StatusCode::OK);
}

#[actix_web::test]
async fn what_is_wrong_is_said_at_its_field_and_what_was_typed_stays() {
    let site = site();
    let desk = site.log_in(ADMIN).await;
    for (name, slug, order, field) in [
        ("", "cuaca", "", "name"),
        ("Cuaca", "Cuaca", "", "slug"),
        ("Cuaca", "cuaca/laut", "", "slug"),
        ("Cuaca", "page", "", "slug"),
        ("Cuaca", "dunia", "", "slug"),
        ("Dunia", "", "", "slug"),
        ("Cuaca", "cuaca", "0", "order"),
        ("Cuaca", "cuaca", "8", "order"),
        ("Cuaca", "cuaca", "dua", "order"),
    ] {
        let fields = [
            ("do", "save"),
            ("name", name),
            ("slug", slug),
            ("order", order),
        ];
        let answer = desk.post("/admin/sections/new", &fields).await;
        assert_eq!(
            answer.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{fields:?}"
        );
        let page = answer.page();
        assert_eq!(page.text("title"), "Problem: New section – Warta newsroom");
        assert_eq!(
            page.attributes("#problems a", "href"),
            [format!("#{field}")]
        );
        let described = page.attribute(&format!("#{field}"), "aria-describedby");
        assert!(
            described
                .split(' ')
                .any(|id| id == format!("{field}-problem")),
            "{described}"
        );
        assert_eq!(page.attribute("#slug", "value"), slug);
    }
    assert_eq!(
        desk.page("/admin/sections/").await.count(".desk-list li"),
        6
    );
}

#[actix_web::test]
async fn only_a_section_that_nothing_is_in_can_be_deleted() {
    let site = site();
    site.article("Sidang").section("dunia").draft().create();
    let (used, unused) = (id_of(&site, "Dunia").await, id_of(&site, "Sains").await);
    let desk = site.log_in(ADMIN).await;
    let answer = desk.post(&used, &[("do", "delete")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.page().has("#delete-problem"));
    let page = desk.submit(&unused, &[("do", "delete")]).await;
    assert_eq!(page.text("#done"), "It was deleted.");
    assert_eq!(site.get("/s/sains/").await.status, StatusCode::NOT_FOUND);
    assert!(
        !site
            .page("/")
            .await
            .texts("nav.sections li")
            .contains(&"Sains".to_owned())
    );
    assert_eq!(desk.get(&unused).await.status, StatusCode::NOT_FOUND);
}

#[actix_web::test]
async fn administrators_alone_have_these_pages() {
    let site = site();
    site.account("uh@warta.example", "Umi", &[Role::Editor]);
    let (desk, admin) = (
        site.log_in("uh@warta.example").await,
        site.log_in(ADMIN).await,
    );
    for path in [
        "/admin/sections/",
        "/admin/sections/new",
        "/admin/sections/1",
        "/admin/topics/",
        "/admin/topics/new",
        "/admin/people/",
        "/admin/people/new",
        "/admin/pages/",
        "/admin/pages/new",
        "/admin/redirects/",
        "/admin/settings/",
    ] {
        assert_eq!(desk.get(path).await.status, StatusCode::FORBIDDEN, "{path}");
        if !matches!(
            path,
            "/admin/sections/" | "/admin/topics/" | "/admin/people/" | "/admin/pages/"
        ) {
            let answer = desk.post(path, &[("do", "save")]).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
        }
        assert_eq!(admin.get(path).await.status, StatusCode::OK, "{path}");
    }
}
